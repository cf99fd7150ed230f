import type { RankByPublisher } from '@partnermap/core';
import type { SectionContext } from './context.ts';

/** What the absence of one publisher does to the place of one organisation. */
export interface PublisherEffect {
  /** Null: it would not be in the network any more. */
  readonly worstRank: number | null;
  readonly publisher: string;
  readonly decided: boolean;
}

export const rankedBy = 'betweenness.normalized';

/** The effect on every organisation whose place gets worse without one publisher; null where it was not computed. */
export function publisherEffects({
  publishers,
}: SectionContext): ReadonlyMap<string, PublisherEffect> | null {
  const ranking = publishers?.rankings.get(rankedBy);
  if (ranking === undefined) return null;
  return new Map(
    [...ranking.organisations].flatMap(([id, one]): [string, PublisherEffect][] =>
      one.worst === null
        ? []
        : [[id, { worstRank: one.worst.rank, publisher: one.worst.publisher, decided: isDecided(one) }]],
    ),
  );
}

/** One publisher decides a place when without it the place more than doubles; the first few may slip a little. */
function isDecided({ rank, worst }: RankByPublisher): boolean {
  if (worst === null) return false;
  return worst.rank === null || worst.rank > 2 * rank + 1;
}
