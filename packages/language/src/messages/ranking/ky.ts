import type { ranking as english } from './en.ts';

export const ranking = {
  'ranking.formula': 'Формула',
  'ranking.reference': 'Булак',
  'ranking.stop': 'Токтотуу',
  'ranking.again': 'Орундардын диапазондорун эсептөө',
  'ranking.tooLong':
    'Орундардын диапазону жок: бул көрсөткүч бул жерде орун бербейт, же аны көп жолу эсептөө өтө узакка созулат.',
  'ranking.allApart': 'Диапазондор бири-бирине дал келбейт: кайра тандоодо тартип сакталат.',
  'ranking.notApart':
    'Жогору жакта {count, plural, one {# уюмду} other {# уюмду}} айырмалоого болбойт, алардын диапазондору кайчылашат: {names}{more, plural, =0 {} one { жана дагы #} other { жана дагы #}}.',
  'ranking.range': '{low, number}–{high, number}',
  'ranking.plausibly': 'болжол менен {low, number}–{high, number}',
  'ranking.allMeasures': 'Бүт тармактын жана анын топторунун көрсөткүчтөрү',
  'ranking.computeSlow': 'Көп убакыт алганды да эсептөө',
} satisfies Readonly<Record<keyof typeof english, string>>;
