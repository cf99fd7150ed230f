import type { gaps as english } from './en.ts';

export const gaps = {
  'gapKind.isolate': 'байланышы жок уюм',
  'gapKind.periphery': 'четте',
  'gapKind.only-through': 'бир гана уюм аркылуу байланыш',
  'gapKind.dependence': 'бир уюмга көз карандылык',
  'gapKind.coverage-value': 'эч ким камтыбаган маани',
  'gapKind.coverage-cell': 'жетишпеген айкалыш',
  'gapKind.group-pair': 'эки топтун ортосунда байланыш аз',
  'gapKind.stage-step': 'сейрек же эч качан бириктирилбеген баскычтар',
  'gapKind.component-pair': 'сейрек же эч качан айкалыштырылбаган компоненттер',
  'gapKind.unmet-need': 'муктаждык менен сунуш дал келбейт',
  'gapKind.data': 'маалыматтагы ажырым',
  'gapReason.no-ties': 'бир да байланыш жок',
  'gapReason.one-partner': 'бир гана өнөктөш',
  'gapReason.small-component': 'эң чоң компоненттен сырткары',
  'gapReason.newcomer': 'жаңы жана али тартыла элек',
  'gapReason.no-joint-initiative': 'биргелешкен демилгелерге катышпайт',
  'gapReason.through-facilitator': 'фасилитатор аркылуу гана',
  'gapReason.through-one': 'бир уюм аркылуу гана',
  'gapReason.facilitator-removed': 'фасилитаторсуз байланыш жоголот',
  'gapReason.facilitator-removed-with-convened':
    'фасилитаторсуз жана анын өзү гана чакырган демилгелерсиз байланыш жоголот',
  'gapReason.organisation-removed': 'бул уюмсуз байланыш жоголот',
  'gapReason.organisation-removed-with-convened':
    'бул уюмсуз жана анын өзү гана чакырган демилгелерсиз байланыш жоголот',
  'gapReason.empty': 'эч ким жок',
  'gapReason.only-one': 'бирөө гана',
  'gapReason.rarer-than-expected': 'күтүлгөндөн сейрек',
  'gapReason.no-ties-between': 'ортосунда байланыш жок',
  'gapReason.fewer-ties-than-expected': 'байланыштар күтүлгөндөн аз',
  'gapReason.never-joined': 'бир да демилге бириктирбейт',
  'gapReason.never-combined': 'бир да демилге айкалыштырбайт',
  'gapReason.nobody-offers': 'муну эч ким сунуштабайт',
  'gapReason.only-one-offers': 'бир гана уюм сунуш кылат',
  'gapReason.offered-too-little': 'сунуш жетишсиз',
  'gapReason.nobody-needs': 'муну эч ким сурабайт',
  'gapReason.not-answered': 'суралган, бирок жооп берген жок',
  'gapReason.field-empty': 'талаа толтурулган эмес',
  'gapReason.no-lead-recorded': 'жетектөөчү уюм көрсөтүлгөн эмес',
  'gapReason.not-expected': 'бааланган жок: күтүлгөн маани эмес',
  'gapReason.too-many-unknown': 'бааланган жок: белгисиздер өтө көп',
  'gapReason.too-few-organisations': 'бааланган жок: уюмдар өтө аз',
  'gapReason.too-few-initiatives': 'бааланган жок: демилгелер өтө аз',
  'gapReason.too-few-ties': 'бааланган жок: байланыштар өтө аз',
  'gapReason.not-rarer-than-expected': 'ажырым деп эсептелген жок: кокустук болушу мүмкүн',
  'gapReason.little-lost': 'ажырым деп эсептелген жок: жоготуу аз',
  'gapReason.membership-unknown': 'бааланган жок: мүчөлүк белгисиз',
  'gapReason.no-facilitator': 'бааланган жок: фасилитатор көрсөтүлгөн эмес',

  // In one sentence
  'findings.counted.organisations': 'уюмдар',
  'findings.counted.initiatives': 'демилгелер',
  'findings.counted.joint-initiatives': 'биргелешкен демилгелер',
  'findings.reachLost': 'Бул уюмсуз ({name}) калгандардын өз ара жетүүсүнүн {share} жоголот.',
  'findings.reachLostConvened':
    'Бул уюмсуз ({name}) жана ал жалгыз чакырган демилгелерсиз калгандардын өз ара жетүүсүнүн {share} жоголот.',
  'findings.cutOff': 'Калгандар менен байланышын жоготкондор: {count, number}.',
  'findings.onlyThrough': 'Калгандарга ушул уюм ({name}) аркылуу гана жеткендер: {count, number}.',
  'findings.valueEmpty':
    '{counted, select, organisations {Бир дагы уюм катталган эмес} initiatives {Бир дагы демилге катталган эмес} other {Бир дагы биргелешкен демилге катталган эмес}}: {dimension} — {value}.',
  'findings.valueThin':
    '{counted, select, organisations {Бир гана уюм} initiatives {Бир гана демилге} other {Бир гана биргелешкен демилге}} катталган: {dimension} — {value}.',
  'findings.cell':
    '{counted, select, organisations {Экөө тең бар уюмдар} initiatives {Экөөнү тең камтыган демилгелер} other {Экөөнү тең камтыган биргелешкен демилгелер}} ({values}): {observed, number}; кокустан болжол менен {expected} күтүлмөк.',
  'findings.cellPlain':
    '{counted, select, organisations {Экөө тең бар уюмдар} initiatives {Экөөнү тең камтыган демилгелер} other {Экөөнү тең камтыган биргелешкен демилгелер}} ({values}): {observed, number}.',
  'findings.noneJoins': 'Бир да демилге буларды бириктирбейт: {values}.',
  'findings.fewJoin':
    'Буларды бириктирген демилгелер ({values}): {observed, number}; күтүлгөнү болжол менен {expected}.',
  'findings.fewTies':
    'Булардын ортосундагы байланыштар ({names}): {observed, number}; күтүлгөнү болжол менен {expected}.',
  'findings.fewTiesInLayer':
    '«{layer}» катмарында булардын ортосундагы байланыштар ({names}): {observed, number}; күтүлгөнү болжол менен {expected}.',
  'findings.isolates': 'Бир да байланышы жок уюмдар: {count, number}.',
  'findings.edge': 'Четтеги уюмдар (бир өнөктөш же кичинекей бөлүк): {count, number}.',
  'findings.need': '{value}: {total, number} керек, {observed, number} сунушталган.',
  'findings.needNone': '{value}: керек, бирок эч ким сунуш кылбайт.',
  'findings.needOnlyOne':
    '{value}: {name} гана сунуш кылат; буга муктаж, бирок аны менен иштешпеген уюмдар: {names}.',
} as const satisfies Record<keyof typeof english, string>;
