import { facilitatorRemoval } from '../../change/facilitatorRemoval.ts';
import { catalogue } from '../../measures/catalogue.ts';
import { components, isolates } from '../../measures/components.ts';
import { computeMeasures } from '../../measures/compute.ts';
import type { UndefinedReason } from '../../measures/measure.ts';
import type { CommunityNetwork } from '../../network/community.ts';

/** Numbers about a whole network, by id; null with a reason where undefined. */
export interface NetworkFigures {
  readonly values: ReadonlyMap<string, number | null>;
  readonly undefined: ReadonlyMap<string, UndefinedReason | 'no-facilitator'>;
}

/** Figures that are no measures of the catalogue. */
export const communityFigures = [
  'components',
  'largestComponent',
  'isolates',
  'efficiencyWithoutFacilitator',
  'facilitatorDependence',
] as const;

/** Measures of the whole network that are one number and need neither a search nor anything but the ties. */
const measureIds: readonly string[] = catalogue
  .filter(({ level, cost, unit }) => level === 'network' && cost !== 'search' && unit !== 'id')
  .filter(({ requires }) => requires.every((need) => need === 'undirected' || need === 'weighted'))
  .map(({ id }) => id);

/**
 * Every figure of a network that is one number: the measures of the catalogue, how it falls into components, and what is
 * left without the facilitator.
 *
 * `efficiencyWithoutFacilitator` is the global efficiency of all others; `facilitatorDependence` the share of reach among
 * the others that is lost without it, in the recorded ties and if nobody reacted; both in steps. O(n m).
 */
export function networkFigures(network: CommunityNetwork): NetworkFigures {
  const { measures, undefined: missing } = computeMeasures(
    { network, groups: null, numbers: null, seed: 1 },
    { ids: measureIds },
  );
  const values = new Map<string, number | null>();
  for (const [id, value] of measures) if (typeof value === 'number') values.set(id, value);
  const reasons = new Map<string, UndefinedReason | 'no-facilitator'>(missing);
  for (const id of missing.keys()) values.set(id, null);
  const { sizes } = components(network);
  values.set('components', sizes.length);
  values.set('largestComponent', sizes[0] ?? 0);
  values.set('isolates', isolates(network).length);
  const without = facilitatorRemoval(network);
  values.set('efficiencyWithoutFacilitator', without?.efficiencyWithout ?? null);
  values.set('facilitatorDependence', without?.dependence ?? null);
  if (without === null) {
    reasons.set('efficiencyWithoutFacilitator', 'no-facilitator');
    reasons.set('facilitatorDependence', 'no-facilitator');
  }
  return { values, undefined: reasons };
}
