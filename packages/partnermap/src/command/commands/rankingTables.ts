import type { Network } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { AnswerCell, AnswerColumn, AnswerTable } from '../../output/answer.ts';
import { decidedRanks } from './decidedRanks.ts';
import { organisationLabel } from './nodeColumn.ts';
import { mover } from './rankings.ts';
import type { Rankings } from './rankings.ts';

/** What was resampled and what that does not show, or why nothing was; nothing unless asked for. */
export function rankingSentences(
  { uncertainty, withoutRange }: Rankings,
  language: Language,
): readonly string[] {
  if (uncertainty === null) return [];
  const { reason, resampling, replicates } = uncertainty;
  if (reason !== null) return [language.sayById(`uncertainty.impossible.${reason}`)];
  return [
    language.sayById(`uncertainty.resampled.${resampling}`, { replicates }),
    language.say('uncertainty.meaning'),
    ...(['too-slow', 'not-one-number'] as const).flatMap((why) => {
      const ids = [...withoutRange].filter(([, reason]) => reason === why).map(([id]) => id);
      if (ids.length === 0) return [];
      const names = ids.map((id) => language.sayById(`measure.${id}.name`));
      return [language.sayById(`uncertainty.withoutRange.${why}`, { measures: language.list(names, 'and') })];
    }),
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

/** A column beside it: without which publisher the rank changes most, and to what. Null unless ranges are asked for. */
export function moverColumn(
  { influence, uncertainty }: Rankings,
  measure: string,
  language: Language,
): RankColumn | null {
  const ranks = influence?.rankings.get(measure)?.organisations;
  if (ranks === undefined || uncertainty === null) return null;
  return {
    column: { id: `${measure}.mover`, label: language.say('uncertainty.mover') },
    cell: (organisation) => {
      const own = ranks.get(organisation);
      const moved = own === undefined ? null : mover(own);
      if (moved === null) return null;
      const { publisher, rank } = moved;
      return rank === null
        ? language.say('uncertainty.goneWithout', { publisher })
        : language.say('uncertainty.rankIs', { publisher, rank });
    },
  };
}

/** Who cannot be told apart by a measure, best ranks first; null where all can, or nothing was asked. */
export function indistinguishableTable(
  { uncertainty }: Rankings,
  measure: string,
  network: Network,
  language: Language,
): AnswerTable | null {
  const sets = uncertainty?.measures.get(measure)?.indistinguishable ?? [];
  if (sets.length === 0) return null;
  return {
    title: language.say('uncertainty.indistinguishableHeading', {
      measure: language.sayById(`measure.${measure}.name`),
    }),
    columns: [
      { id: 'count', label: language.say('column.number') },
      { id: 'organisations', label: language.say('column.members') },
    ],
    rows: sets.map((ids) => [
      ids.length,
      ids.map((id) => organisationLabel(network, id, language)).join(', '),
    ]),
  };
}
