import type { findings as english } from './en.ts';

export const findings = {
  // Page one
  'findings.decisions.title': 'Эмнени чечүү керек',
  'findings.decisions.intro':
    'Катталган байланыштар биринчи кезекте төмөнкүлөрдү чечүүнү сунуштайт. Баары ушул отчёттун маалыматына гана негизделген.',
  'findings.decisions.none':
    'Чечим сунуштоо үчүн маалымат өтө аз. Эмне жетишпегени кийинки бөлүмдө айтылган.',
  'findings.decisions.evidence': 'Эмнеге негизделген',
  'findings.decisions.confidence': 'Канчалык ишенимдүү',
  'findings.decisions.more': 'Кененирээк',
  'findings.decide.handOver': 'Кайсы демилгелерди мындан башка ({name}) уюмдар да чакыра аларын чечүү',
  'findings.decide.secondBridge': 'Мындан тышкары ({name}) башкаларды ким байланыштыра аларын чечүү',
  'findings.decide.cover': 'Өнөктөштөрдү кайдан издөөнү чечүү: {values}',
  'findings.decide.join': 'Буларды бириктирген демилге керекпи, чечүү: {values}',
  'findings.decide.introduceGroups': 'Булардын ортосунда кимди тааныштырууну чечүү: {names}',
  'findings.decide.bringIn': 'Байланышы жок уюмдарды кантип тартууну чечүү: {count, number}',
  'findings.decide.strengthen': 'Четтеги уюмдарды кантип кошууну чечүү: {count, number}',
  'findings.decide.meetNeed': 'Бул муктаждыктарды ким камсыздай аларын чечүү: {values}',
  'findings.decide.completeData': 'Орундарды колдонуудан мурун маалыматты кантип толуктоону чечүү',

  // How sure
  'findings.sure.exact': 'Катталган байланыштар үчүн так; катталбаган байланыштар муну азайтмак.',
  'findings.sure.rare': 'Мынчалык аз болушу кокустуктан чыга койбойт (оңдолгон p: {p}).',
  'findings.sure.counted': 'Түз маалымат боюнча саналган.',
  'findings.doubt.field-empty':
    'Калгандарында талаа бош, ошондуктан бул маалыматтагы гана ажырым болушу мүмкүн.',
  'findings.doubt.not-answered': 'Алардын айрымдары суралган, бирок жооп берген эмес.',
  'findings.doubt.undated-hidden': 'Алардын айрымдары датасы жок, жашырылган демилгелерге катышат.',
  'findings.doubt.other-roles-only': 'Алар демилгелерге катышат, бирок байланыш түзбөгөн ролдордо.',
  'findings.doubt.groups-from-same-ties':
    'Топтор ошол эле байланыштардан табылган, ошондуктан алардын ортосунда байланыш аз болушу күтүлөт.',

  // Findings in one sentence
  'findings.publisherDecides':
    'Алгачкы орундардын ({total, number}) ичинен бир жарыялоочу чечкендери: {count, number}.',
  'findings.names': 'Булар: {names}.',
  'findings.namesMore': 'Булар: {names}, дагы {count, number}.',

  // Coverage and mixing
  'findings.coverage.title': 'Өнөктөштүк кайда жетишпейт',
  'findings.coverage.meaning':
    'Уяча ажырым деп эки маани тең күтүлсө, жетиштүү белгилүү болсо жана мынчалык аздык кокустуктан чыкпаса гана аталат.',
  'findings.coverage.noTerms':
    'Маалыматта кайсы маанилер күтүлөрү айтылган эмес, ошондуктан бир дагы бош айкалышты ажырым деп атоого болбойт.',
  'findings.coverage.figure': '{rows} жана {columns}: {counted}',
  'findings.coverage.caption':
    '{number, number}-сүрөт. Эки маани тең белгилүү: {known, number}, баары {items, number} ({counted}).',
  'findings.coverage.alternative':
    'Сандар таблицасы: саптар {rows, number}, мамычалар {columns, number}; ажырымдар: {gaps, number}, бааланбаганы: {unjudged, number}.',
  'findings.coverage.count': 'саны (караңгыраак — көбүрөөк)',
  'findings.coverage.gap': 'ажырым',
  'findings.coverage.notJudged': 'бош, бааланган жок',
  'findings.coverage.noneFound':
    'Камтууда, баскычтардын жана топтордун ортосунда ажырым көрсөтүлгөн жок. Бул алар жок дегенди далилдебейт.',
  'findings.coverage.notJudgedCount':
    'Бош, бирок ажырым деп аталган эмес: {count, number}. Өтө аз белгилүү же кокустук менен түшүндүрүлөт.',
  'findings.mixing.title': 'Уюмдардын түрлөрүнүн ортосундагы байланыштар',
  'findings.mixing.table': 'Кокустуктагыдан эң көп айырмаланган байланыштар',
  'findings.mixing.between': 'Ортосунда',
  'findings.mixing.observed': 'Байкалган',
  'findings.mixing.expected': 'Күтүлгөн',
  'findings.mixing.p': 'Оңдолгон p',

  // Without the facilitator and key partners
  'findings.dependence.title': 'Фасилитаторсуз жана негизги өнөктөштөрсүз',
  'findings.dependence.noFacilitator': 'Маалыматта фасилитатор көрсөтүлгөн эмес.',
  'findings.dependence.figure': 'Калгандар аны менен жана ансыз: {name}',
  'findings.dependence.caption':
    '{number, number}-сүрөт. Катталган байланыштар боюнча жана эч ким чара көрбөсө.',
  'findings.dependence.with': 'аны менен',
  'findings.dependence.without': 'ансыз',
  'findings.dependence.withoutConvened': 'ансыз жана ал жалгыз чакырганысыз',
  'findings.dependence.reach': 'Калгандардын өз ара жетүүсү',
  'findings.dependence.pairs': 'Калгандардын байланыштагы жуптары',
  'findings.dependence.ties': 'Калгандардын ортосундагы байланыштар',
  'findings.dependence.figureTable': 'Көрсөткүч',
  'findings.dependence.partners': 'Башка уюмдарга көз карандылык',
  'findings.dependence.partnersMeaning':
    'Бир уюмсуз калгандар эмнени жоготмок — катталган байланыштар боюнча жана эч ким чара көрбөсө.',
  'findings.dependence.lost': 'Жетүүнүн жоголушу',
  'findings.dependence.cutOff': 'Үзүлгөндөр',
  'findings.dependence.convened': 'Жалгыз чакырат',
  'findings.ownership.title': 'Биргелешкен ээлик',
  'findings.ownership.meaning':
    'Төрт үлүш, алар кошулбайт. Канчалык жогору болсо, коомдоштук ошончолук көптү өзү көтөрөт.',
  'findings.ownership.share': 'Үлүш',
  'findings.ownership.counts': 'Саналганы',
  'findings.ownership.jointNotLedByFacilitator': 'Фасилитатор башкарбаган биргелешкен демилгелер',
  'findings.ownership.jointNotConvenedByFacilitator': 'Фасилитатор чакырбаган биргелешкен демилгелер',
  'findings.ownership.tiesWithoutConvened': 'Фасилитатор жалгыз чакырганысыз сакталган байланыштар',
  'findings.ownership.twoPartnersBesides': 'Фасилитатордон тышкары эки жана андан көп өнөктөшү бар уюмдар',
  'findings.ownership.reason.no-facilitator': 'фасилитатор көрсөтүлгөн эмес',
  'findings.ownership.reason.leads-not-recorded': 'башкаруучулар катталган эмес',
  'findings.ownership.reason.membership-unknown': 'мүчөлүк белгисиз',
  'findings.ownership.reason.no-joint-initiatives': 'биргелешкен демилгелер катталган эмес',
  'findings.ownership.reason.no-ties': 'байланыштар жок',
  'findings.ownership.reason.no-other-organisations': 'башка уюмдар жок',
  'findings.coverage.otherValues': 'Күтүлбөгөн маанилер таблицада гана: {count, number}.',

  // Introductions
  'findings.introductions.title': 'Кимди ким менен тааныштыруу керек',
  'findings.introductions.meaning':
    'Байланышы жок жуптардын ({untied, number}) ичинен тааныштырса болгону: {candidates, number}. Ар биринин кошулбай турган эки саны бар: байланыш канчалык оңой түзүлөт (ырааты, ыктымалдуулук эмес) жана тармак канча утат.',
  'findings.introductions.none':
    'Маалымат бир да тааныштырууну сунуштабайт: эрежелер боюнча жуп табылган жок.',
  'findings.introductions.figure': 'Тааныштыруулар: канчалык ишке ашат, канчалык пайдалуу',
  'findings.introductions.caption':
    '{number, number}-сүрөт. Номерлер тизмеден; майда чекиттер — {left, plural, =0 {башка бардык мүмкүн болгон жуптар} other {башка мүмкүн болгон жуптардын ({total, number}) биринчи {shown, number} жубу}}.',
  'findings.introductions.alternative':
    'Тааныштыруулар ({count, number}) ишке ашуусу жана пайдасы боюнча; таблицада эки маани тең бар.',
  'findings.introductions.feasibility': 'ишке ашуу мүмкүндүгү (1 — баарында биринчи)',
  'findings.introductions.benefit': 'тармакка пайдасы',
  'findings.introductions.easy': 'оңой жетишилет',
  'findings.introductions.strategic': 'стратегиялык көпүрөлөр',
  'findings.introductions.number': '№',
  'findings.introductions.pair': 'Тааныштыруу',
  'findings.introductions.first': 'Биринчиси',
  'findings.introductions.second': 'Экинчиси',
  'findings.introductions.feasibilityRank': 'Ишке ашуу: орду',
  'findings.introductions.benefitColumn': 'Пайдасы',
  'findings.introductions.kind': 'Түрү',
  'findings.introductions.convener': 'Ким чакыра алат',
  'findings.introductions.convenerSentence': 'Ким тааныштыра алат: {names}.',
  'findings.introductions.chain': 'Өнөктөштөрдүн чынжыры тааныштыра алат: {names}.',
  'findings.introductions.nobodyConvenes':
    'Катталган байланыштар боюнча аларды тааныштыра турган эч ким жок.',
  'findings.introductions.rejected': 'Каралып, четке кагылгандар',
  'findings.introductions.rejectedMeaning':
    'Тизмеге кирүүгө аз калган жуптар жана аларды чыгарып салган эреже.',
  'findings.introductions.reason': 'Негиз',
  'findings.quadrant.easy-win': 'оңой',
  'findings.quadrant.strategic-bridge': 'стратегиялык көпүрө',
  'findings.quadrant.both': 'оңой жана пайдалуу',
  'findings.quadrant.neither': 'экөө тең эмес',
  'findings.reason.common-partners': 'Жалпы өнөктөштөрү: {names}.',
  'findings.reason.needs-met': '{from} сунуштаган жана {to} муктаж болгон нерсе: {terms}.',
  'findings.reason.same-value': 'Экөөндө тең: {values}.',
  'findings.reason.met-at': 'Экөө тең катышкан: {names}.',
  'findings.reason.group-gap-filled': 'Ортосунда күтүлгөндөн аз байланыш бар эки тарапты бириктирмек.',
  'findings.reason.coverage-gap-filled': 'Чогуу алар сейрек кездешкен айкалышты түзмөк: {values}.',
  'findings.reason.coverage-gap-filled.plain': 'Чогуу камтуудагы ажырымды жаба алмак.',
  'findings.reason.isolate-brought-in': 'Байланышы жок уюмду тартмак: {name}.',
  'findings.reason.periphery-brought-in': 'Четтеги уюмга дагы бир өнөктөш бермек: {name}.',
  'findings.reason.other-way-opened': 'Бул уюмга ({name}) көз каранды болгондорго башка жол ачмак.',
  'findings.reason.less-dependent-on-facilitator': 'Экөө фасилитаторсуз да байланышмак.',
  'findings.reason.recognised-practice':
    'Сыйлык алган: {name} ({initiative}). Экинчисине муну жетишпейт: {values}.',
  'findings.reason.practice-led':
    '{name} «{initiative}» демилгесин жетектейт ({values}), экинчисинде бул жок.',
  'findings.against.far-apart': 'Бири-биринен алыс, кадамдар: {distance, number}.',
  'findings.against.no-path': 'Катталган байланыштар боюнча алардын ортосунда жол жок.',
  'findings.against.both-at-capacity': 'Экөөнүн тең өнөктөштөрү көп.',
  'findings.against.declined-before': 'Мурда баш тартылган.',
  'findings.against.one-publisher': 'Белгилүүнүн баары бир жарыялоочуга таянат: {publisher}.',
  'findings.against.outside-community': 'Коомдоштуктан тышкары: {names}.',
  'findings.against.little-known': 'Мүчөлүгү белгисиз: {names}.',
  'findings.against.different-level': 'Ар башка деңгээлде иштейт: кеңири — {wider}, жергиликтүү — {local}.',
  'findings.against.only-facilitator-convenes': 'Аларды фасилитатор гана тааныштыра алат.',
  'findings.rejected.facilitator': 'фасилитатор чакырат, жупка кирбейт',
  'findings.rejected.never-pair': 'сиз аларды жупташтырбоону сурагансыз',
  'findings.rejected.outside-community': 'коомдоштуктан тышкары',
  'findings.rejected.office-not-named': 'булак кеңсени атаган эмес',
  'findings.rejected.community-itself': 'бул коомдоштуктун өзү',
  'findings.rejected.parent-and-part': 'бири экинчисинин бөлүгү',
  'findings.rejected.same-name': 'экөөнүн аты же башка аты бирдей',
  'findings.rejected.same-parent': 'бир уюмдун бөлүктөрү',
  'findings.rejected.award-and-winner': 'бири экинчисин сыйлаган',
  'findings.rejected.giver-and-recipient': 'бири берген, экинчиси алган',
  'findings.rejected.no-common-ground': 'жалпы негиз катталган эмес',
  'findings.rejected.not-selected': 'тандалган эмес',
  'findings.rejected.little-to-gain': 'тааныштыруу оңой, бирок дээрлик эч нерсе өзгөрбөйт',
  'findings.rejected.limit-per-organisation': 'алардын бири тизмеде жетиштүү жолу бар',
  'findings.decide.introduce': 'Кайсы тааныштырууларды биринчи сунуштоону чечүү',
  'findings.sure.ranking':
    'Катталган байланыштар боюнча ырааттама, ыктымалдуулук эмес; тааныштыруудан мурун эки тараптан тең сураңыз.',
  'findings.pairOf': '{a} жана {b}',
  'findings.sure.rareEqual':
    'Бардык маанилер бирдей ыктымал болсо, мынчалык аздык кокустуктан чыга койбойт (оңдолгон p: {p}); чындыгында айрымдары башкалардан кичине.',
  'findings.fromOnePublisher':
    'Ал жалгыз чакырган демилгелердин ({total, number}) ичинен бир гана жарыялоочудан ({publisher}) белгилүү болгондору: {count, number}.',
  'findings.knownFor': 'Белгилүү ({dimension}): {known, number}, баары {total, number} ({counted}).',
  'findings.coverage.byNature':
    'Айрым айкалыштар табиятынан сейрек болот: иш-аракеттен мурун өзүңүз баалаңыз.',
  'findings.mixing.meaning':
    'Күтүлгөн — уюмдар кокустан, бирок ошондой эле активдүү жолукса, канча байланыш түзүлмөк. Эң чоң айырмалар жогоруда.',
  'findings.mixing.verdict': 'Тыянак',
  'findings.mixing.more': 'күтүлгөндөн көп',
  'findings.mixing.fewer': 'күтүлгөндөн аз',
  'findings.dependence.meaning':
    'Жетүү калгандардын бири-бирине канчалык оңой чыга аларын көрсөтөт: өнөктөштөр толук, бир нече кадам алыстагылар азыраак эсептелет.',
  'findings.dependence.successors': 'Ажырап кетчү бөлүктөрдү орду боюнча ким байланыштыра алат',
  'findings.dependence.successorsMeaning':
    'Бул уюмсуз ({name}) жана ал жалгыз чакырган демилгелерсиз, катталган байланыштар боюнча, эгер эч ким чара көрбөсө. Ким колго алары же алышы керек экени мында айтылбайт.',
  'findings.dependence.newTies': 'Керектүү жаңы байланыштар',
  'findings.dependence.partnersInCommon': 'Аны менен жалпы өнөктөштөр',
  'findings.ownership.note':
    'Башкаруучусу же чакыруучусу катталган биргелешкен демилгелер гана эсепке алынган.',
  'findings.ownership.years': 'Биргелешкен ээлик жылдар боюнча',
  'findings.ownership.year': 'Жыл',
  'findings.ownership.withRange': '{value} ({low} – {high})',
  'findings.ownership.rangeNote':
    'Кашаада кайра тандоодогу диапазон: демилгелер кайтаруу менен кайрадан тандалганда үлүш канчага өзгөрөт (5тен 95-процентилге чейин). Ал жеке демилгелерге канчасы таянарын көрсөтөт; бул ишеним аралыгы эмес. Мында демилгелер түшүп калат, бирок кошулбайт, ошондуктан көп байланышты талап кылган үлүш өз диапазонунан жогору болушу мүмкүн.',
  'findings.against.common-partners-by-one-publisher':
    'Бир жарыялоочуга таянат: анын жарыялоолорусуз ({publisher}) алардын жалпы өнөктөшү жок.',
  'findings.introductions.portfolio': 'Чогуу тандалгандар',
  'findings.introductions.portfolioMeaning':
    'Бул тааныштыруулар ({count, number}) тармакка чогуу берген пайдасы боюнча гана тандалган; канчалык ишке ашары эсепке алынган эмес. Жетүүнүн өсүшү: {value}.',
  'findings.introductions.bound':
    'Ушунча тааныштыруунун эч бир тандоосу мындан көп өсүш бермек эмес: {bound} ({name}). Эң жакшы мүмкүн болгондун бул жердеги үлүшү кеминде: {share}.',
  'findings.introductions.valueOfSoMany': 'Ушунчасынын пайдасы',
  'findings.introductions.curveNote':
    'Бирден тандалган ушунча тааныштыруу канча берет; акыркы сапта — булардын баары чогуу канча берет.',
  'findings.plan.title': 'Иш-аракет планы',
  'findings.plan.meaning':
    'Кимди ким менен тааныштыруу керек, аны ким уюштура алат, качанга чейин жана кайсы ажырым үчүн. Адегенде мурда макулдашылып сунушталгандар, анан ушул отчёттун чечиле элек тааныштыруулары. Сунуштабаганыңызды да журналга белгилеңиз: ошондо гана келерки жылы сунуштоо жардам берери көрүнөт.',
  'findings.plan.due': 'Качанга чейин',
  'findings.plan.gap': 'Кайсы ажырым үчүн',
  'findings.practices.title': 'Үйрөнө турган тажрыйба',
  'findings.practices.meaning':
    'Ким көрсөтөт, баскычтар, компоненттер жана аймактар боюнча: сыйлыгы бар уюмдар жана демилге жетектеген уюмдар. Бул маалыматта жазылганы, сапатка баа эмес.',
  'findings.practices.value': 'Баскыч, компонент же аймак',
  'findings.practices.award': 'Сыйлыгы барлар',
  'findings.practices.lead': 'Демилге жетектегендер',
  'findings.practices.one': '{name} («{initiative}»)',
  'findings.introductions.earlier': 'Мурунку тааныштыруулар эмне болду',
  'findings.introductions.status': 'Абалы',
  'findings.introductions.outcome': 'Натыйжасы',
  'findings.introductions.commonConveners': 'Тааныштыра алган жалпы өнөктөштөрү: {names}.',
  'findings.data.blank':
    '{counted, select, organisations {Бул талаасы бош уюмдар} initiatives {Бул талаасы бош демилгелер} other {Бул талаасы бош биргелешкен демилгелер}}: «{column}», {total, number} ичинен {count, number}.',
  'findings.data.noLead': 'Демилгени ким жетектегени жазылган эмес: {total, number} ичинен {count, number}.',
  'findings.data.notAnswered':
    '{wave} сурамжылоосу: суралган {total, number} уюмдун ичинен {count, number} жооп берген жок.',
} satisfies Readonly<Record<keyof typeof english, string>>;
