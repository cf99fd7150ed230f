import { gapSentence } from '@partnermap/report';
import type { Gap } from '@partnermap/core';
import type { useSentenceContext } from '../useSentenceContext.ts';

/** A gap as a sentence; where there is none, its kind and whom or what it is about. */
export function gapText(gap: Gap, { context, groups }: ReturnType<typeof useSentenceContext>): string {
  const { kind, subject } = gap;
  const sentence = gapSentence(gap, context, groups);
  if (sentence !== null) return sentence;
  const about = [
    ...subject.values.map(({ dimension, code }) => context.codeLabel(dimension, code)),
    ...subject.groups.map((id) => groups.get(id) ?? id),
    ...subject.organisations.map(context.nameOf),
  ];
  return [
    context.language.sayById(`gapKind.${kind}`),
    ...(about.length === 0 ? [] : [about.join(' · ')]),
  ].join(': ');
}
