import { assortativityMeasures } from './assortativity.ts';
import { structuralHoleMeasures } from './structuralHoles.ts';
import { brokerageMeasures } from './brokerageMeasures.ts';
import { participationMeasures } from './participation.ts';
import { eiIndexMeasures } from './eiIndex.ts';
import { mixingMeasures } from './mixing.ts';
import type { Measure } from './measure.ts';
import { modularityMeasures } from './modularity.ts';
import { sizeMeasures } from './size.ts';
import { twoModeMeasures } from './twoMode/twoModeMeasures.ts';

/**
 * Every measure of the library, in the order in which a reader meets them: the whole network, distances, the
 * organisations, their neighbourhoods, roles, mixing, two-mode data, groups, pairs.
 */
export const catalogue: readonly Measure[] = [
  ...sizeMeasures,
  ...assortativityMeasures,
  ...structuralHoleMeasures,
  ...brokerageMeasures,
  ...participationMeasures,
  ...eiIndexMeasures,
  ...mixingMeasures,
  ...twoModeMeasures,
  ...modularityMeasures,
];

const byIdentifier: ReadonlyMap<string, Measure> = new Map(catalogue.map((measure) => [measure.id, measure]));

/** The measure with this id; null where there is none. */
export function measureById(id: string): Measure | null {
  return byIdentifier.get(id) ?? null;
}
