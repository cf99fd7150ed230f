import { compareIds } from '../network/order.ts';

/** A head of a ranking that does not survive without one publisher. */
export interface PublisherDecision {
  readonly publisher: string;
  /** `1`: who stands first; `5`: who stands among the first five. */
  readonly top: 1 | 5;
  /** Who stands there now and does not without the publisher, best rank first. */
  readonly lost: readonly string[];
}

/** What one publisher's absence does to the ranks of a measure; by index of the organisation. */
export interface RanksWithout {
  readonly publisher: string;
  /** 0 for organisations that are gone or have no value. */
  readonly ranks: Uint32Array;
}

/**
 * Which publishers decide a ranking: without one of them the organisation that stands first does not, or one of the
 * first five falls out of them or out of the network. Where equals share more places than there are (two first, or
 * seven among the first five), the ranking has no such head and nobody decides it.
 */
export function decisionsOf(
  ids: readonly string[],
  now: Uint32Array,
  without: readonly RanksWithout[],
): readonly PublisherDecision[] {
  const heads = ([1, 5] as const)
    .map((top) => ({ top, nodes: [...now.keys()].filter((node) => inTop(now[node], top)) }))
    .filter(({ top, nodes }) => nodes.length <= top);
  return without.flatMap(({ publisher, ranks }) =>
    heads.flatMap(({ top, nodes }): readonly PublisherDecision[] => {
      const lost = nodes
        .filter((node) => !inTop(ranks[node], top))
        .sort((a, b) => now[a] - now[b] || compareIds(ids[a], ids[b]))
        .map((node) => ids[node]);
      return lost.length === 0 ? [] : [{ publisher, top, lost }];
    }),
  );
}

const inTop = (rank: number, top: number): boolean => rank > 0 && rank <= top;
