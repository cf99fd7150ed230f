import type { match as english } from './en.ts';

export const match = {
  'match.units': 'Сопоставлено единиц: {matched}; нужно: {needed}; предложено: {offered}.',
  'match.someAssumed': 'Где мощность не указана, потребность или предложение считается за 1.',
  'match.partners': 'уже работают вместе',
  'match.steps':
    '{steps, plural, one {на расстоянии # шага} few {на расстоянии # шагов} many {на расстоянии # шагов} other {на расстоянии # шага}}',
  'match.noPath': 'пути между ними нет',
  'match.common': 'общие партнёры: {names}',
  'matchReason.nobody-offers': 'никто другой этого не предлагает',
  'matchReason.offered-too-little': 'предложено слишком мало',
  'matchReason.only-within-family': 'только внутри одной головной организации',
  'matchReason.nobody-needs': 'никто другой об этом не просит',
  'matchReason.needed-less': 'нужно меньше',
  'heading.matches': 'Потребности и подходящие предложения',
  'heading.unmet': 'Потребности, которые остались без ответа',
  'heading.unused': 'Предложения, которые остались невостребованными',
  'column.term': 'Что',
  'column.offers': 'Предлагает',
  'column.needs': 'Нуждается',
  'column.amount': 'Количество',
} satisfies Readonly<Record<keyof typeof english, string>>;
