import type { labels as english } from './en.ts';

export const labels = {
  // Roles
  'role.lead': 'жетектөөчү',
  'role.convener': 'чогултуучу',
  'role.partner': 'өнөктөш',
  'role.implementer': 'аткаруучу',
  'role.technical-partner': 'техникалык өнөктөш',
  'role.funder': 'каржылоочу',
  'role.host': 'кабыл алуучу',
  'role.participant': 'катышуучу',
  'role.recipient': 'колдоо алуучу',
  'role.award-winner': 'сыйлык ээси',

  // Kinds of initiative
  'kind.event': 'иш-чара',
  'kind.meeting': 'жолугушуу',
  'kind.award': 'сыйлык',
  'kind.project': 'долбоор',
  'kind.programme': 'программа',
  'kind.platform': 'платформа',
  'kind.study': 'изилдөө',
  'kind.campaign': 'өнөктүк',
  'kind.facility': 'мекеме же аянтча',

  // Membership of the community
  'membership.yes': 'коомдоштуктун мүчөсү',
  'membership.no': 'коомдоштуктун мүчөсү эмес',
  'membership.unknown': 'мүчөлүгү белгисиз',

  // What became of an introduction
  'introductionStatus.offered': 'сунушталды',
  'introductionStatus.accepted': 'кабыл алынды',
  'introductionStatus.declined': 'четке кагылды',
  'introductionStatus.happened': 'ишке ашты',
  'introductionStatus.not-offered': 'сунушталган жок',
  'introductionStatus.undecided': 'чечиле элек',

  // Layers of ties
  'layer.participations': 'биргелешип катышуу',
  'layer.reported': 'билдирилген байланыштар',
  'layer.joint-work': 'биргелешкен иш',
  'layer.information': 'маалымат алмашуу',
  'layer.funding': 'каржылоо',
  'layer.both': 'эки катмар тең',

  // Severity of a problem
  'severity.error': 'ката',
  'severity.warning': 'эскертүү',
  'severity.note': 'белгилөө',

  // Dimensions: columns that organisations and initiatives are compared by
  'dimension.type': 'уюмдун түрү',
  'dimension.country': 'өлкө',
  'dimension.region': 'аймак',
  'dimension.pipeline_stages': '«аккан түтүк» баскычы',
  'dimension.toc_components': 'өзгөрүүлөр теориясынын компоненти',
  'dimension.needs': 'муктаждык',
  'dimension.offers': 'сунуш',
  'dimension.kind': 'демилгенин түрү',
  'dimension.role': 'роль',
  'dimension.member': 'мүчөлүк',

  // Need and offer
  'capacity.need': 'муктаждык',
  'capacity.offer': 'сунуш',

  // How certain a date of presence is
  'presence.stated': 'маалыматта көрсөтүлгөн',
  'presence.inferred': 'маалыматтан чыгарылган',
} satisfies Readonly<Record<keyof typeof english, string>>;
