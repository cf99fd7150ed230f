import { assignment } from './assignment.ts';

/** A pair of groups that continue each other, by index, with their Jaccard similarity. */
export interface GroupMatch {
  readonly before: number;
  readonly after: number;
  readonly jaccard: number;
}

/** Similarity of all groups of two partitions, and the best one-to-one matching. */
export interface GroupMatching {
  /** `jaccard[before][after]`: members in both / members in either. */
  readonly jaccard: readonly (readonly number[])[];
  /** Matched pairs with a similarity above 0, in the order of the groups before. */
  readonly matches: readonly GroupMatch[];
  readonly total: number;
}

/**
 * Matches groups of two moments one to one so that the sum of the Jaccard similarities is highest.
 * Pairs without a common member are left out; a threshold (e.g. .3) is the caller's to apply.
 * O(members · groups + groups³).
 *
 * @see Greene, Doyle & Cunningham (2010), doi:10.1109/ASONAM.2010.17; assignment instead of greedy matching
 */
export function matchGroups(
  before: readonly ReadonlySet<string>[],
  after: readonly ReadonlySet<string>[],
): GroupMatching {
  const similarity = before.map((a) =>
    after.map((b) => {
      let common = 0;
      for (const member of a) if (b.has(member)) common++;
      return common === 0 ? 0 : common / (a.size + b.size - common);
    }),
  );
  const matches = assignment(similarity)
    .map((column, row) => ({ before: row, after: column }))
    // A group without a partner has −1 there, where no similarity stands.
    .filter((pair) => similarity[pair.before][pair.after] > 0)
    .map((pair) => ({ ...pair, jaccard: similarity[pair.before][pair.after] }));
  return { jaccard: similarity, matches, total: matches.reduce((sum, { jaccard }) => sum + jaccard, 0) };
}
