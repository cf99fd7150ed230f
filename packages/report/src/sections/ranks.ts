import type { RankRange } from '@partnermap/core';
import { bulletList, callOut, paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Figure } from '../document/figure.ts';
import type { Section } from '../document/reportDocument.ts';
import { numberColumn, rowHeaderColumn, textColumn } from '../document/table.ts';
import { rankChart } from '../figures/rankChart.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { publisherEffects, rankedBy } from './publisherEffects.ts';
import type { PublisherEffect } from './publisherEffects.ts';
import { rangeNotes, rankRanges, rangeText } from './rankRanges.ts';

const listed = 15;

interface RankedOrganisation {
  readonly id: string;
  readonly value: number;
  readonly rank: number;
  readonly effect: PublisherEffect | null;
  /** Null where nothing was resampled. */
  readonly range: RankRange | null;
}

/** Who stands between the others, and what one publisher does to that. */
export function ranksSection(context: SectionContext, nextFigure: () => number): Section {
  const { say } = context;
  return {
    id: 'ranks',
    title: say('report.ranks.title'),
    blocks: [paragraph(say('report.ranks.meaning')), ...typical(context), ...ranking(context, nextFigure)],
    sections: [],
  };
}

function typical({ partners, valueOf, language, say }: SectionContext): readonly Block[] {
  const counts = [...partners.values()].filter((count) => count > 0).sort((a, b) => a - b);
  const centralisation = valueOf('centralization.degree');
  if (counts.length === 0 || centralisation === null) return [];
  return [
    paragraph(
      say('report.ranks.typical', {
        median: counts[Math.floor(counts.length / 2)],
        centralisation: language.number(centralisation),
      }),
    ),
  ];
}

function ranking(context: SectionContext, nextFigure: () => number): readonly Block[] {
  const { computed, internal, language, say } = context;
  if (!internal) return [paragraph(say('report.ranks.partner'))];
  const reason = computed.undefined.get(rankedBy);
  if (reason !== undefined) {
    return [paragraph(say('report.ranks.noValues', { reason: language.sayById(`undefined.${reason}`) }))];
  }
  const ranked = rankedOrganisations(context);
  if (ranked.length === 0) return [paragraph(say('report.noTies'))];
  return [
    ...publisherFinding(context, ranked),
    ...rangeNotes(context),
    rankFigure(context, ranked, nextFigure()),
  ];
}

/** By betweenness, then by number of partners, then by id; organisations that no path leads through are left out. */
function rankedOrganisations(context: SectionContext): readonly RankedOrganisation[] {
  const { valuesOf, partners } = context;
  const effects = publisherEffects(context);
  const ranges = rankRanges(context);
  const ordered = [...(valuesOf(rankedBy) ?? [])]
    .filter(([, value]) => value > 0)
    .sort(([a, x], [b, y]) => y - x || (partners.get(b) ?? 0) - (partners.get(a) ?? 0) || (a < b ? -1 : 1));
  return ordered.map(([id, value]) => ({
    id,
    value,
    rank: 1 + ordered.filter(([, other]) => other > value).length,
    effect: effects?.get(id) ?? null,
    range: ranges?.get(id) ?? null,
  }));
}

function publisherFinding(context: SectionContext, ranked: readonly RankedOrganisation[]): readonly Block[] {
  const { publishers, nameOf, say } = context;
  if (publishers === null) return [];
  const first = ranked.slice(0, listed);
  const decided = first.filter(({ effect }) => effect?.decided === true);
  if (decided.length === 0) return [paragraph(say('report.ranks.noneDecided', { total: first.length }))];
  return [
    callOut(
      'warning',
      say('report.callOut.warning'),
      say('report.ranks.decidedFinding', { count: decided.length, total: first.length }),
    ),
    bulletList(
      decided.slice(0, 3).flatMap(({ id, rank, effect }) =>
        effect === null
          ? []
          : [
              say('report.ranks.firstDecided', {
                name: nameOf(id),
                rank,
                publisher: effect.publisher,
                other: placeThen(effect, context),
              }),
            ],
      ),
    ),
  ];
}

function rankFigure(
  context: SectionContext,
  ranked: readonly RankedOrganisation[],
  figureNumber: number,
): Figure {
  const { say, language, nameOf, partners, publishers } = context;
  const first = ranked.slice(0, listed);
  const value = (number: number): string => language.number(number, { digits: 3 });
  const alternative = say('report.ranks.alternative', {
    first: nameOf(first[0].id),
    value: value(first[0].value),
    count: first.length,
  });
  const tested = publishers !== null;
  const ranged = rankRanges(context) !== null;
  return {
    kind: 'figure',
    id: 'figure-ranks',
    caption: say(
      ranged && tested
        ? 'report.ranks.captionRanges'
        : tested
          ? 'report.ranks.caption'
          : 'report.ranks.captionPlain',
      { number: figureNumber },
    ),
    alternative,
    note: null,
    drawing: rankChart({
      id: 'ranks-drawing',
      title: tested ? say('report.ranks.figure') : say('report.ranks.table'),
      description: alternative,
      syntheticLabel: context.syntheticLabel,
      rows: first.map(({ id, value, rank, effect, range }) => ({
        label: nameOf(id),
        value,
        places: [
          language.number(rank),
          ...(ranged ? [rangeText(range, context)] : []),
          ...(tested ? [effect === null ? language.number(rank) : placeThen(effect, context)] : []),
        ],
        decided: effect?.decided ?? false,
      })),
      number: value,
      words: {
        axis: say('report.ranks.axis'),
        places: [
          say('report.ranks.place'),
          ...(ranged ? [say('report.ranks.range')] : []),
          ...(tested ? [say('report.ranks.withoutOne')] : []),
        ],
        decided: say('report.ranks.decided'),
      },
    }),
    table: cappedTable(
      context,
      {
        id: 'table-ranks',
        caption: say('report.ranks.table'),
        columns: [
          numberColumn(say('report.ranks.rank')),
          rowHeaderColumn(say('report.column.organisation')),
          numberColumn(say('report.ranks.betweenness')),
          numberColumn(say('report.column.partners')),
          ...(ranged ? [numberColumn(language.upperFirst(say('report.ranks.range')))] : []),
          ...(tested
            ? [numberColumn(say('report.ranks.worstRank')), textColumn(say('report.ranks.whichPublisher'))]
            : []),
        ],
        rows: ranked.map(({ id, value: now, rank, effect, range }) => [
          language.number(rank),
          nameOf(id),
          language.number(now, { digits: 3, padded: true }),
          language.number(partners.get(id) ?? 0),
          ...(ranged ? [rangeText(range, context)] : []),
          ...(tested ? [effect === null ? '—' : placeThen(effect, context), effect?.publisher ?? '—'] : []),
        ]),
      },
      listed,
    ),
  };
}

function placeThen({ worstRank }: PublisherEffect, { language, say }: SectionContext): string {
  return worstRank === null ? say('report.ranks.gone') : language.number(worstRank);
}
