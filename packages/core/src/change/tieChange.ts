import type { CommunityNetwork } from '../network/community.ts';

/** A tie by its two organisations, `a < b`. */
export type TiePair = readonly [a: string, b: string];

/** What became of ties from one moment to the next; each list sorted. */
export interface TieChange {
  readonly kept: readonly TiePair[];
  readonly lost: readonly TiePair[];
  readonly new: readonly TiePair[];
  /** kept / (kept + lost + new); null without any tie at either moment. */
  readonly jaccard: number | null;
  /** kept / (kept + lost); null without ties at the earlier moment. */
  readonly persistence: number | null;
  /** Jaccard below 0.3: too little stays for the two moments to be read as one network that changes; null with Jaccard. */
  readonly discontinuous: boolean | null;
}

/** Below this Jaccard index change is no longer gradual. */
const leastContinuity = 0.3;

/**
 * Ties kept, lost and new.
 *
 * @param among Only ties between these organisations; null = all.
 * @see Snijders, van de Bunt & Steglich 2010, doi:10.1016/j.socnet.2009.02.004 (0.3)
 */
export function tieChange(
  before: CommunityNetwork,
  after: CommunityNetwork,
  among: ReadonlySet<string> | null,
): TieChange {
  const within = ({ a, b }: TieEnds): boolean => among === null || (among.has(a) && among.has(b));
  const earlier = before.ties.filter(within);
  const later = after.ties.filter(within);
  const wasTied = tied(earlier);
  const isTied = tied(later);
  const kept = earlier.filter(isTied).map(ends);
  const lost = earlier.filter((tie) => !isTied(tie)).map(ends);
  const fresh = later.filter((tie) => !wasTied(tie)).map(ends);
  const all = kept.length + lost.length + fresh.length;
  const jaccard = all === 0 ? null : kept.length / all;
  return {
    kept,
    lost,
    new: fresh,
    jaccard,
    persistence: earlier.length === 0 ? null : kept.length / earlier.length,
    discontinuous: jaccard === null ? null : jaccard < leastContinuity,
  };
}

type TieEnds = { readonly a: string; readonly b: string };

const ends = ({ a, b }: TieEnds): TiePair => [a, b];

/** Whether two organisations are tied in a list. */
export function tied(ties: readonly TieEnds[]): (pair: TieEnds) => boolean {
  const partners = new Map<string, Set<string>>();
  for (const { a, b } of ties) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  return ({ a, b }) => partners.get(a)?.has(b) ?? false;
}
