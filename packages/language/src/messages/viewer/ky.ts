import type { viewer as english } from './en.ts';

export const viewer = {
  // Суроолор
  'viewer.questions': 'Суроолор',
  'viewer.question.overview': 'Жалпы көрүнүш',
  'viewer.question.central': 'Борбордо ким?',
  'viewer.question.groups': 'Кандай топтор бар?',
  'viewer.question.gaps': 'Ажырымдар кайда?',
  'viewer.question.introductions': 'Кимди тааныштыруу керек?',
  'viewer.question.whatIf': 'Эгер?',
  'viewer.question.change': 'Эмне өзгөрдү?',
  'viewer.question.data': 'Маалымат',

  // Барак
  'viewer.caveat':
    'Бардык жыйынтыктар катталган байланыштарга тиешелүү жана адамдар кандай кылаарын алдын ала айтпайт.',
  'viewer.untitled': 'Өнөктөштөр тармагы',
  'viewer.skipToAnswer': 'Жоопко өтүү',
  'viewer.language': 'Тил',
  'viewer.theme': 'Түстөр',
  'viewer.theme.system': 'Системадагыдай',
  'viewer.theme.light': 'Жарык',
  'viewer.theme.dark': 'Күңүрт',
  'viewer.changes': 'Эмне өзгөрдү',
  'viewer.undo': 'Кайтаруу',
  'viewer.redo': 'Кайталоо',
  'viewer.search': 'Уюмду табуу',
  'viewer.search.nothing': 'Мындай аталыштагы уюм жок.',
  'viewer.map': 'Тармактын картасы',
  'viewer.selected': 'Тандалды: {name}',
  'viewer.shown': 'Эмне көрсөтүлдү',
  'viewer.showAll': 'Баарын көрсөтүү',
  'viewer.showAllRows': 'Баарын көрсөтүү ({count, number})',
  'viewer.stays': 'Маалымат ушул компьютерде калат, эч кайда жөнөтүлбөйт.',
  'viewer.computing': 'Эсептелүүдө …',
  'viewer.computingShare': 'Эсептелүүдө … {share}',
  'viewer.failed': 'Ката кетти, эч нерсе өзгөргөн жок: {reason}',
  'viewer.dismiss': 'Жабуу',
  'viewer.whatItMeans': 'Бул эмнени билдирет',
  'viewer.nobody': 'Эч ким көрсөтүлгөн жок.',
  'viewer.nobody.next': 'Өз файлыңызды ачыңыз, уюмдарды кошуңуз же «Маалымат» бөлүмүндө мисалды ачыңыз.',
  'viewer.choose': 'тандоо …',

  // Билдирүүлөр
  'viewer.restored': 'Бул өткөн жолу ушул жерде калтырган ишиңиз.',
  'viewer.startFresh': 'Башынан баштоо',
  'viewer.notSaved':
    'Бул браузер өзгөртүүлөрүңүздү сактай албайт. Баракты жабардан мурун аларды китеп же долбоор файлы катары сактаңыз.',
  'viewer.overwritten':
    'Программа дагы бир терезеде ачык, ал азыр эле өз маалыматын сиздикинин ордуна сактады. Кийинки жолкуга бул же тиги терезедеги акыркы өзгөртүү гана сакталат: керектүүсүн долбоор файлы катары сактаңыз.',
  'viewer.reading': 'Файл окулууда …',
  'viewer.notServed':
    'Бул жерде ачылышы керек болгон маалыматтарды алуу мүмкүн болгон жок ({reason}). Буйрукту кайра иштетиңиз же маалыматтарды файл катары ачыңыз.',
  'viewer.dropHere': 'Файлды же папканы ачуу үчүн ушул жерге таштаңыз',
  'viewer.pasted': 'коюлган текст',

  // Чыпкалар
  'viewer.filters': 'Чыпкалар',
  'viewer.filters.active': 'Колдонулуп жаткан чыпкалар',
  'viewer.filters.ties': 'Эмне байланыш деп саналат',
  'viewer.filters.chosenRoles': 'тандалган ролдор гана',
  'viewer.filters.publisher': 'Жарыялоочуну кошуу',
  'viewer.filters.source': 'Булакты кошуу',
  'viewer.filters.organisations': 'Уюмдар',
  'viewer.filters.column': 'Касиет',
  'viewer.filters.value': 'Маани',
  'viewer.filters.only': 'Ушулар гана',
  'viewer.filters.exclude': 'Ушуларсыз',
  'viewer.filters.remove': 'Бул чыпканы алып салуу: {filter}',
  'viewer.filters.removals': 'Тармакты кээ бирлерисиз көрүү',
  'viewer.withoutFacilitator': 'Фасилитаторсуз',
  'viewer.withoutFacilitatorConvened': 'Фасилитаторсуз жана ал жалгыз чакырган демилгелерсиз',
  'viewer.takeOut': 'Тармакты ансыз көрүү',
  'viewer.bringBack': 'Кайра кошуу',
  'viewer.focus': 'Айланасын гана көрсөтүү',
  'viewer.focus.none': 'жок, баарын көрсөтүү',
  'viewer.focus.steps': '{count, plural, one {# кадамга чейин} other {# кадамга чейин}}',

  // Отчёт
  'viewer.report': 'Отчёт',
  'viewer.report.about':
    'Азыр көрсөтүлгөн нерсе отчёт түрүндө: карта, орундар, ажырымдар, тааныштыруулар жана маалыматтын абалы. Каалаган браузерде ачылып, А4 барагына басылуучу бир файл.',
  'viewer.report.parts': 'Ичинде эмне болорун тандоо',
  'viewer.report.organisation': 'Ушул уюмдун барагы гана',
  'viewer.report.since': 'Ошондой эле качантан бери эмне өзгөргөнү',
  'viewer.report.since.never': 'керек эмес',
  'viewer.report.sections': 'Бөлүмдөр',
  'viewer.report.save': 'Отчётту түзүп сактоо',
  'viewer.report.progress': 'Отчёт түзүлүүдө: {share}',
  'viewer.report.saved': 'Отчёт сакталды.',
  'viewer.report.stop': 'Токтотуу',

  // Жалпы көрүнүш
  'viewer.overview.answer':
    'Көрсөтүлдү: {organisations, plural, one {# уюм} other {# уюм}}, {initiatives, plural, one {# демилге} other {# демилге}} жана {ties, plural, one {# байланыш} other {# байланыш}}.',
  'viewer.overview.joint':
    '{count, plural, =0 {Биргелешкен демилге белгилүү эмес: анда эки же андан көп мүчө болуп, фасилитатор жалгыз жетектебеши керек.} one {# демилге биргелешкен: анда эки же андан көп мүчө бар, фасилитатор жалгыз жетектебейт.} other {# демилге биргелешкен: аларда эки же андан көп мүчө бар, фасилитатор жалгыз жетектебейт.}}',
  'viewer.overview.jointUnknown':
    'Канча демилге биргелешкен экенин айтууга болбойт: маалыматта кимдер мүчө экени айтылган эмес.',
  'viewer.overview.findings': 'Эң башкысы',
  'viewer.overview.central': 'Өнөктөштөрү эң көп: {names}.',
  'viewer.overview.nothing': 'Бул маалыматтан эч нерсе табылган жок.',
  'viewer.overview.table': 'Бүт тармак',

  // Борбордо ким?
  'viewer.central.answer': '{measure}. Биринчи орунда: {name}. Андан кийин: {names}.',
  'viewer.central.between': 'Башкалардын ортосунда эң көп тургандар, демек ортомчу боло алгандар: {names}.',
  'viewer.central.facilitatorFirst':
    'Бул фасилитатор, анын милдети — башкаларды байланыштыруу. Дагы ким байланыштырарын көрүңүз:',
  'viewer.central.publishers':
    '{count, plural, one {Биринчи бешинде ким турарын # жарыялоочу чечет: анын булактары болбосо, башкалар турмак.} other {Биринчи бешинде ким турарын # жарыялоочу чечет: алардын биринин булактары болбосо, башкалар турмак.}}',
  'viewer.central.measure': 'Көрсөткүч',
  'viewer.measureKind.partners': 'Өнөктөштөр',
  'viewer.measureKind.brokers': 'Ортомчулар',
  'viewer.measureKind.distances': 'Аралыктар',
  'viewer.measureKind.standing': 'Башкалардын арасындагы орду',
  'viewer.measureKind.neighbourhood': 'Өнөктөштөрдүн арасында',
  'viewer.measureKind.groups': 'Топтор',
  'viewer.measureKind.removal': 'Ансыз эмне жоголот',
  'viewer.measureKind.twoMode': 'Уюмдар жана демилгелер',
  'viewer.overview.allMeasures': 'Тармактын жана анын топторунун бардык көрсөткүчтөрү',
  'viewer.overview.pairMeasures': 'Байланыштардын жана байланышы жок жуптардын көрсөткүчтөрү',
  'viewer.central.table': 'Уюмдар көрсөткүч боюнча: {measure}',
  'viewer.central.worstRank': 'Бир жарыялоочусуз эң төмөнкү орун',

  // Кандай топтор бар?
  'viewer.groups.answer':
    '{count, plural, one {# топ башкаларга караганда өз ичинде көбүрөөк иштешет.} other {# топ башкаларга караганда өз ичинде көбүрөөк иштешет.}} Эң чоңу: {name}, {members, plural, one {# мүчө} other {# мүчө}}.',
  'viewer.groups.sure':
    '{count, plural, =0 {Издөө кайталанганда ар бир уюм дээрлик ар дайым бир эле топко түшкөн.} one {# уюм топтордун ортосунда турат: анын орду кокустукка жараша.} other {# уюм топтордун ортосунда турат: алардын орду кокустукка жараша.}}',
  'viewer.groups.how': 'Топтор кантип табылат',
  'viewer.groups.members': 'Ким кайсы топто',

  // Ажырымдар кайда?
  'viewer.gaps.answer':
    '{count, plural, =0 {Ажырым аныкталган жок. Бул ажырым жок дегенди билдирбейт.} one {# ажырым аныкталды:} other {# ажырым аныкталды. Биринчилери:}}',
  'viewer.gaps.data':
    '{count, plural, one {Таблицада маалыматта жетишпеген дагы # нерсе бар.} other {Таблицада маалыматта жетишпеген дагы # нерсе бар.}}',
  'viewer.gaps.table': 'Ажырымдар, эң маанилүүлөрү биринчи',
  'viewer.gaps.gap': 'Ажырым',
  'viewer.gaps.all': 'Баа берүүгө мүмкүн болбогондорду да көрсөтүү',
  'viewer.coverage.dimensions': 'Саптар жана мамычалар',
  'viewer.coverage.counted': 'Эмне саналат',
  'viewer.coverage.known': 'Эки маани тең белгилүү: {known, number}. Баары: {items, number}.',
  'viewer.coverage.caption': '{rows} жана {columns}: эмне саналганын көрүү үчүн санды тандаңыз',
  'viewer.coverage.expected':
    'Табылды: {observed, number}, күтүлгөнү болжол менен {expected}{reason, select, none {} other { ({reason})}}.',

  // Кимди тааныштыруу керек?
  'viewer.introductions.answer':
    'Биринчи сунуш — тааныштыруу: {a} жана {b}. Сунуштар жазылган байланыштардан чыгарылган, чечимди адамдар кабыл алат.',
  'viewer.introductions.caption':
    'Сандар төмөнкү тизмедегидей; майда чекиттер — {left, plural, =0 {бардык мүмкүн болгон жуптар} other {мүмкүн болгон жуптардын ({total, number}) биринчи {shown, number} жубу}}. Үзүк сызыктын ар бир жагында бардык мүмкүн болгон жуптардын жарымынан көбү жатпайт.',
  'viewer.introductions.list': 'Сунушталган тааныштыруулар',
  'viewer.introductions.why': 'Эмне үчүн',
  'viewer.introductions.against': 'Эмне каршы турат',

  // Уюмдун карточкасы
  'viewer.card.back': 'Суроого кайтуу',
  'viewer.card.gone': 'Бул уюм маалыматта жок болуп калды.',
  'viewer.card.partOf': 'бөлүгү болгон уюм',
  'viewer.card.since': 'коомдоштукка кирген убактысы',
  'viewer.card.rank': '{value}, орду {rank, number}, баары {total, number}',
  'viewer.card.onePublisher': 'Бир жарыялоочусуз орду {rank, number}: {publisher}',
  'viewer.card.onePublisherGone': 'Бир гана жарыялоочудан белгилүү: {publisher}',
  'viewer.card.partners': '{count, plural, =0 {Өнөктөшү жок} one {# өнөктөш} other {# өнөктөш}}',
  'viewer.card.initiatives': '{count, plural, one {# демилгеге катышат} other {# демилгеге катышат}}',
  'viewer.card.noIntroduction': 'Сунушталган тааныштыруулардын биринде да жок.',

  // Маалымат
  'viewer.data.answer':
    '{organisations, plural, one {# уюм} other {# уюм}}, {initiatives, plural, one {# демилге} other {# демилге}}, {participations, plural, one {# катышуу} other {# катышуу}}, {ties, plural, one {# айтылган байланыш} other {# айтылган байланыш}}.',
  'viewer.data.sheets': 'Барактар',
  'viewer.sheet.organisations': 'Уюмдар',
  'viewer.sheet.initiatives': 'Демилгелер',
  'viewer.sheet.participations': 'Катышуулар',
  'viewer.sheet.ties': 'Айтылган байланыштар',
  'viewer.sheet.capacities': 'Мүмкүнчүлүктөр',
  'viewer.sheet.terms': 'Терминдер',
  'viewer.sheet.introductions': 'Тааныштыруулар',
  'viewer.sheet.facts': 'Фактылар',
  'viewer.sheet.sources': 'Булактар',
  'viewer.sheet.about': 'Маалымат жөнүндө',
  'viewer.open': 'Файлды ачуу',
  'viewer.openFolder': 'Папканы ачуу',
  'viewer.openHint':
    'Китеп, CSV файлдары, алар турган папка же долбоор файлы; аларды барактын каалаган жерине таштоого, таблицаны коюуга да болот.',
  'viewer.saveWorkbook': 'Китеп катары сактоо',
  'viewer.saveProject': 'Долбоор файлы катары сактоо',
  'viewer.saveIssues': 'Көйгөйлөрдүн тизмесин сактоо',
  'viewer.example': '«STEM4ALL» мисалын ачуу',
  'viewer.exampleGrowth': 'Мисалды ачуу: жасалма маалымат',
  'viewer.startEmpty': 'Боштон баштоо',
  'viewer.unusable': 'Маалыматты колдонууга болбойт: {file}. Ачык турган маалымат өзгөргөн жок.',
  'viewer.addRow': 'Кошуу',
  'viewer.removeRow': 'Алып салуу',
  'viewer.row': 'Бүт сап',
  'viewer.grid.help':
    'Жебелер жылдырат, «Enter» уячаны ачат жана ырастайт, терилген текст мурункусун алмаштырат, «Escape» уячаны мурункудай калтырат. Ар бир өзгөртүүнү кайтарууга болот.',
  'viewer.changes.none': 'Азырынча эч нерсе өзгөртүлгөн жок.',
  'viewer.changed.field': '{sheet}, {row}-сап: {field} өзгөрдү.',
  'viewer.changed.added': '{sheet}: {count, plural, one {# сап кошулду.} other {# сап кошулду.}}',
  'viewer.changed.removed': '{sheet}: {count, plural, one {# сап алынды.} other {# сап алынды.}}',
  'viewer.changed.view': 'Көрсөтүлгөн нерсе өзгөртүлдү.',
  'viewer.changed.scenario': 'Сыналып жаткан нерсе өзгөртүлдү.',
  'viewer.changed.opened': 'Башка маалымат ачылды.',

  // Оңдолуучу барактардын мамычалары
  'viewer.column.id': 'Код',
  'viewer.column.name': 'Аталышы',
  'viewer.column.name_ru': 'Орусча аталышы',
  'viewer.column.name_ky': 'Кыргызча аталышы',
  'viewer.column.short_name': 'Кыска аталышы',
  'viewer.column.aliases': 'Башка аталыштары',
  'viewer.column.part_of': 'Кайсы уюмдун бөлүгү',
  'viewer.column.type': 'Түрү',
  'viewer.column.country': 'Өлкө',
  'viewer.column.region': 'Аймак',
  'viewer.column.member': 'Коомдоштуктун мүчөсү',
  'viewer.column.facilitator': 'Фасилитатор',
  'viewer.column.joined': 'Качан кошулган',
  'viewer.column.left': 'Качан кеткен',
  'viewer.column.asked': 'Качан суралган',
  'viewer.column.responded': 'Качан жооп берген',
  'viewer.column.pipeline_stages': '«Түтүк» баскычтары',
  'viewer.column.toc_components': 'Өзгөрүүлөр теориясынын бөлүктөрү',
  'viewer.column.needs': 'Эмнеге муктаж',
  'viewer.column.offers': 'Эмне сунуштайт',
  'viewer.column.source_ids': 'Булактар',
  'viewer.column.kind': 'Түрү',
  'viewer.column.start': 'Башталышы',
  'viewer.column.end': 'Аягы',
  'viewer.column.description': 'Сүрөттөмө',
  'viewer.column.initiative_id': 'Демилге',
  'viewer.column.organisation_id': 'Уюм',
  'viewer.column.role': 'Ролу',
  'viewer.column.source_id': 'Булак',
  'viewer.column.evidence': 'Булак эмне дейт',
  'viewer.column.from_id': 'Кимден',
  'viewer.column.to_id': 'Кимге',
  'viewer.column.strength': 'Байланыштын күчү',
  'viewer.column.directed': 'Бир тарапка гана',
  'viewer.column.reported_by': 'Ким билдирген',
  'viewer.column.wave': 'Сурамжылоо толкуну',
} satisfies Record<keyof typeof english, string>;
