import type { PublisherInfluence } from '@partnermap/core';

/** One rank that a publisher decides: the organisation leaves the first place, or the first five, without it. */
export interface DecidedRank {
  readonly measure: string;
  readonly organisation: string;
  readonly rank: number;
  readonly worstRank: number | null;
  readonly publisher: string;
}

export function decidedRanks(influence: PublisherInfluence | null): readonly DecidedRank[] {
  return [...(influence?.rankings ?? [])].flatMap(([measure, { organisations, decidedBy }]) =>
    [...new Set(decidedBy.flatMap(({ lost }) => lost))].flatMap((organisation) => {
      const own = organisations.get(organisation);
      if (own === undefined || own.worst === null) return [];
      const { rank: worstRank, publisher } = own.worst;
      return [{ measure, organisation, rank: own.rank, worstRank, publisher }];
    }),
  );
}
