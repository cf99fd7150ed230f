import { columnName, gapSentence } from '@partnermap/report';
import type { Gap } from '@partnermap/core';
import type { useSentenceContext } from '../useSentenceContext.ts';

/** A gap as a sentence; where there is none, its kind, whom or what it is about, and how many of how many. */
export function gapText(gap: Gap, { context, groups }: ReturnType<typeof useSentenceContext>): string {
  const { kind, subject, observed, total } = gap;
  const sentence = gapSentence(gap, context, groups);
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
