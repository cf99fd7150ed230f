import type { match as english } from './en.ts';

export const match = {
  'match.units': 'Дал келтирилген бирдиктер: {matched}; керектиги: {needed}; сунушталганы: {offered}.',
  'match.someAssumed': 'Көлөмү көрсөтүлбөгөн муктаждык же сунуш 1 деп эсептелет.',
  'match.partners': 'мурунтан эле чогуу иштешет',
  'match.steps': '{steps, plural, one {ортосу # кадам} other {ортосу # кадам}}',
  'match.noPath': 'ортосунда жол жок',
  'match.common': 'жалпы өнөктөштөр: {names}',
  'matchReason.nobody-offers': 'муну башка эч ким сунуштабайт',
  'matchReason.offered-too-little': 'өтө аз сунушталган',
  'matchReason.only-within-family': 'бир башкы уюмдун ичинде гана',
  'matchReason.nobody-needs': 'муну башка эч ким сурабайт',
  'matchReason.needed-less': 'азыраак керек',
  'heading.matches': 'Муктаждыктар жана ылайыктуу сунуштар',
  'heading.unmet': 'Жоопсуз калган муктаждыктар',
  'heading.unused': 'Талап кылынбай калган сунуштар',
  'column.term': 'Эмне',
  'column.offers': 'Сунуштайт',
  'column.needs': 'Муктаж',
  'column.amount': 'Саны',
} satisfies Readonly<Record<keyof typeof english, string>>;
