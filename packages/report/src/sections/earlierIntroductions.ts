import type { Introduction, IntroductionOutcome } from '@partnermap/core';
import { paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import { rowHeaderColumn, textColumn } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { dateInTable } from './dateInTable.ts';

const most = 40;

/** What became of the introductions that the log of the data holds, the latest first; only in internal copies. */
export function earlierIntroductions(context: SectionContext): readonly Section[] {
  const { dataset, change, language, nameOf, initiativeName, say } = context;
  const outcomes = new Map(
    (change?.introductions.introductions ?? []).map(({ introduction, outcome }) => [introduction, outcome]),
  );
  if (dataset.introductions.length === 0) return [];
  const title = say('findings.introductions.earlier');
  const when = ({ statusOn, suggestedOn }: Introduction): string => statusOn ?? suggestedOn ?? '';
  const rows = dataset.introductions
    .toSorted((one, other) => (when(one) < when(other) ? 1 : when(one) > when(other) ? -1 : 0))
    .map((one) => [
      say('findings.pairOf', { a: nameOf(one.fromId), b: nameOf(one.toId) }),
      one.status === null ? '—' : language.sayById(`introductionStatus.${one.status}`),
      when(one) === '' ? '—' : dateInTable(when(one), language),
      one.initiativeId === null ? outcomeText(outcomes.get(one), context) : initiativeName(one.initiativeId),
    ]);
  return [
    {
      id: 'earlier-introductions',
      title,
      blocks: [
        ...countSentence(context),
        cappedTable(
          context,
          {
            id: 'table-earlier-introductions',
            caption: title,
            columns: [
              rowHeaderColumn(say('findings.introductions.pair')),
              textColumn(say('findings.introductions.status')),
              textColumn(say('report.annex.date')),
              textColumn(say('findings.introductions.outcome')),
            ],
            rows,
          },
          most,
        ),
      ],
      sections: [],
    },
  ];
}

function outcomeText(outcome: IntroductionOutcome | undefined, { say }: SectionContext): string {
  switch (outcome) {
    case 'came-true':
      return say('report.change.cameTrue');
    case 'not-yet':
      return say('report.change.notYet');
    case 'tied-before':
      return say('report.change.tiedBefore');
    case 'not-shown':
      return say('report.change.notShown');
    default:
      return '—';
  }
}

/** How many came true, where the report compares two moments. */
function countSentence({ change, say, language }: SectionContext): readonly Block[] {
  const counts = change?.introductions.byStatus ?? [];
  const total = counts.reduce((sum, { pairs }) => sum + pairs, 0);
  const count = counts.reduce((sum, { cameTrue }) => sum + cameTrue, 0);
  if (change === null || total === 0) return [];
  const { offered, notOffered, verdict } = change.introductions.comparison;
  return [
    paragraph(say('report.change.cameTrueCount', { count, total })),
    ...(verdict === 'nothing-to-compare'
      ? []
      : [
          paragraph(
            say('change.offered', {
              cameTrue: offered.cameTrue,
              pairs: offered.pairs,
              others: notOffered.cameTrue,
              otherPairs: notOffered.pairs,
            }),
          ),
        ]),
    paragraph(language.sayById(`offerVerdict.${verdict}`)),
  ];
}
