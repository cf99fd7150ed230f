import { compareIds } from '../network/order.ts';

/** The range of ranks of one organisation, both ends included. */
export interface RankInterval {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/**
 * Organisations that cannot be told apart: the largest sets in which every two ranges overlap, best ranks first. An
 * organisation may stand in several sets, one that overlaps with nobody in none: overlapping is not transitive, so there
 * is no division into classes (the sets are those of a compact letter display). O(n log n + the size of the sets).
 *
 * @see Piepho 2004, doi:10.1198/1061860043515 (letter displays)
 * @example
 * indistinguishable([{ id: 'a', low: 1, high: 2 }, { id: 'b', low: 2, high: 4 }, { id: 'c', low: 3, high: 5 }]);
 * // [['a', 'b'], ['b', 'c']]
 */
export function indistinguishable(intervals: readonly RankInterval[]): readonly (readonly string[])[] {
  const byStart = [...intervals].sort((a, b) => a.low - b.low || a.high - b.high || compareIds(a.id, b.id));
  const sets: (readonly string[])[] = [];
  let open: RankInterval[] = [];
  let grown = false;
  const close = (): void => {
    if (grown && open.length > 1) sets.push(open.map(({ id }) => id));
    grown = false;
  };
  for (const interval of byStart) {
    // A set is complete when the first of its ranges ends before the next begins, and somebody came since the last.
    const still = open.filter(({ high }) => high >= interval.low);
    if (still.length < open.length) close();
    open = [...still, interval];
    grown = true;
  }
  close();
  return sets;
}
