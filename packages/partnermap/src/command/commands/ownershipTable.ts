import type { OwnershipAt, OwnershipShare } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { AnswerTable } from '../../output/answer.ts';

const shares: readonly OwnershipShare[] = [
  'jointNotLedByFacilitator',
  'jointNotConvenedByFacilitator',
  'tiesWithoutConvened',
  'twoPartnersBesides',
];

/** The four plain shares of shared ownership over the years, each with its range under resampling. */
export function ownershipTable(years: readonly OwnershipAt[], language: Language): AnswerTable {
  return {
    title: language.say('heading.ownership'),
    note: language.say('uncertainty.outside'),
    columns: [
      { id: 'year', label: language.say('column.year') },
      { id: 'share', label: language.say('findings.ownership.share') },
      { id: 'value', label: language.say('column.value'), digits: 2 },
      { id: 'low', label: '5 %', digits: 2 },
      { id: 'high', label: '95 %', digits: 2 },
      { id: 'count', label: language.say('column.observed') },
      { id: 'of', label: language.say('column.outOf') },
    ],
    rows: years.flatMap(({ at, shares: found }) =>
      shares.map((name) => {
        const { value, numerator, denominator, range } = found[name];
        return [
          at,
          language.sayById(`findings.ownership.${name}`),
          value,
          range?.low ?? null,
          range?.high ?? null,
          numerator,
          denominator,
        ];
      }),
    ),
  };
}
