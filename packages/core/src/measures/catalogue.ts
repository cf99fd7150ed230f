import { assortativityMeasures } from './assortativity.ts';
import { averagePathLengthMeasures } from './averagePathLength.ts';
import { betweennessMeasures } from './betweenness.ts';
import { bridgesMeasures } from './bridges.ts';
import { brokerageMeasures } from './brokerageMeasures.ts';
import { centralizationMeasures } from './centralization.ts';
import { closenessMeasures } from './closeness.ts';
import { clusteringMeasures } from './clustering.ts';
import { componentsMeasures } from './components.ts';
import { coreNumberMeasures } from './coreNumber.ts';
import { degreeMeasures } from './degree.ts';
import { densityMeasures } from './density.ts';
import { diameterMeasures } from './diameter.ts';
import { directedClusteringMeasures } from './directedClustering.ts';
import { edgeBetweennessMeasures } from './edgeBetweenness.ts';
import { eiIndexMeasures } from './eiIndex.ts';
import { eigenvectorMeasures } from './eigenvector.ts';
import { globalEfficiencyMeasures } from './globalEfficiency.ts';
import { harmonicMeasures } from './harmonic.ts';
import { katzMeasures } from './katz.ts';
import { linkMeasures } from './link.ts';
import { localBridgesMeasures } from './localBridges.ts';
import { localEfficiencyMeasures } from './localEfficiency.ts';
import { keyPlayerMeasures } from './keyPlayerMeasures.ts';
import { removalMeasures } from './removal.ts';
import { corePeripheryMeasures } from './corePeriphery.ts';
import { brokerageTestMeasures } from './brokerageTest.ts';
import { corePeripherySignificanceMeasures } from './corePeripherySignificance.ts';
import { eiIndexTestMeasures } from './eiIndexTest.ts';
import { mixingAgainstNullMeasures } from './mixingAgainstNull.ts';
import { modularitySignificanceMeasures } from './modularitySignificance.ts';
import { smallWorldMeasures } from './smallWorld.ts';
import type { Measure } from './measure.ts';
import { mixingMeasures } from './mixing.ts';
import { modularityMeasures } from './modularity.ts';
import { pagerankMeasures } from './pagerank.ts';
import { participationMeasures } from './participation.ts';
import { reciprocityMeasures } from './reciprocity.ts';
import { sizeMeasures } from './size.ts';
import { strengthMeasures } from './strength.ts';
import { structuralHoleMeasures } from './structuralHoles.ts';
import { triadCensusMeasures } from './triadCensus.ts';
import { trianglesMeasures } from './triangles.ts';
import { twoModeMeasures } from './twoMode/twoModeMeasures.ts';
import { weightedClusteringMeasures } from './weightedClustering.ts';

/**
 * Every measure of the library, in the order in which a reader meets them: the whole network, distances, the
 * organisations, their neighbourhoods, roles, mixing, two-mode data, groups, pairs.
 */
export const catalogue: readonly Measure[] = [
  ...sizeMeasures,
  ...densityMeasures,
  ...componentsMeasures,
  ...diameterMeasures,
  ...averagePathLengthMeasures,
  ...globalEfficiencyMeasures,
  ...localEfficiencyMeasures,
  ...centralizationMeasures,
  ...reciprocityMeasures,
  ...triadCensusMeasures,
  ...degreeMeasures,
  ...strengthMeasures,
  ...betweennessMeasures,
  ...edgeBetweennessMeasures,
  ...closenessMeasures,
  ...harmonicMeasures,
  ...eigenvectorMeasures,
  ...pagerankMeasures,
  ...katzMeasures,
  ...trianglesMeasures,
  ...clusteringMeasures,
  ...directedClusteringMeasures,
  ...weightedClusteringMeasures,
  ...smallWorldMeasures,
  ...coreNumberMeasures,
  ...bridgesMeasures,
  ...localBridgesMeasures,
  ...assortativityMeasures,
  ...structuralHoleMeasures,
  ...brokerageMeasures,
  ...brokerageTestMeasures,
  ...participationMeasures,
  ...eiIndexMeasures,
  ...eiIndexTestMeasures,
  ...mixingMeasures,
  ...mixingAgainstNullMeasures,
  ...keyPlayerMeasures,
  ...removalMeasures,
  ...corePeripheryMeasures,
  ...corePeripherySignificanceMeasures,
  ...twoModeMeasures,
  ...modularityMeasures,
  ...modularitySignificanceMeasures,
  ...linkMeasures,
];

const byIdentifier: ReadonlyMap<string, Measure> = new Map(catalogue.map((measure) => [measure.id, measure]));

/** The measure with this id; null where there is none. */
export function measureById(id: string): Measure | null {
  return byIdentifier.get(id) ?? null;
}
