import { expectedValues } from '../dataset/expectedValues.ts';
import { defaultReplicates, requireReplicates } from '../measures/nullTest.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { completeSteps } from '../progress/run.ts';
import type { Steps } from '../progress/run.ts';
import { adjustedWhere } from './adjustedWhere.ts';
import { leastKnown } from './coverage.ts';
import { coverageItems } from './coverageItems.ts';
import { describedDimensions } from './dimensions.ts';
import { significance } from './gap.ts';
import { pairCounts } from './pairCounts.ts';
import type { PairCounts, PairTest } from './pairCounts.ts';

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
  /** Mean over the replicates of the null model. */
  readonly expected: number;
  /** (initiatives − expected) / sd; null where chance leaves no choice, as where every initiative has a single value. */
  readonly z: number | null;
  /** Chance of so few. */
  readonly p: number;
  /** `p` adjusted over the pairs of the dimension that could be judged (Benjamini–Hochberg); null for the others. */
  readonly pAdjusted: number | null;
  /** Whether fewer initiatives combine the two than the null model gives. */
  readonly gap: boolean;
  /** Why it is not judged, or that chance may explain it; null for a gap. */
  readonly reason: 'too-few-initiatives' | 'too-many-unknown' | 'not-rarer-than-expected' | null;
}

export interface ValuePairOptions {
  /** Draws of the null model. Default 1,999. */
  readonly replicates?: number;
  /** Default 1. */
  readonly seed?: number;
}

/** Below this number of initiatives with known values nothing is said about what they never combine. */
export const leastInitiatives = 5;

/** The dimension whose order is that of a pipeline: only its successive values are steps. */
export const pipeline = 'pipeline_stages';

/**
 * How many initiatives combine two values, for every pair of values of the dimensions to which `terms` gives an order:
 * the steps of a pipeline (successive stages) and the components of a theory of change. Empty where no
 * initiative of the dataset has values in such a dimension.
 *
 * Null model: curveball on initiatives × values, so that every initiative keeps how many values it has and every value
 * how many initiatives; initiatives with a single value combine nothing in it either. A pair can be judged if at least
 * five, and half, of the initiatives have known values and it would be unusual (chance ≤ 0.05) that none combines the
 * two; in a pipeline only successive stages are. O(replicates · values · participations in them).
 *
 * @throws RangeError unless `replicates` is a whole number above 0.
 * @see Strona et al. 2014, doi:10.1038/ncomms5114; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585
 * @example
 * valuePairs(network).filter(({ successive, initiatives }) => successive && initiatives === 0); // where it leaks
 */
export function valuePairs(network: CommunityNetwork, options: ValuePairOptions = {}): readonly ValuePair[] {
  return completeSteps(valuePairSteps(network, options));
}

/** `valuePairs` as steps, one a replicate. */
export function* valuePairSteps(
  network: CommunityNetwork,
  { replicates = defaultReplicates, seed = 1 }: ValuePairOptions = {},
): Steps<readonly ValuePair[]> {
  requireReplicates(replicates);
  const all = coverageItems(network, 'initiatives');
  const joint = coverageItems(network, 'joint-initiatives');
  if (all === null) return [];
  const found = describedDimensions(network.dataset)
    .filter(({ name, ordered }) => ordered && all.hasOwn(name))
    .map(({ name: dimension }) => {
      const codes = [...new Set(expectedValues(network.dataset, dimension).map(({ code }) => code))];
      const sets = all.valuesOf(dimension);
      const jointSets = joint?.valuesOf(dimension) ?? null;
      return { dimension, codes, sets, jointSets, counts: pairCounts(codes, sets, seed) };
    });
  if (found.length === 0) return [];
  for (let done = 1; done <= replicates; done++) {
    for (const { counts } of found) counts.draw();
    yield { done, total: replicates };
  }
  return found.flatMap(pairsOfDimension);
}

interface DimensionCounts {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly sets: readonly (readonly string[])[];
  readonly jointSets: readonly (readonly string[])[] | null;
  readonly counts: PairCounts;
}

function pairsOfDimension({
  dimension,
  codes,
  sets,
  jointSets,
  counts,
}: DimensionCounts): readonly ValuePair[] {
  const known = sets.filter(({ length }) => length > 0).length;
  const obstacle =
    known < leastInitiatives
      ? 'too-few-initiatives'
      : known < leastKnown * sets.length
        ? 'too-many-unknown'
        : null;
  const tests = counts.tests();
  const asked = ({ from, to }: PairTest): boolean => dimension !== pipeline || to === from + 1;
  const usual = ({ pEmpty }: PairTest): boolean => pEmpty > significance;
  const adjusted = adjustedWhere(
    tests.map(({ pBelow }) => pBelow),
    tests.map((test) => obstacle === null && asked(test) && !usual(test)),
  );
  const having = (code: string): number => sets.filter((set) => set.includes(code)).length;
  const totals = codes.map(having);
  return tests.map((test, index): ValuePair => {
    const [from, to] = [codes[test.from], codes[test.to]];
    const pAdjusted = adjusted[index];
    const gap = pAdjusted !== null && pAdjusted <= significance;
    return {
      dimension,
      from,
      to,
      successive: test.to === test.from + 1,
      initiatives: test.observed,
      jointInitiatives:
        jointSets === null ? null : jointSets.filter((set) => set.includes(from) && set.includes(to)).length,
      withFrom: totals[test.from],
      withTo: totals[test.to],
      known,
      total: sets.length,
      expected: test.expected,
      z: test.z,
      p: test.pBelow,
      pAdjusted,
      gap,
      reason: gap ? null : (obstacle ?? (usual(test) ? 'too-few-initiatives' : 'not-rarer-than-expected')),
    };
  });
}
