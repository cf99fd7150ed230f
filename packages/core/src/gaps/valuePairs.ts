import { expectedValues } from '../dataset/expectedValues.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { leastKnown } from './coverage.ts';
import { coverageItems } from './coverageItems.ts';
import { describedDimensions } from './dimensions.ts';
import type { Gap } from './gap.ts';
import { makeGap } from './makeGap.ts';

/** How many initiatives have both of two values of one dimension. */
export interface ValuePair {
  readonly dimension: string;
  readonly from: string;
  readonly to: string;
  /** Whether the second follows the first in the order of `terms`. */
  readonly successive: boolean;
  readonly initiatives: number;
  readonly jointInitiatives: number | null;
  /** Initiatives with the first value, and with the second. */
  readonly withFrom: number;
  readonly withTo: number;
  /** Initiatives whose values are known, of how many. */
  readonly known: number;
  readonly total: number;
}

/** Below this number of initiatives with known values nothing is said about what they never combine. */
export const leastInitiatives = 5;

/**
 * How many initiatives combine two values, for every pair of values of the dimensions to which `terms` gives an order:
 * the steps of a pipeline (successive stages) and the components of a theory of change. Empty where no
 * initiative of the dataset has values in such a dimension. O(initiatives · pairs).
 *
 * @example
 * valuePairs(network).filter(({ successive, initiatives }) => successive && initiatives === 0); // where it leaks
 */
export function valuePairs(network: CommunityNetwork): readonly ValuePair[] {
  const all = coverageItems(network, 'initiatives');
  const joint = coverageItems(network, 'joint-initiatives');
  if (all === null) return [];
  return describedDimensions(network.dataset)
    .filter(({ name, ordered }) => ordered && all.hasOwn(name))
    .flatMap(({ name: dimension }) => {
      const codes = [...new Set(expectedValues(network.dataset, dimension).map(({ code }) => code))];
      const sets = all.valuesOf(dimension);
      const jointSets = joint?.valuesOf(dimension) ?? null;
      const count = (from: readonly (readonly string[])[], ...wanted: readonly string[]): number =>
        from.filter((set) => wanted.every((code) => set.includes(code))).length;
      return codes.flatMap((from, place) =>
        codes.slice(place + 1).map((to, distance): ValuePair => ({
          dimension,
          from,
          to,
          successive: distance === 0,
          initiatives: count(sets, from, to),
          jointInitiatives: jointSets === null ? null : count(jointSets, from, to),
          withFrom: count(sets, from),
          withTo: count(sets, to),
          known: sets.filter(({ length }) => length > 0).length,
          total: sets.length,
        })),
      );
    });
}

/** The dimension whose order is that of a pipeline: only its successive values are steps. */
const pipeline = 'pipeline_stages';

/**
 * Successive stages that no initiative joins, and components that no initiative combines. Not judged where fewer than
 * half of the initiatives, or fewer than five, have known values.
 */
export function valuePairGaps(pairs: readonly ValuePair[]): readonly Gap[] {
  return pairs
    .filter(({ dimension, successive }) => successive || dimension !== pipeline)
    .filter(({ initiatives }) => initiatives === 0)
    .map(({ dimension, from, to, known, total, withFrom, withTo }) => {
      const step = dimension === pipeline;
      const enough = known >= leastKnown * total;
      const many = known >= leastInitiatives;
      const reason = step ? 'never-joined' : 'never-combined';
      const values = [from, to].map((code) => ({ dimension, code }));
      return makeGap(
        step ? 'stage-step' : 'component-pair',
        !many ? 'too-few-initiatives' : enough ? reason : 'too-many-unknown',
        values.map(({ code }) => `${dimension}=${code}`),
        { values, counted: 'initiatives' },
        {
          observed: 0,
          total: known,
          expected: known === 0 ? null : (withFrom * withTo) / known,
          judged: many && enough,
          doubts: known < total ? ['field-empty'] : [],
        },
      );
    });
}
