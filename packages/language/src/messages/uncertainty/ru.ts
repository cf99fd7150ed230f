import type { uncertainty as english } from './en.ts';

export const uncertainty = {
  'option.resample':
    'что выбирать повторно: «initiatives», «publishers», «organisations», «ties» или «answers»; если не указано — то, что подходит данным',
  'uncertainty.range': 'место {rank, number}, возможно от {low, number} до {high, number}',
  'uncertainty.rankColumn': 'Место по показателю: {measure}',
  'uncertainty.resampled.initiatives':
    'Диапазоны мест: от 5-го до 95-го процентиля; сетей с инициативами, выбранными с возвращением: {replicates, number}.',
  'uncertainty.resampled.publishers':
    'Диапазоны мест: от 5-го до 95-го процентиля; сетей с издателями, выбранными с возвращением: {replicates, number}.',
  'uncertainty.resampled.organisations':
    'Диапазоны мест: от 5-го до 95-го процентиля; сетей, каждая без одной организации: {replicates, number}.',
  'uncertainty.resampled.ties':
    'Диапазоны мест: от 5-го до 95-го процентиля; сетей с пропущенными и ошибочными связями: {replicates, number}.',
  'uncertainty.resampled.answers':
    'Диапазоны мест: от 5-го до 95-го процентиля; сетей, где не ответили столько же, сколько в опросе: {replicates, number}.',
  'uncertainty.meaning':
    'Диапазон показывает, что сдвинулось бы, будь данные немного иными. Это не доверительный интервал: чего нет ни в одном источнике, остаётся неизвестным.',
  'uncertainty.outside':
    'Значение может лежать вне своего диапазона: при повторной выборке связи в основном выпадают. Диапазон показывает, сколько держится на отдельных инициативах или источниках, а не где лежит истинное значение.',
  'uncertainty.impossible.too-few-publishers':
    'Диапазонов мест нет: данные основаны менее чем на двух издателях.',
  'uncertainty.impossible.too-few-initiatives':
    'Диапазонов мест нет: связи основаны менее чем на двух инициативах.',
  'uncertainty.impossible.too-few-organisations': 'Диапазонов мест нет: организаций меньше трёх.',
  'uncertainty.impossible.no-ties': 'Диапазонов мест нет: связей нет.',
  'uncertainty.impossible.no-answers':
    'Диапазонов мест нет: ответов на опрос не показано или ответили все, кого спросили.',
  'uncertainty.decidedHeading': 'Места, которые решает один издатель: не сообщайте их как факты',
  'uncertainty.rankWithout': 'Место без этого издателя',
  'uncertainty.publisher': 'Издатель',
  'uncertainty.gone': 'нет в сети',
  'uncertainty.rankIs': '{publisher}: место {rank, number}',
  'uncertainty.goneWithout': '{publisher}: нет в сети',
  'uncertainty.mover': 'Сильнее всего меняется без издателя',
  'uncertainty.indistinguishableHeading': 'Организации, которые нельзя различить: {measure}',
  'uncertainty.withoutRange.too-slow':
    'Без диапазона, потому что считать их столько раз слишком долго: {measures}.',
  'uncertainty.withoutRange.not-one-number':
    'Без диапазона, потому что они не дают одного числа для организации или сети: {measures}.',
} as const satisfies Record<keyof typeof english, string>;
