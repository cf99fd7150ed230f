import type { labels as english } from './en.ts';

export const labels = {
  // Roles
  'role.lead': 'ведущая организация',
  'role.convener': 'созывающая организация',
  'role.partner': 'партнёр',
  'role.implementer': 'исполнитель',
  'role.technical-partner': 'технический партнёр',
  'role.funder': 'финансирующая организация',
  'role.host': 'принимающая сторона',
  'role.participant': 'участник',
  'role.recipient': 'получатель поддержки',
  'role.award-winner': 'лауреат',

  // Kinds of initiative
  'kind.event': 'мероприятие',
  'kind.meeting': 'встреча',
  'kind.award': 'премия',
  'kind.project': 'проект',
  'kind.programme': 'программа',
  'kind.platform': 'платформа',
  'kind.study': 'исследование',
  'kind.campaign': 'кампания',
  'kind.facility': 'учреждение или площадка',

  // Membership of the community
  'membership.yes': 'член сообщества',
  'membership.no': 'не член сообщества',
  'membership.unknown': 'членство неизвестно',

  // What became of an introduction
  'introductionStatus.offered': 'предложено',
  'introductionStatus.accepted': 'принято',
  'introductionStatus.declined': 'отклонено',
  'introductionStatus.happened': 'состоялось',
  'introductionStatus.not-offered': 'не предлагалось',
  'introductionStatus.undecided': 'не решено',

  // Layers of ties
  'layer.participations': 'совместное участие',
  'layer.reported': 'связи из опросов и документов',
  'layer.both': 'оба слоя',
  'layer.joint-work': 'совместная работа',
  'layer.information': 'обмен информацией',
  'layer.funding': 'финансирование',

  // Severity of a problem
  'severity.error': 'ошибка',
  'severity.warning': 'предупреждение',
  'severity.note': 'замечание',

  // Dimensions: columns that organisations and initiatives are compared by
  'dimension.type': 'тип организации',
  'dimension.country': 'страна',
  'dimension.region': 'регион',
  'dimension.pipeline_stages': 'этап «протекающего трубопровода»',
  'dimension.toc_components': 'компонент теории изменений',
  'dimension.needs': 'потребность',
  'dimension.offers': 'предложение',
  'dimension.kind': 'вид инициативы',
  'dimension.role': 'роль',
  'dimension.member': 'членство',

  // Need and offer
  'capacity.need': 'потребность',
  'capacity.offer': 'предложение',

  // How certain a date of presence is
  'presence.stated': 'указано в данных',
  'presence.inferred': 'выведено из данных',
} satisfies Readonly<Record<keyof typeof english, string>>;
