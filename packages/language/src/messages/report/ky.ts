import type { report as english } from './en.ts';

export const report = {
  // The document and its frame
  'report.title': 'Өнөктөштүктөгү ажырымдар',
  'report.titleOf': 'Өнөктөштүктөгү ажырымдар: {title}',
  'report.titleOfOrganisation': '{name}: тармактагы орду',
  'report.contents': 'Мазмуну',
  'report.skipToContent': 'Мазмунга өтүү',
  'report.equivalentTables': 'Сүрөттөр таблица түрүндө',
  'report.sameAsTable': 'Ошол эле таблица түрүндө',
  'report.callOut.finding': 'Тыянак',
  'report.callOut.warning': 'Этият болуңуз',
  'report.colophon':
    '«Partnermap» программасы {version}. Маалыматтын текшерүү суммасы (SHA-256): {hash}. Ошол эле маалымат, жөндөөлөр жана баштапкы сан ошол эле отчётту берет.',
  'report.moreRows':
    '{count, plural, one {Дагы # сап көрсөтүлгөн эмес.} other {Дагы # сап көрсөтүлгөн эмес.}}',
  'report.shown': 'Көрсөтүлгөн уюмдар: {shown, number}, баары: {total, number}.',
  'report.notShown': 'Көрсөтүлгөн эмес: {reasons}.',
  'report.noNetwork': 'Бир да уюм көрсөтүлгөн жок, ошондуктан тармак жөнүндө эч нерсе айтууга болбойт.',
  'report.noTies': 'Байланыштар катталган эмес, ошондуктан ким кимди байланыштыраарын айтууга болбойт.',
  'report.column.organisation': 'Уюм',
  'report.column.group': 'Топ',
  'report.column.partners': 'Өнөктөштөр',
  'report.column.share': 'Үлүшү',
  'report.column.unknown': 'Белгисиз',
  'report.column.known': 'Белгилүү',
  'report.column.source': 'Булак',
  'report.column.year': 'Жыл',
  'report.column.country': 'Өлкө',
  'report.column.value': 'Мааниси',
  'report.column.note': 'Эскертме',

  // Data quality
  'report.quality.title': 'Маалыматта эмне бар жана эмне жок',
  'report.quality.size':
    'Маалыматта: {organisations}, {initiatives}, {participations}, ошондой эле көрсөтүлгөн уюмдардын ортосунда {ties}.',
  'report.quality.boundary': 'Маалыматка ким кириши мүмкүн эле: {boundary}',
  'report.quality.notes': 'Маалымат ээсинин эскертмелери: {notes}',
  'report.quality.undated':
    'Датасы жок демилгелер: {count, number}. Алар белгилүү бир учур тандалбаса гана эсепке алынат.',
  'report.quality.noDates':
    'Бир дагы демилгенин датасы жок, ошондуктан убакыттын өтүшү менен болгон өзгөрүүлөр жөнүндө эч нерсе айтууга болбойт.',
  'report.quality.noRegions':
    'Бир дагы уюмдун аймагы көрсөтүлгөн эмес, ошондуктан аймактар жөнүндө эч нерсе айтууга болбойт.',
  'report.quality.membershipUnknown':
    'Мүчөлүгү белгисиз уюмдар: {count, number}, баары {total, number}. Мүчөлөрдүн саны чындыгындагыдан аз чыгышы мүмкүн.',
  'report.quality.inferred':
    'Келген датасы биринчи катышуудан же байланыштан чыгарылган уюмдар: {count, number}, баары: {total, number}.',
  'report.quality.fields': 'Эмне белгилүү',
  'report.quality.field': 'Талаа',
  'report.quality.ofOrganisations': 'Уюмдар: {field}',
  'report.quality.ofInitiatives': 'Демилгелер: {field}',
  'report.quality.start': 'башталышы',
  'report.quality.publishers': 'Маалымат таянган булактарды ким жарыялаган',
  'report.quality.publisher': 'Жарыялоочу',
  'report.quality.participations': 'Катышуулар',
  'report.quality.publisherShare':
    'Бир гана жарыялоочудан ({publisher}) белгилүү катышуулардын үлүшү: {share}. Көбүрөөк жарыялаган уюм борбордуураак көрүнөт.',
  'report.quality.noSources':
    'Бир дагы катышуунун булагы көрсөтүлгөн эмес, ошондуктан бир жарыялоочунун жыйынтыктарга таасирин айтууга болбойт.',
  'report.quality.noPublisher': 'жарыялоочусу аталган эмес',
  'report.quality.answers': 'Сурамжыланган уюмдар: {asked, number}, жооп бергендери: {answered, number}.',
  'report.quality.answersWarning':
    'Жооп бербеген уюмдардын байланыштары толук эмес: алар чындыгындагыдан азыраак борбордуу көрүнүшү мүмкүн.',
  'report.quality.didNotAnswer': 'Суралган, бирок жооп бергендер жок:',
  'report.quality.noSurvey': 'Бул маалыматта сурамжылоо жок: байланыштар документтерден гана алынган.',
  'report.quality.issues': 'Окууда табылган көйгөйлөр',
  'report.quality.issueCounts': 'Окууда табылды: {errors}, {warnings}, {notes}.',
  'report.quality.noIssues': 'Маалыматты окууда көйгөй табылган жок.',
  'report.quality.place': 'Маалыматтагы орду',
  'report.quality.problem': 'Көйгөй',
  'report.quality.remedy': 'Эмне кылуу керек',

  // The map
  'report.map.title': 'Тармактын картасы',
  'report.map.figure': 'Тармактын картасы',
  'report.map.components':
    'Жок дегенде бир байланышы бар уюмдар: {tied, number}; эң чоң байланышкан бөлүгүндө: {largest, number}. Байланышы жок уюмдар: {isolates, number}.',
  'report.map.density': 'Аларды {ties} бириктирет: бардык мүмкүн болгон жуптардын {density}.',
  'report.map.caption':
    '{number, number}-сүрөт. Чогуу иштеген уюмдар жанаша турат; аралыктын башка мааниси жок.',
  'report.map.alternative':
    'Карта: {organisations}, {ties}, {groups}. Таблицада уюмдар топтору менен берилген.',
  'report.map.facilitator': 'фасилитатор (кош шакек)',
  'report.map.size': 'өлчөмү: өнөктөштөрдүн саны',
  'report.map.isolatesLeftOut': 'Байланышы жок уюмдар тартылган эмес: {count, number}.',
  'report.map.table': 'Картадагы уюмдар топтор боюнча',
  'report.map.groups': 'Программа тапкан топтор',
  'report.map.groupsMeaning':
    'Топ — бул ичиндеги байланыштары башкалар менен болгон байланыштардан көп уюмдар. Ишенимдүүлүк — эки мүчөсү чогуу болгон эсептөөлөрдүн үлүшү (баары {runs, number}); жарымынан төмөн болсо, ага ишенүүгө болбойт.',
  'report.map.certainty': 'Ишенимдүүлүк',
  'report.map.members': 'Мүчөлөрү',
  'report.map.size.column': 'Өлчөмү',

  // Ranks
  'report.ranks.title': 'Башкалардын ортосунда ким турат',
  'report.ranks.meaning':
    'Ортомчулук боюнча борбордуулук — башка эки уюмдун ортосундагы эң кыска жолдордун берилген уюм аркылуу өткөн үлүшү. Ал ким маанилүү экенин эмес, ким өткөрүп бере аларын көрсөтөт.',
  'report.ranks.figure': 'Ортомчулук жана бир жарыялоочусуз орду',
  'report.ranks.caption':
    '{number, number}-сүрөт. Чекиттер — мааниси; оң жакта азыркы орду жана бир жарыялоочунун булактарысыз эң начар орду.',
  'report.ranks.captionPlain': '{number, number}-сүрөт. Ортомчулугу эң жогорку уюмдар.',
  'report.ranks.alternative':
    'Эң жогорку маани: {first}, {value}. Көрсөтүлгөн уюмдар: {count, number}; ошол эле маанилер таблицада.',
  'report.ranks.axis': 'ортомчулук боюнча борбордуулук (0дөн 1ге чейин)',
  'report.ranks.decided': 'бир жарыялоочу чечет: ансыз орун эки эседен көп начарлайт',
  'report.ranks.table': 'Уюмдар ортомчулук боюнча',
  'report.ranks.rank': 'Орун',
  'report.ranks.betweenness': 'Ортомчулук',
  'report.ranks.worstRank': 'Ошондогу орду',
  'report.ranks.gone': 'тармакта жок',
  'report.ranks.whichPublisher': 'Кимсиз',
  'report.ranks.decidedFinding':
    'Алгачкы орундардын ({total, number}) ичинен бир жарыялоочу чечкендери: {count, number}. Бул орундарды факт катары билдирбеңиз.',
  'report.ranks.firstDecided': '{name}: орду {rank, number}; жарыялоочусуз ({publisher}): {other}.',
  'report.ranks.noneDecided':
    'Алгачкы орундардын ({total, number}) бири да бир жарыялоочуга көз каранды эмес.',
  'report.ranks.partner': 'Өнөктөштөр үчүн нускаларда айрым уюмдардын орундары берилбейт.',
  'report.ranks.typical':
    'Байланышы бар уюмдардын жарымынын өнөктөштөрү {median, number} же андан көп; даража боюнча борборлошуу — {centralisation} (0 — баары бирдей, 1 — бир борбор).',
  'report.ranks.noValues': 'Орундарды айтууга болбойт: {reason}',

  // A page for one organisation
  'report.organisation.title': 'Ал жөнүндө маалымат эмне дейт',
  'report.organisation.notShown': 'Уюм бул тармакта көрсөтүлгөн эмес: {reason}.',
  'report.organisation.property': 'Касиети',
  'report.organisation.facts': 'Ал жөнүндө катталганы',
  'report.organisation.initiatives': 'Демилгелер',
  'report.organisation.initiative': 'Демилге',
  'report.organisation.kind': 'Түрү',
  'report.organisation.role': 'Ролу',
  'report.organisation.noInitiatives': 'Ал үчүн демилгелер катталган эмес.',
  'report.organisation.partners': 'Өнөктөштөр',
  'report.organisation.partner': 'Өнөктөш',
  'report.organisation.together': 'Чогуу катышкан',
  'report.organisation.reported': 'сурамжылоодо же документте аталган',
  'report.organisation.noPartners':
    'Өнөктөштөр катталган эмес: байланыш түзгөн ролдо аны менен эч ким катышкан эмес.',
  'report.organisation.measures': 'Көрсөткүчтөр',
  'report.organisation.measure': 'Көрсөткүч',
  'report.organisation.introductions': 'Сунушталган тааныштыруулар',
  'report.organisation.noIntroductions': 'Бул тизмеде ал үчүн тааныштыруу сунушталган эмес.',
  'report.organisation.presence': 'Коомдоштукта качантан бери',

  // Annex
  'report.annex.title': 'Тиркеме',
  'report.annex.facts': 'Жарыялангандай; бул маалыматта жок',
  'report.annex.factsMeaning':
    'Бул сандар жарыялоолордон алынган. Алар жалпы абалды сүрөттөйт жана отчёттун бир дагы жыйынтыгына кирбейт.',
  'report.annex.fact': 'Көрсөткүч',
  'report.annex.methods': 'Кантип жасалды',
  'report.annex.methodTies':
    'Эки уюм бир эле демилгеге байланыш түзгөн ролдо катышса, байланышкан болот; катышуучулары көп демилге алсызыраак байланыш түзөт.',
  'report.annex.methodReported':
    'Эки уюм байланышкан деп сурамжылоодо же документте айтылса, алар байланышкан болот.',
  'report.annex.methodGroups':
    'Топтор көптөгөн эсептөөлөрдүн ичинен эң жогорку модулдуулук боюнча тандалган; бирдей баштапкы сан бирдей топторду берет.',
  'report.annex.methodPublishers':
    'Ар бир жарыялоочу үчүн тармак андан гана белгилүү болгон маалыматсыз кайра түзүлөт.',
  'report.annex.methodNoCause':
    'Бул жерде себеп-натыйжа көрсөтүлбөйт жана бир нерсе өзгөрсө, уюмдар эмне кылмак экени айтылбайт.',
  'report.annex.glossary': 'Терминдер',
  'report.annex.settings': 'Жөндөөлөр',
  'report.annex.sources': 'Булактар',
  'report.annex.date': 'Дата',
  'report.annex.licence': 'Лицензия: {licence}',
  'report.quality.survey': 'Сурамжылоонун жооптору',
  'report.quality.allFacts': 'Бардык жарыяланган көрсөткүчтөр ({count, number}) тиркемеде.',
  'report.map.tableNote': 'Кашаада өнөктөштөрдүн саны.',
  'report.ranks.captionRanges':
    '{number, number}-сүрөт. Чекиттер — мааниси. Оң жакта: орду, кайра тандоодогу орундардын диапазону жана бир жарыялоочунун булактарысыз эң начар орду.',
  'report.ranks.place': 'орду',
  'report.ranks.range': 'болжолу',
  'report.ranks.withoutOne': 'бир жарыялоочусуз',
  'report.annex.noFilter': 'баары',
  'report.change.title': 'Эмне өзгөрдү',
  'report.change.between': 'Башталышы: {from}; акыры: {to}.',
  'report.change.organisations':
    'Калган уюмдар: {stayed, number}; келгендер: {came, number}; кеткендер: {left, number}.',
  'report.change.ties':
    'Калгандардын ортосундагы байланыштар: сакталганы {kept, number}, жоголгону {lost, number}, жаңысы {fresh, number}.',
  'report.change.discontinuous':
    'Ушунчалык аз сакталгандыктан, эки учурду өзгөрүп жаткан бир тармак катары кароого болбойт.',
  'report.change.newcomers':
    'Жаңы уюмдардын ({count, number}) ичинен байланышы жоктор: {share}; мурункулар менен байланышкандар: {tied}.',
  'report.change.measure': 'Көрсөткүч',
  'report.change.before': 'Мурда',
  'report.change.after': 'Кийин',
  'report.change.organisationsRow': 'Уюмдар',
  'report.change.tiesRow': 'Байланыштар',
  'report.change.centralisation':
    'Калгандардын арасындагы даража боюнча борборлошуу (0 — баары бирдей, 1 — бир борбор)',
  'report.change.dependence': 'Фасилитаторсуз жетүүнүн жоголушу',
  'report.change.interval':
    'Айрым демилгелер болбосо, борборлошуунун өзгөрүшү мындай аралыкта болмок: {low} – {high}.',
  'report.change.persistence':
    'Алардын мурунку байланыштарынын {persistence} сакталган; эки учурдагы бардык байланыштарынын {jaccard} экөөндө тең бар.',
  'report.change.groups':
    'Мурунку топтор: уланганы {continued, number}, башкасына кошулганы {merged, number}, эми жогу {died, number}. Кийинки топтор: башкасынан бөлүнгөнү {split, number}, жаңысы {born, number}.',
  'report.change.chanceBefore': 'Мурда, кокустан',
  'report.change.chanceAfter': 'Кийин, кокустан',
  'report.change.matchedNote':
    'Эки учурдагы тармактын чоңдугу ар башка, ошондуктан маанилерди түз салыштырууга болбойт: ар биринин жанында ошондой эле чоң жана активдүү тармактар кокустан көрсөткөн маани турат.',
  'report.change.cameTrue': 'азыр байланышкан',
  'report.change.notYet': 'азырынча байланышы жок',
  'report.change.tiedBefore': 'мурда эле байланышкан',
  'report.change.notShown': 'көрсөтүлгөн эмес',
  'report.change.cameTrueCount':
    'Сунушталган, байланышы жок жуптардын ({total, number}) ичинен азыр байланышкандар: {count, number}.',
} satisfies Readonly<Record<keyof typeof english, string>>;
