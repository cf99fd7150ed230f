import { measureById, publisherSteps } from '@partnermap/core';
import type {
  Network,
  PublisherInfluence,
  RankingInput,
  Resampling,
  Uncertainty,
  Value,
} from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { AnswerColumn, AnswerTable, AnswerCell } from '../../output/answer.ts';
import type { Watch } from '../watched.ts';
import { uncertaintyInWorkers } from '../../workers/uncertaintyInWorkers.ts';
import { isCommunity, organisationLabel } from './nodeColumn.ts';

/** How far the ranks of organisations can be trusted. */
export interface Rankings {
  /** Null for a plain graph, which has no publishers. */
  readonly influence: PublisherInfluence | null;
  /** Null unless asked for. */
  readonly uncertainty: Uncertainty | null;
}

export interface RankingsRequest extends RankingInput {
  readonly network: Network;
  readonly measures: readonly string[];
  readonly uncertain: boolean;
  readonly resampling: Resampling | null;
  readonly replicates: number;
}

/** Ranks the organisations again without each publisher and, where asked for, in resampled networks. */
export async function rankings(
  { network, measures, uncertain, resampling, replicates, ...input }: RankingsRequest,
  watch: Watch,
): Promise<Rankings> {
  const options = { ...input, measures: measures.filter(ranksCheaply) };
  return {
    influence: isCommunity(network) ? await watch(publisherSteps(network, options)) : null,
    uncertainty: uncertain
      ? await watch.run((running) =>
          uncertaintyInWorkers(
            network,
            { ...options, replicates, ...(resampling === null ? {} : { resampling }) },
            running,
          ),
        )
      : null,
  };
}

/** Measures that are searched or sampled for take too long to be repeated a thousand times. */
function ranksCheaply(id: string): boolean {
  const measure = measureById(id);
  return measure?.level === 'organisation' && (measure.cost === 'linear' || measure.cost === 'paths');
}

/** The fields of the JSON document. */
export function rankingFields({ influence, uncertainty }: Rankings): ReadonlyMap<string, Value> {
  const fields = new Map<string, Value>([['publishers', decidedJson(influence)]]);
  if (uncertainty === null) return fields;
  const { resampling, replicates, reason, measures } = uncertainty;
  fields.set('resampling', { by: resampling, replicates, reason });
  fields.set(
    'uncertainty',
    new Map(
      [...measures].map(([id, { organisations }]) => [
        id,
        new Map(
          [...organisations].map(([organisation, { median, low, high, top }]) => [
            organisation,
            { median, low, high, top5: top },
          ]),
        ),
      ]),
    ),
  );
  return fields;
}

/** One rank that a publisher decides: the organisation leaves the first place, or the first five, without it. */
interface DecidedRank {
  readonly measure: string;
  readonly organisation: string;
  readonly rank: number;
  readonly worstRank: number | null;
  readonly publisher: string;
}

function decidedRanks(influence: PublisherInfluence | null): readonly DecidedRank[] {
  return [...(influence?.rankings ?? [])].flatMap(([measure, { organisations, decidedBy }]) =>
    [...new Set(decidedBy.flatMap(({ lost }) => lost))].flatMap((organisation) => {
      const own = organisations.get(organisation);
      if (own === undefined || own.worst === null) return [];
      const { rank: worstRank, publisher } = own.worst;
      return [{ measure, organisation, rank: own.rank, worstRank, publisher }];
    }),
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

/** What was resampled and what that does not show, or why nothing was; nothing unless asked for. */
export function rankingSentences({ uncertainty }: Rankings, language: Language): readonly string[] {
  if (uncertainty === null) return [];
  const { reason, resampling, replicates } = uncertainty;
  if (reason !== null) return [language.sayById(`uncertainty.impossible.${reason}`)];
  return [
    language.sayById(`uncertainty.resampled.${resampling}`, { replicates }),
    language.say('uncertainty.meaning'),
  ];
}

/** Every rank that one publisher decides, measure by measure; null where there is none. */
export function decidedTable(
  { influence }: Rankings,
  network: Network,
  language: Language,
): AnswerTable | null {
  const rows = decidedRanks(influence).toSorted(
    // Measures stay in their order.
    (a, b) => (a.measure === b.measure ? a.rank - b.rank : 0),
  );
  if (rows.length === 0) return null;
  return {
    title: language.say('uncertainty.decidedHeading'),
    columns: [
      { id: 'measure', label: language.say('column.measure') },
      { id: 'organisation', label: language.say('column.organisation') },
      { id: 'rank', label: language.say('column.rank') },
      { id: 'worst_rank', label: language.say('uncertainty.rankWithout') },
      { id: 'publisher', label: language.say('uncertainty.publisher') },
    ],
    rows: rows.map(({ measure, organisation, rank, worstRank, publisher }) => [
      language.sayById(`measure.${measure}.name`),
      organisationLabel(network, organisation, language),
      rank,
      worstRank ?? language.say('uncertainty.gone'),
      publisher,
    ]),
  };
}

/** A column for the table of organisations: the rank by a measure, with its range where there is one. */
export interface RankColumn {
  readonly column: AnswerColumn;
  readonly cell: (organisation: string) => AnswerCell;
}

export function rankColumn(
  { influence, uncertainty }: Rankings,
  measure: string,
  language: Language,
): RankColumn | null {
  const ranges = uncertainty?.measures.get(measure)?.organisations;
  const ranks = ranges ?? influence?.rankings.get(measure)?.organisations;
  if (ranks === undefined) return null;
  return {
    column: {
      id: `${measure}.rank`,
      label: language.say('uncertainty.rankColumn', { measure: language.sayById(`measure.${measure}.name`) }),
    },
    cell: (organisation) => {
      const rank = ranks.get(organisation)?.rank;
      const range = ranges?.get(organisation);
      if (rank === undefined) return null;
      if (range === undefined) return rank;
      return language.say('uncertainty.range', { rank, low: range.low, high: range.high });
    },
  };
}
