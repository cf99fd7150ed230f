import type { MomentComparison } from '@partnermap/core';
import { callOut, paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import { numberColumn, rowHeaderColumn } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';

/** What changed since an earlier moment: who stayed and came, ties among those that stayed, newcomers, the facilitator. */
export function changeSection(context: SectionContext, change: MomentComparison): Section {
  const { say, language } = context;
  const { before, after, stayers, newcomers, leavers, ties } = change;
  const moment = (at: string | null): string => (at === null ? '—' : language.date(at));
  return {
    id: 'change',
    title: say('report.change.title'),
    blocks: [
      paragraph(
        [
          say('report.change.between', {
            from: moment(before.settings.at),
            to: moment(after.settings.at),
          }),
          say('report.change.organisations', {
            stayed: stayers.length,
            came: newcomers.length,
            left: leavers.length,
          }),
          say('report.change.ties', {
            kept: ties.kept.length,
            lost: ties.lost.length,
            fresh: ties.new.length,
          }),
          ...keptShares(context, change),
        ].join(' '),
      ),
      ...(ties.discontinuous === true
        ? [callOut('warning', say('report.callOut.warning'), say('report.change.discontinuous'))]
        : []),
      ...newcomerBlocks(context, change),
      figuresTable(context, change),
      ...intervalBlocks(context, change),
      paragraph(groupsSentence(context, change)),
      matchedTable(context, change),
    ],
    sections: [],
  };
}

function keptShares({ say, language }: SectionContext, { ties }: MomentComparison): readonly string[] {
  const { persistence, jaccard } = ties;
  if (persistence === null || jaccard === null) return [];
  return [
    say('report.change.persistence', {
      persistence: language.percent(persistence),
      jaccard: language.percent(jaccard),
    }),
  ];
}

function newcomerBlocks(
  { say, language }: SectionContext,
  { wovenIn: { summary } }: MomentComparison,
): readonly Block[] {
  const { count, shareIsolated, shareTiedToIncumbents } = summary;
  if (shareIsolated === null || shareTiedToIncumbents === null) return [];
  return [
    paragraph(
      say('report.change.newcomers', {
        count,
        share: language.percent(shareIsolated),
        tied: language.percent(shareTiedToIncumbents),
      }),
    ),
  ];
}

function figuresTable(context: SectionContext, change: MomentComparison): Block {
  const { say, language } = context;
  const { before, after, facilitator } = change;
  const number = (value: number | null): string =>
    value === null ? '—' : language.number(value, { digits: 2 });
  const share = (value: number | undefined): string => (value === undefined ? '—' : language.percent(value));
  const centralisation = degreeAmongStayers(change);
  return cappedTable(
    context,
    {
      id: 'table-change',
      caption: say('report.change.title'),
      columns: [
        rowHeaderColumn(say('report.change.measure')),
        numberColumn(say('report.change.before')),
        numberColumn(say('report.change.after')),
      ],
      rows: [
        [say('report.change.organisationsRow'), number(before.ids.length), number(after.ids.length)],
        [say('report.change.tiesRow'), number(before.ties.length), number(after.ties.length)],
        [
          say('report.change.centralisation'),
          number(centralisation?.before ?? null),
          number(centralisation?.after ?? null),
        ],
        [
          say('report.change.dependence'),
          share(facilitator.before?.dependence),
          share(facilitator.after?.dependence),
        ],
      ],
    },
    10,
  );
}

const degreeAmongStayers = ({
  centralisation,
}: MomentComparison): MomentComparison['centralisation'][number] | undefined =>
  centralisation.find(({ of, among }) => of === 'degree' && among === 'stayers');

function intervalBlocks({ say, language }: SectionContext, change: MomentComparison): readonly Block[] {
  const interval = degreeAmongStayers(change)?.interval ?? null;
  if (interval === null) return [];
  const { low, high } = interval;
  const text = (value: number): string => language.number(value, { digits: 2 });
  return [
    paragraph(say('report.change.interval', { low: text(low), high: text(high) })),
    paragraph(say('uncertainty.outside')),
  ];
}

function groupsSentence({ say }: SectionContext, { groups }: MomentComparison): string {
  const fates = (fate: string): number => groups.before.filter((group) => group.fate === fate).length;
  const origins = (origin: string): number => groups.after.filter((group) => group.origin === origin).length;
  return say('report.change.groups', {
    continued: fates('continued'),
    merged: fates('merged'),
    died: fates('died'),
    split: origins('split'),
    born: origins('born'),
  });
}

/** Each moment beside chance of its own size: the raw values of a small and a large network cannot be compared. */
function matchedTable(context: SectionContext, { measures }: MomentComparison): Block {
  const { say, language } = context;
  const number = (value: number | null): string =>
    value === null ? '—' : language.number(value, { digits: 2, padded: true });
  return cappedTable(
    context,
    {
      id: 'table-change-matched',
      caption: say('heading.sizeMatched'),
      columns: [
        rowHeaderColumn(say('report.change.measure')),
        numberColumn(say('report.change.before')),
        numberColumn(say('report.change.chanceBefore')),
        numberColumn(say('report.change.after')),
        numberColumn(say('report.change.chanceAfter')),
      ],
      rows: measures.map(({ id, before, after }) => [
        language.sayById(`measure.${id}.name`),
        number(before.value),
        number(before.expected),
        number(after.value),
        number(after.expected),
      ]),
      note: say('report.change.matchedNote'),
    },
    measures.length,
  );
}
