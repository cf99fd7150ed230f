import type { whatIf as english } from './en.ts';

export const whatIf = {
  'option.new-ties':
    'показать столько ещё не существующих связей, сколько указано: те, что дали бы больше всего',
  'whatIf.nothing': 'Пробовать нечего: укажите хотя бы одно изменение или «--new-ties».',
  'whatIf.needsTwo': 'Для каждой связи нужны две организации, параметр: {option}',
  'whatIf.scenarioUnusable':
    'Сценарий использовать нельзя: {file}. В нём должен быть список изменений: {example}',
  'whatIf.impossible': 'Изменение {number} сделать нельзя: {reason}. Речь идёт о: {found}.',
  'whatIf.nobodyReacts':
    '{count, plural, =0 {Сеть такая, какой она записана.} one {# изменение в записанных связях, как если бы никто не реагировал.} few {# изменения в записанных связях, как если бы никто не реагировал.} many {# изменений в записанных связях, как если бы никто не реагировал.} other {# изменения в записанных связях, как если бы никто не реагировал.}}',
  'whatIf.gaps': 'Пробелов закрылось бы: {closed, number}; открылось бы: {opened, number}.',
  'whatIf.closed': 'закрылся бы',
  'whatIf.opened': 'открылся бы',
  'whatIf.changed': 'изменился бы',
  'heading.rankChanges': 'Места, которые изменились бы',
  'heading.newTies': 'Связи, которые дали бы больше всего, каждая отдельно',
  'column.difference': 'Разница',
  'column.efficiencyGain': 'Прирост глобальной эффективности',
  'column.centralizationAfter': 'Централизация по посредничеству с этой связью',
  'figure.components': 'Компоненты',
  'figure.largestComponent': 'Организации в наибольшей компоненте',
  'figure.isolates': 'Изолированные организации',
  'figure.efficiencyWithoutFacilitator': 'Глобальная эффективность без фасилитатора',
  'figure.facilitatorDependence': 'Зависимость от фасилитатора',
  'scenarioProblem.unknown-organisation': 'такой организации нет',
  'scenarioProblem.unknown-initiative': 'такой инициативы нет',
  'scenarioProblem.organisation-not-shown': 'организация скрыта этими настройками',
  'scenarioProblem.same-organisation': 'для связи нужны две разные организации',
  'scenarioProblem.already-tied': 'эти две уже связаны',
  'scenarioProblem.not-tied': 'эти две не связаны',
  'scenarioProblem.id-taken': 'такой идентификатор уже занят',
  'scenarioProblem.too-few-participants': 'для инициативы нужны две разные организации',
  'scenarioProblem.strength-not-positive': 'сила связи — число больше 0',
} satisfies Readonly<Record<keyof typeof english, string>>;
