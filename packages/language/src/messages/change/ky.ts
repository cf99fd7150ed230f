import type { change as english } from './en.ts';

export const change = {
  'change.wrongOrder': 'Биринчи учур экинчисинен мурун болушу керек: {from}, {to}',
  'change.who':
    'Эки учурда тең бар уюмдар: {stayers, number}; жаңылары: {newcomers, number}; кеткендери: {leavers, number}.',
  'change.ties':
    'Калгандардын ортосундагы байланыштар: сакталганы {kept, number}, жоголгону {lost, number}, жаңысы {fresh, number}.',
  'change.discontinuous':
    'Эки учурда бирдей байланыштар ушунчалык аз (Жаккар индекси 0,3төн төмөн), бул өзгөргөн бир эле тармак деш кыйын.',
  'change.newcomersIsolated': 'Бир да байланышы жок жаңы уюмдар: {share}.',
  'change.facilitator':
    'Жазылган байланыштар боюнча жана эч ким жооп кылбаса, калгандары фасилитаторсуз жетүү мүмкүнчүлүгүнүн ушундай үлүшүн жоготмок: биринчи учурда {before}, экинчисинде {after}.',
  'change.introductions':
    'Ишке ашышы мүмкүн болгон мурунку сунуштар: {pairs, number}; андан бери байланышкандары: {cameTrue, number}.',
  'change.offered':
    'Сунушталган {pairs, number} жуптун {cameTrue, number} ишке ашты; ошол эле тизмелердеги сунушталбаган {otherPairs, number} жуптун {others, number} ишке ашты.',
  'offerVerdict.nothing-to-compare':
    'Журналдын бир да тизмесинде сунушталган жана сунушталбаган жуптар чогуу жок: сунуштоо жардам береби, эч нерсе көрсөтпөйт.',
  'offerVerdict.too-few': 'Мынчалык аз жуптар сунуштоо жардам берерин көрсөтө албайт.',
  'offerVerdict.more-often':
    'Сунушталган жуптар кокустук бергенден көбүрөөк ишке ашты; сунуштаган киши жакшы тандаган болушу мүмкүн, ошондуктан себеби сунуш экенин бул далилдебейт.',
  'offerVerdict.cannot-tell': 'Бул жуптар боюнча сунуштоо жардам береби, айтууга болбойт.',
  'change.among.stayers': 'калгандар',
  'change.among.all': 'баары',
  'groupFate.continued': 'уланууда',
  'groupFate.merged': 'башкасына кошулду',
  'groupFate.died': 'эми жок',
  'groupFate.split': 'башкасынан бөлүндү',
  'groupFate.born': 'жаңы',
  'heading.sizeMatched': 'Көрсөткүчтөр кокустуктун жанында: ошондой эле чоң жана активдүү тармактар',
  'heading.decentralisation': 'Борборлошуу',
  'heading.newcomers': 'Жаңы уюмдар',
  'change.beside':
    'Күтүлгөнү — ошондой эле чоң жана активдүү кокустук тармактардын орточосу. Четтөө (z) — маани андан алардын канча стандарттык четтөөсүнө жогору же төмөн; 2ден баштап аны кокустук менен түшүндүрүү кыйын.',
  'change.range':
    'Төмөнкү жана жогорку чектер: демилгелер кайра тандалганда айырмалардын 95%ы алардын ортосунда жатат. Ортосунда 0 жатса, өзгөрүү көрсөтүлгөн жок.',
  'change.byChance': 'күтүлгөнү {expected}',
  'change.deviation': 'четтөө {z}',
  'column.drawnDown': 'Кичинесинин өлчөмүнө чейин кичирейтилген чоң тармак',
  'column.among': 'Кимдердин арасында',
  'column.lowest': 'Төмөнкү чеги (2,5%)',
  'column.highest': 'Жогорку чеги (97,5%)',
  'column.similarity': 'Окшоштук (Жаккар)',
  'column.incumbents': 'Алардын ичинен мурун барлары',
  'column.stepsToCore': 'Өзөккө чейинки кадамдар',
} satisfies Readonly<Record<keyof typeof english, string>>;
