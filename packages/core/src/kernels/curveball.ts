import type { Neighbours } from './adjacency.ts';

/** Two-mode data that are shuffled in place; every row and every column keeps its number of entries. */
export interface CurveballChain {
  /** The columns of each row, in no order. */
  readonly rows: readonly Uint32Array[];
  /** Makes that many trades. */
  readonly step: (trades: number) => void;
}

/**
 * A Markov chain over all two-mode data with the same row and column sums, uniform in the long run: each trade takes two
 * rows at random, pools what only one of them has, and deals it out anew, as many to each as before. A trade that
 * changes nothing counts.
 *
 * @param memberships The columns of each row.
 * @see Strona, Nappo, Boccacci, Fattorini & San-Miguel-Ayanz 2014, doi:10.1038/ncomms5114; Carstens 2015,
 *   doi:10.1103/PhysRevE.91.042812 (uniform)
 */
export function curveballChain(
  memberships: Neighbours,
  source: { integer(n: number): number; shuffle(items: number[]): number[] },
): CurveballChain {
  const { offsets, targets } = memberships;
  const rows = Array.from({ length: offsets.length - 1 }, (_, row) =>
    targets.slice(offsets[row], offsets[row + 1]),
  );

  const trade = (): void => {
    const first = source.integer(rows.length);
    const other = source.integer(rows.length - 1);
    const second = other < first ? other : other + 1;
    const inSecond = new Set(rows[second]);
    const shared = rows[first].filter((column) => inSecond.has(column));
    const inShared = new Set(shared);
    const pool = source.shuffle([
      ...rows[first].filter((column) => !inSecond.has(column)),
      ...rows[second].filter((column) => !inShared.has(column)),
    ]);
    const ofFirst = rows[first].length - shared.length;
    rows[first].set(shared);
    rows[first].set(pool.slice(0, ofFirst), shared.length);
    rows[second].set(shared);
    rows[second].set(pool.slice(ofFirst), shared.length);
  };

  const step = (trades: number): void => {
    if (rows.length < 2) return;
    for (let count = 0; count < trades; count++) trade();
  };
  return { rows, step };
}
