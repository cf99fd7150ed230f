import type { ranking as english } from './en.ts';

export const ranking = {
  'ranking.formula': 'Формула',
  'ranking.reference': 'Булак',
  'ranking.ofRanks': 'Орундардын диапазону',
  'ranking.stop': 'Токтотуу',
  'ranking.again': 'Орундардын диапазондорун эсептөө',
  'ranking.tooLong':
    'Орундардын диапазону жок: бул көрсөткүч бул жерде орун бербейт, же аны көп жолу эсептөө өтө узакка созулат.',
  'ranking.allApart': 'Диапазондор бири-бирине дал келбейт: кайра тандоодо тартип сакталат.',
  'ranking.notApart':
    '{count, plural, one {# уюмду} other {# уюмду}} айырмалоого болбойт, алардын орундарынын диапазондору кайчылашат: {names}{more, plural, =0 {} one { жана дагы #} other { жана дагы #}}.',
  'ranking.range': '{low, number}–{high, number}',
  'ranking.plausibly': 'болжол менен {low, number}–{high, number}',
  'ranking.allMeasures': 'Бүт тармактын жана анын топторунун көрсөткүчтөрү',
  'ranking.computeSlow': 'Көп убакыт алганды да эсептөө',
  'ranking.part.count': 'саны',
  'ranking.part.sizes': 'өлчөмдөрү',
  'ranking.part.members': 'мүчөлөрү',
  'ranking.part.groups': 'топтор',
  'ranking.part.matrix': 'саптар',
  'ranking.part.sets': 'эң жакшы тандоо',
  'ranking.part.nOptimalSets': 'ошондой эле жакшы тандоолор',
  'ranking.part.fit': 'дал келүү',
  'ranking.part.core': 'өзөк',
  'ranking.part.coreness': 'өзөккө жакындык',
  'ranking.part.top': 'уюмдар',
  'ranking.part.bottom': 'демилгелер',
  'ranking.part.Q': 'модулярдуулук',
  'ranking.part.membership': 'топтордо',
  'ranking.part.singleRunHitShare': 'аны тапкан аракеттердин үлүшү',
  'ranking.part.singleRunMeanQ': 'аракеттердин орточосу',
} satisfies Readonly<Record<keyof typeof english, string>>;
