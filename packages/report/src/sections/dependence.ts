import type { Dependence, GapReport, Removed, Share, SharedOwnership } from '@partnermap/core';
import { callOut, paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Figure } from '../document/figure.ts';
import type { Section } from '../document/reportDocument.ts';
import { numberColumn, rowHeaderColumn, textColumn } from '../document/table.ts';
import { comparisonChart } from '../figures/comparisonChart.ts';
import type { ComparisonRow } from '../figures/comparisonChart.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { successorsSection } from './successors.ts';

const mostPartners = 10;
/** Below this share of reach an organisation is not worth a row. */
const notable = 0.01;
const shares = [
  'jointNotLedByFacilitator',
  'jointNotConvenedByFacilitator',
  'tiesWithoutConvened',
  'twoPartnersBesides',
] as const satisfies readonly (keyof SharedOwnership)[];

/** What is left without the facilitator, without each key partner, and how far the community carries itself. */
export function dependenceSection(
  context: SectionContext,
  report: GapReport,
  nextFigure: () => number,
): Section {
  const { say, internal } = context;
  const facilitators = report.dependence.filter(({ facilitator }) => facilitator);
  const partners = internal ? partnerBlocks(context, report) : [];
  const part = (id: string, title: string, blocks: readonly Block[]): Section => ({
    id,
    title,
    blocks,
    sections: [],
  });
  return {
    id: 'dependence',
    title: say('findings.dependence.title'),
    blocks:
      facilitators.length === 0
        ? [paragraph(say('findings.dependence.noFacilitator'))]
        : facilitators.flatMap((one) => facilitatorBlocks(context, one, nextFigure)),
    sections: [
      ...(internal ? facilitators.flatMap((one) => successorsSection(context, one)) : []),
      ...(partners.length === 0 ? [] : [part('key-partners', say('findings.dependence.partners'), partners)]),
      part('shared-ownership', say('findings.ownership.title'), [
        ...ownershipBlocks(context, report.sharedOwnership),
        ...yearBlocks(context, report),
      ]),
    ],
  };
}

function facilitatorBlocks(
  context: SectionContext,
  dependence: Dependence,
  nextFigure: () => number,
): readonly Block[] {
  const { say, language, nameOf } = context;
  const { id, alone, withConvened, cutOff } = dependence;
  const name = nameOf(id);
  const lost = say('findings.reachLost', { name, share: language.percent(alone.reachLost) });
  const more =
    withConvened === null
      ? []
      : [say('findings.reachLostConvened', { name, share: language.percent(withConvened.reachLost) })];
  const apart = cutOff.length === 0 ? [] : [say('findings.cutOff', { count: cutOff.length })];
  return [
    callOut('finding', say('report.callOut.finding'), [lost, ...more, ...apart].join(' ')),
    paragraph(say('findings.dependence.meaning')),
    removalFigure(context, dependence, nextFigure()),
  ];
}

function removalFigure(context: SectionContext, dependence: Dependence, figureNumber: number): Figure {
  const { say, nameOf } = context;
  const { id, withConvened } = dependence;
  const rows = removalRows(context, dependence);
  const title = say('findings.dependence.figure', { name: nameOf(id) });
  const series = [
    say('findings.dependence.with'),
    say('findings.dependence.without'),
    ...(withConvened === null ? [] : [say('findings.dependence.withoutConvened')]),
  ];
  const alternative = rows
    .map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join(' → ')}`)
    .join('; ');
  return {
    kind: 'figure',
    id: `figure-dependence-${figureNumber}`,
    caption: say('findings.dependence.caption', { number: figureNumber }),
    alternative,
    note: null,
    drawing: comparisonChart({
      id: `drawing-dependence-${figureNumber}`,
      title,
      description: alternative,
      syntheticLabel: context.syntheticLabel,
      series,
      rows,
    }),
    table: cappedTable(
      context,
      {
        id: `table-dependence-${figureNumber}`,
        caption: title,
        columns: [rowHeaderColumn(say('findings.dependence.figureTable')), ...series.map(numberColumn)],
        rows: rows.map(({ label, values }) => [label, ...values.map(({ text }) => text)]),
      },
      10,
    ),
  };
}

/** Three figures about the others: with the organisation, without it, without what it alone convenes as well. */
function removalRows({ say, language }: SectionContext, dependence: Dependence): readonly ComparisonRow[] {
  const { alone, withConvened } = dependence;
  const states: readonly Removed[] = [alone, ...(withConvened === null ? [] : [withConvened])];
  const counted = (value: number): ComparisonRow['values'][number] => ({
    value,
    text: language.number(value),
  });
  const share = (value: number): ComparisonRow['values'][number] => ({
    value,
    text: language.percent(value),
  });
  return [
    {
      label: say('findings.dependence.reach'),
      values: [share(1), ...states.map(({ reachLost }) => share(1 - reachLost))],
    },
    {
      label: say('findings.dependence.pairs'),
      values: [
        counted(alone.pairsLost + alone.pairsLeft),
        ...states.map(({ pairsLeft }) => counted(pairsLeft)),
      ],
    },
    {
      label: say('findings.dependence.ties'),
      values: [counted(alone.tiesLeft), ...states.map(({ tiesLeft }) => counted(tiesLeft))],
    },
  ];
}

function partnerBlocks(context: SectionContext, { dependence }: GapReport): readonly Block[] {
  const { say, language, nameOf } = context;
  const ordered = dependence
    .filter(({ facilitator, alone }) => !facilitator && alone.reachLost >= notable)
    .toSorted((a, b) => b.alone.reachLost - a.alone.reachLost || (a.id < b.id ? -1 : 1));
  if (ordered.length === 0) return [];
  return [
    paragraph(say('findings.dependence.partnersMeaning')),
    cappedTable(
      context,
      {
        id: 'table-key-partners',
        caption: say('findings.dependence.partners'),
        columns: [
          rowHeaderColumn(say('report.column.organisation')),
          numberColumn(say('findings.dependence.lost')),
          numberColumn(say('findings.dependence.cutOff')),
          numberColumn(say('findings.dependence.convened')),
        ],
        rows: ordered.map(({ id, alone, cutOff, convened }) => [
          nameOf(id),
          language.percent(alone.reachLost, { digits: 1 }),
          language.number(cutOff.length),
          language.number(convened.length),
        ]),
      },
      mostPartners,
    ),
  ];
}

function ownershipBlocks(context: SectionContext, ownership: SharedOwnership): readonly Block[] {
  const { say, language } = context;
  const words = ({ value, numerator, denominator, reason }: Share): readonly string[] =>
    value === null || numerator === null || denominator === null
      ? ['—', reason === null ? '—' : language.sayById(`findings.ownership.reason.${reason}`)]
      : [language.percent(value), say('common.nOfN', { count: numerator, total: denominator })];
  return [
    paragraph(say('findings.ownership.meaning')),
    cappedTable(
      context,
      {
        id: 'table-shared-ownership',
        caption: say('findings.ownership.title'),
        columns: [
          rowHeaderColumn(say('findings.ownership.share')),
          numberColumn(say('report.column.share')),
          textColumn(say('findings.ownership.counts')),
        ],
        note: say('findings.ownership.note'),
        rows: shares.map((share) => [
          language.sayById(`findings.ownership.${share}`),
          ...words(ownership[share]),
        ]),
      },
      10,
    ),
  ];
}

/** The shares year by year, each with its range under resampling; from two years on. */
function yearBlocks(context: SectionContext, { ownershipOverTime }: GapReport): readonly Block[] {
  const { say, language } = context;
  if (ownershipOverTime.length < 2) return [];
  return [
    cappedTable(
      context,
      {
        id: 'table-ownership-years',
        caption: say('findings.ownership.years'),
        columns: [
          rowHeaderColumn(say('findings.ownership.year')),
          ...shares.map((share) => numberColumn(language.sayById(`findings.ownership.${share}`))),
        ],
        note: say('findings.ownership.rangeNote'),
        rows: ownershipOverTime.map(({ at, shares: found }) => [
          language.date(at),
          ...shares.map((share) => {
            const { value, range } = found[share];
            if (value === null) return '—';
            const text = language.percent(value);
            return range === null
              ? text
              : say('findings.ownership.withRange', {
                  value: text,
                  low: language.percent(range.low),
                  high: language.percent(range.high),
                });
          }),
        ]),
      },
      10,
    ),
  ];
}
