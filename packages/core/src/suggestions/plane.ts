import { competitionRanks } from '../statistics/ranks.ts';
import type { CandidatePairs } from './candidates.ts';
import type { PairScores } from './pairScores.ts';
import type { Quadrant } from './suggestion.ts';

/** One pair as a point; both values grow with what is better. */
export interface PlanePoint {
  readonly a: string;
  readonly b: string;
  readonly feasibility: number;
  readonly benefit: number;
  readonly front: number;
  readonly quadrant: Quadrant;
}

/** Feasibility × benefit, with the two lines that make its quadrants. */
export interface Plane {
  /** Medians over all candidates; null where there are none. */
  readonly feasibilityMedian: number | null;
  readonly benefitMedian: number | null;
  /** The candidates in the order of the list, the first thousand of them. */
  readonly points: readonly PlanePoint[];
  /** How many candidates there are in all. */
  readonly total: number;
}

const most = 1000;

/** The plane of all candidates. Above the median means strictly above it. */
export function planeOf(
  ids: readonly string[],
  { first, second, size }: CandidatePairs,
  scores: PairScores,
): Plane {
  const { feasibility, benefit, pareto } = scores;
  const feasibilityMedian = median(feasibility);
  const benefitMedian = median(benefit);
  const points = Array.from(pareto.order.subarray(0, most), (pair): PlanePoint => ({
    a: ids[first[pair]],
    b: ids[second[pair]],
    feasibility: feasibility[pair],
    benefit: benefit[pair],
    front: pareto.fronts[pair],
    quadrant: quadrant(feasibility[pair] > (feasibilityMedian ?? 0), benefit[pair] > (benefitMedian ?? 0)),
  }));
  return { feasibilityMedian, benefitMedian, points, total: size };
}

export function quadrant(feasible: boolean, beneficial: boolean): Quadrant {
  if (feasible) return beneficial ? 'both' : 'easy-win';
  return beneficial ? 'strategic-bridge' : 'neither';
}

/** Rank 1 = highest; equal values share the lowest. */
export function ranksFromHighest(values: Float64Array): Uint32Array {
  return competitionRanks(values.map((value) => -value));
}

function median(values: Float64Array): number | null {
  if (values.length === 0) return null;
  const sorted = values.slice().sort();
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
