import type { PublisherInfluence, PublisherRanking, Value } from '@partnermap/core';
import { decidedRanks } from './decidedRanks.ts';
import { mover } from './rankings.ts';
import type { Rankings } from './rankings.ts';

/** The fields of the JSON document. */
export function rankingFields({
  influence,
  uncertainty,
  withoutRange,
}: Rankings): ReadonlyMap<string, Value> {
  const fields = new Map<string, Value>([['publishers', decidedJson(influence)]]);
  if (uncertainty === null) return fields;
  const { resampling, replicates, reason, measures, figures } = uncertainty;
  fields.set('resampling', { by: resampling, replicates, reason });
  fields.set(
    'uncertainty',
    mapped(measures, ({ organisations }) =>
      mapped(organisations, ({ median, low, high, top }) => ({ median, low, high, top5: top })),
    ),
  );
  fields.set(
    'indistinguishable',
    mapped(measures, ({ indistinguishable }) => indistinguishable),
  );
  fields.set(
    'figures',
    mapped(figures, ({ value, median, low, high, defined }) => ({ value, median, low, high, defined })),
  );
  fields.set('movers', moversJson(influence));
  fields.set('withoutRange', withoutRange);
  return fields;
}

const mapped = <From>(
  from: ReadonlyMap<string, From>,
  to: (one: From) => Value,
): ReadonlyMap<string, Value> => new Map([...from].map(([id, one]) => [id, to(one)]));

/** By measure and organisation; whom no publisher moves is left out. */
function moversJson(influence: PublisherInfluence | null): Value {
  return mapped(
    influence?.rankings ?? new Map<string, PublisherRanking>(),
    ({ organisations }) =>
      new Map(
        [...organisations].flatMap(([id, ranks]) => {
          const moved = mover(ranks);
          if (moved === null) return [];
          return [[id, { rank: ranks.rank, rankWithout: moved.rank, publisher: moved.publisher }] as const];
        }),
      ),
  );
}

function decidedJson(influence: PublisherInfluence | null): Value {
  const decided = decidedRanks(influence);
  return new Map(
    [...(influence?.rankings.keys() ?? [])].map((id) => [
      id,
      new Map(
        decided
          .filter(({ measure }) => measure === id)
          .map(({ organisation, rank, worstRank, publisher }) => [
            organisation,
            { rank, worstRank, publisher },
          ]),
      ),
    ]),
  );
}
