import type { Portfolio, Suggestions } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { SentenceContext } from '@partnermap/report';
import type { AnswerTable } from '../../output/answer.ts';

/** What was chosen together, and how near the best possible choice it is at least. */
export function portfolioSentence(
  { portfolio }: Suggestions,
  { nameOf }: SentenceContext,
  language: Language,
): string {
  const { pairs, share, boundName } = portfolio;
  if (pairs.length === 0 || share === null || boundName === null) return language.say('suggest.noPortfolio');
  return language.say('suggest.portfolio', {
    count: pairs.length,
    names: pairs.map(({ a, b }) => `${nameOf(a)} – ${nameOf(b)}`).join('; '),
    objective: language.sayById(`objective.${portfolio.objective}`),
    share: language.percent(share),
    bound: language.sayById(`bound.${boundName}`),
  });
}

/** The pairs, and what the greedy choice of so many is worth. */
export function portfolioTable(
  { pairs, curve }: Portfolio,
  { nameOf }: SentenceContext,
  language: Language,
): AnswerTable {
  return {
    title: language.say('heading.portfolio'),
    columns: [
      { id: 'number', label: language.say('column.number') },
      { id: 'a', label: language.say('column.introduction') },
      { id: 'b', label: language.say('column.with') },
      { id: 'value', label: language.say('column.valueOfSoMany'), digits: 3 },
    ],
    rows: pairs.map(({ a, b }, place) => [place + 1, nameOf(a), nameOf(b), curve[place] ?? null]),
  };
}
