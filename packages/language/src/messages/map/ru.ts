import type { map as english } from './en.ts';

/** Карта, её легенда и изображения. */
export const map = {
  'map.label': 'Карта сети',
  'map.help':
    'Стрелки ведут по связям. «Page Up» и «Page Down» перебирают все организации по названию, «Home» и «End» — первая и последняя. «Enter» выбирает, «Escape» отменяет выбор. Плюс и минус меняют масштаб, 0 показывает всю карту.',
  'map.partners':
    '{count, plural, one {# партнёр: {names}} few {# партнёра: {names}} many {# партнёров: {names}} other {# партнёра: {names}}}',
  'map.morePartners': '{count, plural, one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}',
  'map.noPartners': 'Партнёры не указаны',
  'map.noTieThere': 'В эту сторону связей нет.',
  'map.left': 'Ничего не выбрано.',
  'map.waiting': 'Карта строится …',
  'map.empty': 'Нет организаций для показа.',
  'map.zoomIn': 'Приблизить',
  'map.zoomOut': 'Отдалить',
  'map.reset': 'Показать всю карту',
  'map.legend': 'Легенда',
  'map.legend.colour': 'Цвет и форма: {what}',
  'map.choose.colour': 'Цвет и форма',
  'map.choose.size': 'Размер',
  'map.choose.noSize': 'ничего, все одинаковые',
  'map.choose.width': 'Толщина связей',
  'map.choose.byStrength': 'по силе',
  'map.choose.equalWidth': 'одинаковая',
  'map.legend.groups': 'группы',
  'map.legend.size': 'Размер: {measure}',
  'map.legend.width': 'Толще линия — сильнее связь',
  'map.legend.withoutSize':
    '{count, plural, one {# без значения, мелкий знак} few {# без значения, мелкий знак} many {# без значения, мелкий знак} other {# без значения, мелкий знак}}',
  'map.legend.introduction': 'Пунктир: предлагаемое знакомство',
  'map.several': 'несколько значений',
  'map.other': 'другие значения',
  'map.hiddenByFocus':
    '{count, plural, one {# организация скрыта: показано только окружение «{name}»} few {# организации скрыты: показано только окружение «{name}»} many {# организаций скрыто: показано только окружение «{name}»} other {# организации скрыты: показано только окружение «{name}»}}',
  'map.endFocus': 'Показать всю сеть',
  'map.picture': 'Сохранить изображение',
  'map.picture.png': 'PNG, в {scale, number} раза крупнее',
  'map.picture.pngPlain': 'PNG, как на экране',
  'map.picture.svg': 'SVG, для изменения и увеличения',
  'map.picture.failed': 'Изображение не удалось создать.',
  'report.map.otherGroups': 'меньшие группы',
  'report.map.noGroup': 'вне групп',
  'report.map.labelsLeftOut': 'Без подписи из-за нехватки места: {count, number}. Названия — в таблице.',
  'report.map.group': 'Группа {number}: {name}',
  'report.map.groupUnnamed': 'Группа {number}',
} satisfies Readonly<Record<keyof typeof english, string>>;
