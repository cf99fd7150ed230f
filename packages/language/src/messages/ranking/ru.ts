import type { ranking as english } from './en.ts';

export const ranking = {
  'ranking.formula': 'Формула',
  'ranking.reference': 'Источник',
  'ranking.ofRanks': 'Диапазон мест',
  'ranking.stop': 'Отменить',
  'ranking.again': 'Вычислить диапазоны мест',
  'ranking.tooLong':
    'Диапазонов мест нет: этот показатель не даёт здесь мест, или его слишком долго вычислять много раз.',
  'ranking.allApart': 'Диапазоны не перекрываются: порядок сохраняется при повторной выборке.',
  'ranking.notApart':
    'Нельзя различить {count, plural, one {# организацию} few {# организации} many {# организаций} other {# организации}}, их диапазоны мест перекрываются: {names}{more, plural, =0 {} one { и ещё #} few { и ещё #} many { и ещё #} other { и ещё #}}.',
  'ranking.range': '{low, number}–{high, number}',
  'ranking.plausibly': 'правдоподобно с {low, number} по {high, number}',
  'ranking.allMeasures': 'Показатели всей сети и её групп',
  'ranking.computeSlow': 'Вычислить и то, что занимает много времени',
  'ranking.part.count': 'количество',
  'ranking.part.sizes': 'размеры',
  'ranking.part.members': 'участники',
  'ranking.part.groups': 'группы',
  'ranking.part.matrix': 'строки',
  'ranking.part.sets': 'лучший выбор',
  'ranking.part.nOptimalSets': 'столь же хороших выборов',
  'ranking.part.fit': 'соответствие',
  'ranking.part.core': 'ядро',
  'ranking.part.coreness': 'близость к ядру',
  'ranking.part.top': 'организации',
  'ranking.part.bottom': 'инициативы',
  'ranking.part.Q': 'модулярность',
  'ranking.part.membership': 'в группах',
  'ranking.part.singleRunHitShare': 'доля запусков, которые его находят',
  'ranking.part.singleRunMeanQ': 'среднее по запускам',
} satisfies Readonly<Record<keyof typeof english, string>>;
