import { columnName, gapSentence } from '@partnermap/report';
import type { Gap } from '@partnermap/core';
import type { useSentenceContext } from '../useSentenceContext.ts';

type Sentences = ReturnType<typeof useSentenceContext>;

/** A gap as a sentence; where there is none, its kind, whom or what it is about, and how many of how many. */
export function gapText(gap: Gap, { context, groups }: Sentences): string {
  const { kind, subject, observed, total } = gap;
  const sentence = kind === 'data' ? blankText(gap, context) : gapSentence(gap, context, groups);
  if (sentence !== null) return sentence;
  const { language, say } = context;
  const about = [
    ...(subject.counted === null ? [] : [language.sayById(`findings.counted.${subject.counted}`)]),
    ...(subject.column === null ? [] : [columnName(subject.column, language)]),
    ...subject.values.map(({ dimension, code }) => context.codeLabel(dimension, code)),
    ...subject.groups.map((id) => groups.get(id) ?? id),
    ...subject.organisations.map(context.nameOf),
    ...(observed === null || total === null ? [] : [say('common.nOfN', { count: observed, total })]),
  ];
  const kindName = language.sayById(`gapKind.${kind}`);
  return about.length === 0 ? kindName : `${kindName}: ${about.join(' · ')}`;
}

/** What is missing in the data; null for what has no sentence. */
function blankText(
  { reason, subject, observed, total }: Gap,
  { say, language }: Sentences['context'],
): string | null {
  if (observed === null || total === null) return null;
  const counts = { count: observed, total };
  const { column, counted, values } = subject;
  if (reason === 'no-lead-recorded') return say('findings.data.noLead', counts);
  if (reason === 'not-answered' && values.length === 1)
    return say('findings.data.notAnswered', { ...counts, wave: values[0].code });
  return reason === 'field-empty' && column !== null && counted !== null
    ? say('findings.data.blank', { ...counts, column: columnName(column, language), counted })
    : null;
}
