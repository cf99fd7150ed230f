import type { WhoShowsHow } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { SentenceContext } from '@partnermap/report';
import type { AnswerTable } from '../../output/answer.ts';
import { fewOfEach } from '../../output/fewOfEach.ts';

/** Who shows how, by stage, component and region; at a glance one for each. */
export function practiceTable(
  practices: readonly WhoShowsHow[],
  naming: SentenceContext,
  language: Language,
): AnswerTable {
  const rows = practices.flatMap(({ dimension, code, practices: own }) =>
    own.map(({ organisation, initiativeId, shownBy }) => [
      language.sayById(`dimension.${dimension}`),
      naming.codeLabel(dimension, code),
      naming.nameOf(organisation),
      naming.initiativeName(initiativeId),
      language.sayById(`shownBy.${shownBy}`),
    ]),
  );
  return {
    title: language.say('heading.practices'),
    columns: [
      { id: 'dimension', label: language.say('column.dimension') },
      { id: 'value', label: language.say('column.value') },
      { id: 'organisation', label: language.say('column.organisation') },
      { id: 'initiative', label: language.say('column.initiative') },
      { id: 'shownBy', label: language.say('column.shownBy') },
    ],
    rows,
    glance: fewOfEach(rows, ([dimension, value]) => JSON.stringify([dimension, value]), 1),
  };
}
