import type { PlannedIntroduction } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { gapSentences } from '@partnermap/report';
import type { SentenceContext } from '@partnermap/report';
import type { AnswerTable } from '../../output/answer.ts';

/** The action plan: who meets whom, convened by whom, by when, toward which gap. */
export function actionPlanTable(
  plan: readonly PlannedIntroduction[],
  naming: SentenceContext,
  groupsByName: ReadonlyMap<string, string>,
  language: Language,
): AnswerTable {
  return {
    title: language.say('heading.actionPlan'),
    columns: [
      { id: 'who', label: language.say('column.who') },
      { id: 'with', label: language.say('column.with') },
      { id: 'convener', label: language.say('column.convener') },
      { id: 'due', label: language.say('column.due') },
      { id: 'gaps', label: language.say('column.towardGap') },
      { id: 'status', label: language.say('column.status') },
      { id: 'initiative', label: language.say('column.initiative') },
      { id: 'list', label: language.say('column.list') },
    ],
    rows: plan.map((one) => [
      naming.nameOf(one.a),
      naming.nameOf(one.b),
      one.convener === null ? null : naming.nameOf(one.convener),
      one.due,
      gapsText(one.gaps, naming, groupsByName),
      language.sayById(`introductionStatus.${one.status ?? 'undecided'}`),
      one.initiativeId === null ? null : naming.initiativeName(one.initiativeId),
      one.listId,
    ]),
  };
}

function gapsText(
  ids: readonly string[],
  naming: SentenceContext,
  groupsByName: ReadonlyMap<string, string>,
): string | null {
  const wanted = new Set(ids);
  const gaps = (naming.gaps?.gaps ?? []).filter(({ id }) => wanted.has(id));
  const sentences = gapSentences(gaps, naming, groupsByName);
  return sentences.length === 0 ? null : sentences.join(' ');
}
