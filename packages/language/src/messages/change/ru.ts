import type { change as english } from './en.ts';

export const change = {
  'change.wrongOrder': 'Первый момент должен быть раньше второго: {from}, {to}',
  'change.who':
    'Организации, которые есть в оба момента: {stayers, number}; новые: {newcomers, number}; ушедшие: {leavers, number}.',
  'change.ties':
    'Связи между оставшимися: сохранились {kept, number}, потеряны {lost, number}, новые {fresh, number}.',
  'change.discontinuous':
    'Общих связей в оба момента так мало (индекс Жаккара ниже 0,3), что это вряд ли одна сеть, которая изменилась.',
  'change.newcomersIsolated': 'Новые организации без единой связи: {share}.',
  'change.facilitator':
    'По записанным связям и если никто не реагирует, остальные потеряли бы без фасилитатора такую долю своей достижимости: {before} в первый момент, {after} во второй.',
  'change.introductions':
    'Прежние предложения, которые могли сбыться: {pairs, number}; с тех пор связаны: {cameTrue, number}.',
  'change.offered':
    'Из {pairs, number} предложенных сбылись {cameTrue, number}; из {otherPairs, number} не предложенных из тех же списков — {others, number}.',
  'offerVerdict.nothing-to-compare':
    'Ни в одном списке журнала нет одновременно предложенных и не предложенных пар: ничто не показывает, помогает ли предложение.',
  'offerVerdict.too-few': 'Так мало пар не может показать, помогает ли предложение.',
  'offerVerdict.more-often':
    'Предложенные пары сбывались чаще, чем дала бы одна случайность; возможно, предлагали удачно выбранные пары, поэтому это не доказательство, что причина в предложении.',
  'offerVerdict.cannot-tell': 'По этим парам нельзя сказать, помогает ли предложение.',
  'change.among.stayers': 'оставшиеся',
  'change.among.all': 'все',
  'groupFate.continued': 'продолжается',
  'groupFate.merged': 'вошла в другую',
  'groupFate.died': 'больше нет',
  'groupFate.split': 'отделилась от другой',
  'groupFate.born': 'новая',
  'heading.sizeMatched': 'Показатели рядом со случайностью: сети той же величины и активности',
  'heading.decentralisation': 'Централизация',
  'heading.newcomers': 'Новые организации',
  'change.beside':
    'Ожидаемое — среднее по случайным сетям той же величины и активности. Отклонение (z) — на сколько их стандартных отклонений значение выше или ниже; начиная с 2 случайностью это едва ли объяснить.',
  'change.range':
    'Нижняя и верхняя границы: между ними лежат 95 % разниц, если выбирать инициативы заново. Если между ними лежит 0, изменение не показано.',
  'change.byChance': 'ожидаемое {expected}',
  'change.deviation': 'отклонение {z}',
  'column.drawnDown': 'Большая сеть, уменьшенная до размера меньшей',
  'column.among': 'Среди кого',
  'column.lowest': 'Нижняя граница (2,5 %)',
  'column.highest': 'Верхняя граница (97,5 %)',
  'column.similarity': 'Сходство (Жаккар)',
  'column.incumbents': 'Из них были и раньше',
  'column.stepsToCore': 'Шаги до ядра',
} satisfies Readonly<Record<keyof typeof english, string>>;
