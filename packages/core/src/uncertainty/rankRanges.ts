import { quantiles } from '../statistics/quantile.ts';
import { indistinguishable } from './indistinguishable.ts';

/** Where an organisation stands under resampling. */
export interface RankRange {
  /** In the network as it is. */
  readonly rank: number;
  readonly median: number;
  /** The 5th and 95th percentile of its ranks: the range under resampling. Not a confidence interval. */
  readonly low: number;
  readonly high: number;
  /** The share of replicates in which it stands among the first `top`. */
  readonly top: number;
}

export interface MeasureUncertainty {
  readonly organisations: ReadonlyMap<string, RankRange>;
  /** Sets of organisations whose ranges all overlap, see `indistinguishable`. */
  readonly indistinguishable: readonly (readonly string[])[];
}

/** A measure of the whole network under resampling. */
export interface FigureRange {
  /** Of the network as it is. */
  readonly value: number;
  readonly median: number;
  /** The 5th and 95th percentile. */
  readonly low: number;
  readonly high: number;
  /** The share of replicates in which it is defined; the others do not count. */
  readonly defined: number;
}

/** The ranges of ranks of one measure: `now` and `drawn` as in `DrawnRanks`. */
export function rankRanges(
  ids: readonly string[],
  now: Uint32Array,
  drawn: Uint32Array,
  replicates: number,
  top: number,
): MeasureUncertainty {
  const organisations = new Map<string, RankRange>();
  ids.forEach((id, node) => {
    const sorted = drawn.slice(node * replicates, (node + 1) * replicates).sort();
    let first = 0;
    while (first < sorted.length && sorted[first] === 0) first++;
    const ranks = sorted.subarray(first);
    if (now[node] === 0 || ranks.length === 0) return;
    const last = ranks.length - 1;
    let among = 0;
    while (among < ranks.length && ranks[among] <= top) among++;
    organisations.set(id, {
      rank: now[node],
      median: (ranks[Math.floor(last / 2)] + ranks[Math.ceil(last / 2)]) / 2,
      // Ranks that occurred: a range from 1.4 to 7.6 would say nothing that 1 to 8 does not.
      low: ranks[Math.floor(0.05 * last)],
      high: ranks[Math.ceil(0.95 * last)],
      top: among / ranks.length,
    });
  });
  const intervals = [...organisations].map(([id, { low, high }]) => ({ id, low, high }));
  return { organisations, indistinguishable: indistinguishable(intervals) };
}

/** The range of a measure of the whole network; null where no replicate has a value. */
export function figureRange(value: number, drawn: Float64Array): FigureRange | null {
  const values = drawn.filter((one) => !Number.isNaN(one));
  const [low, median, high] = quantiles(values, [0.05, 0.5, 0.95]);
  if (low === null || median === null || high === null) return null;
  return { value, median, low, high, defined: values.length / drawn.length };
}
