import type { whatIf as english } from './en.ts';

export const whatIf = {
  'option.new-ties': 'азырынча жок байланыштардын ушунчасын көрсөтүү: эң көп пайда алып келе тургандарын',
  'whatIf.nothing': 'Сынап көрө турган эч нерсе жок: жок дегенде бир өзгөртүүнү же «--new-ties» бериңиз.',
  'whatIf.needsTwo': 'Ар бир байланыш үчүн эки уюм керек, параметр: {option}',
  'whatIf.scenarioUnusable':
    'Сценарийди колдонууга болбойт: {file}. Анда өзгөртүүлөрдүн тизмеси болушу керек: {example}',
  'whatIf.impossible':
    'Бул өзгөртүүнү жасоого болбойт, номери {number}: {reason}. Кеп булар жөнүндө: {found}.',
  'whatIf.nobodyReacts':
    '{count, plural, =0 {Тармак кандай жазылса, ошол бойдон.} one {Жазылган байланыштарда # өзгөртүү, эч ким жооп кылбагандай.} other {Жазылган байланыштарда # өзгөртүү, эч ким жооп кылбагандай.}}',
  'whatIf.gaps': 'Жабыла турган ажырымдар: {closed, number}; ачыла турган ажырымдар: {opened, number}.',
  'whatIf.closed': 'жабылмак',
  'whatIf.opened': 'ачылмак',
  'whatIf.changed': 'өзгөрмөк',
  'heading.rankChanges': 'Өзгөрө турган орундар',
  'heading.newTies': 'Ар бири өзүнчө эң көп пайда алып келе турган байланыштар',
  'column.difference': 'Айырма',
  'column.efficiencyGain': 'Глобалдык натыйжалуулуктун өсүшү',
  'column.centralizationAfter': 'Бул байланыш менен ортомчулук боюнча борборлошуу',
  'figure.components': 'Компоненттер',
  'figure.largestComponent': 'Эң чоң компоненттеги уюмдар',
  'figure.isolates': 'Обочо калган уюмдар',
  'figure.efficiencyWithoutFacilitator': 'Фасилитаторсуз глобалдык натыйжалуулук',
  'figure.facilitatorDependence': 'Фасилитаторго көз карандылык',
  'scenarioProblem.unknown-organisation': 'мындай уюм жок',
  'scenarioProblem.unknown-initiative': 'мындай демилге жок',
  'scenarioProblem.organisation-not-shown': 'уюм бул жөндөөлөр менен жашырылган',
  'scenarioProblem.same-organisation': 'байланыш үчүн эки башка уюм керек',
  'scenarioProblem.already-tied': 'бул экөө мурунтан эле байланышкан',
  'scenarioProblem.not-tied': 'бул экөө байланышкан эмес',
  'scenarioProblem.id-taken': 'мындай белги бош эмес',
  'scenarioProblem.too-few-participants': 'демилге үчүн эки башка уюм керек',
  'scenarioProblem.strength-not-positive': 'байланыштын күчү — 0дөн чоң сан',
} satisfies Readonly<Record<keyof typeof english, string>>;
