import { actionPlan, addToLog, introductionLog } from '@partnermap/core';
import type { PlannedIntroduction, Suggestions } from '@partnermap/core';
import { paragraph } from '../document/block.ts';
import type { Section } from '../document/reportDocument.ts';
import { rowHeaderColumn, textColumn } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { dateInTable } from './dateInTable.ts';
import { gapSentences } from './gapText.ts';
import { groupNames } from './groupNames.ts';

const most = 40;
const mostGaps = 2;
const thisList = 'this report';

/**
 * Who meets whom, convened by whom, by when, toward which gap: what the log of the data has open, then the introductions
 * of this report, on which nobody decided yet; only in internal copies.
 */
export function actionPlanSection(
  context: SectionContext,
  { introductions }: Suggestions,
): readonly Section[] {
  const { dataset, network, language, nameOf, say } = context;
  const rows = introductionLog(introductions, { listId: thisList, suggestedOn: network.settings.at });
  const known = new Set(dataset.introductions.map(({ fromId, toId }) => pairKey(fromId, toId)));
  const fresh = rows.filter(({ fromId, toId }) => !known.has(pairKey(fromId, toId)));
  const plan = actionPlan(addToLog(dataset.introductions, fresh));
  if (plan.length === 0) return [];
  const title = say('findings.plan.title');
  return [
    {
      id: 'action-plan',
      title,
      blocks: [
        paragraph(say('findings.plan.meaning')),
        cappedTable(
          context,
          {
            id: 'table-action-plan',
            caption: title,
            columns: [
              rowHeaderColumn(say('findings.introductions.pair')),
              textColumn(say('findings.introductions.convener')),
              textColumn(say('findings.plan.due')),
              textColumn(say('findings.plan.gap')),
              textColumn(say('findings.introductions.status')),
            ],
            rows: plan.map((one) => [
              say('findings.pairOf', { a: nameOf(one.a), b: nameOf(one.b) }),
              one.convener === null ? '—' : nameOf(one.convener),
              one.due === null ? '—' : dateInTable(one.due, language),
              gapsText(one, context),
              language.sayById(`introductionStatus.${one.status ?? 'undecided'}`),
            ]),
          },
          most,
        ),
      ],
      sections: [],
    },
  ];
}

const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

function gapsText({ gaps: ids }: PlannedIntroduction, context: SectionContext): string {
  const wanted = new Set(ids);
  const gaps = (context.gaps?.gaps ?? []).filter(({ id }) => wanted.has(id));
  const sentences = gapSentences(gaps, context, groupNames(context));
  return sentences.length === 0 ? '—' : sentences.slice(0, mostGaps).join(' ');
}
