import type { Measure } from '../measure.ts';
import { twoModeCentralityMeasures } from './centrality.ts';
import { twoModeClusteringMeasures } from './clustering.ts';
import { twoModeEigenvectorMeasures } from './eigenvector.ts';
import { modesMeasures } from './modes.ts';
import { projectionMeasures } from './projections.ts';
import { redundancyMeasures } from './redundancy.ts';

/** Everything that is measured on organisations × initiatives themselves, before any projection. */
export const twoModeMeasures: readonly Measure[] = [
  ...modesMeasures,
  ...twoModeCentralityMeasures,
  ...twoModeEigenvectorMeasures,
  ...twoModeClusteringMeasures,
  ...redundancyMeasures,
  ...projectionMeasures,
];
