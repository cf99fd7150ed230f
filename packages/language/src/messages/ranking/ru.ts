import type { ranking as english } from './en.ts';

export const ranking = {
  'ranking.formula': 'Формула',
  'ranking.reference': 'Источник',
  'ranking.stop': 'Отменить',
  'ranking.again': 'Вычислить диапазоны мест',
  'ranking.tooLong':
    'Диапазонов мест нет: этот показатель не даёт здесь мест, или его слишком долго вычислять много раз.',
  'ranking.allApart': 'Диапазоны не перекрываются: порядок сохраняется при повторной выборке.',
  'ranking.notApart':
    'Наверху нельзя различить {count, plural, one {# организацию} few {# организации} many {# организаций} other {# организации}}, их диапазоны перекрываются: {names}{more, plural, =0 {} one { и ещё #} few { и ещё #} many { и ещё #} other { и ещё #}}.',
  'ranking.range': '{low, number}–{high, number}',
  'ranking.plausibly': 'правдоподобно с {low, number} по {high, number}',
  'ranking.allMeasures': 'Показатели всей сети и её групп',
  'ranking.computeSlow': 'Вычислить и то, что занимает много времени',
} satisfies Readonly<Record<keyof typeof english, string>>;
