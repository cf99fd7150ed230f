import type { gaps as english } from './en.ts';

export const gaps = {
  'gapKind.isolate': 'организация без связей',
  'gapKind.periphery': 'на периферии',
  'gapKind.only-through': 'связь только через одну организацию',
  'gapKind.dependence': 'зависимость от одной организации',
  'gapKind.coverage-value': 'значение без охвата',
  'gapKind.coverage-cell': 'недостающее сочетание',
  'gapKind.group-pair': 'мало связей между двумя группами',
  'gapKind.stage-step': 'этапы, которые редко или никогда не соединяют',
  'gapKind.component-pair': 'компоненты, которые редко или никогда не сочетают',
  'gapKind.unmet-need': 'потребность и предложение расходятся',
  'gapKind.data': 'пробел в данных',
  'gapReason.no-ties': 'нет ни одной связи',
  'gapReason.one-partner': 'единственный партнёр',
  'gapReason.small-component': 'вне наибольшей компоненты',
  'gapReason.newcomer': 'новая и ещё не вовлечена',
  'gapReason.no-joint-initiative': 'не участвует в совместных инициативах',
  'gapReason.through-facilitator': 'только через фасилитатора',
  'gapReason.through-one': 'только через одну организацию',
  'gapReason.facilitator-removed': 'потеря связности без фасилитатора',
  'gapReason.facilitator-removed-with-convened':
    'потеря связности без фасилитатора и того, что созывает только он',
  'gapReason.organisation-removed': 'потеря связности без этой организации',
  'gapReason.organisation-removed-with-convened':
    'потеря связности без этой организации и того, что созывает только она',
  'gapReason.empty': 'никого нет',
  'gapReason.only-one': 'только одна',
  'gapReason.rarer-than-expected': 'реже ожидаемого',
  'gapReason.no-ties-between': 'между ними нет связей',
  'gapReason.fewer-ties-than-expected': 'связей меньше ожидаемого',
  'gapReason.never-joined': 'ни одна инициатива их не соединяет',
  'gapReason.never-combined': 'ни одна инициатива их не сочетает',
  'gapReason.nobody-offers': 'никто этого не предлагает',
  'gapReason.only-one-offers': 'предлагает только одна организация',
  'gapReason.offered-too-little': 'предложений не хватает',
  'gapReason.nobody-needs': 'никто об этом не просит',
  'gapReason.not-answered': 'на вопросы не ответили',
  'gapReason.field-empty': 'поле не заполнено',
  'gapReason.no-lead-recorded': 'ведущая организация не указана',
  'gapReason.not-expected': 'не оценивалось: значение не ожидается',
  'gapReason.too-many-unknown': 'не оценивалось: слишком много неизвестного',
  'gapReason.too-few-organisations': 'не оценивалось: слишком мало организаций',
  'gapReason.too-few-initiatives': 'не оценивалось: слишком мало инициатив',
  'gapReason.too-few-ties': 'не оценивалось: слишком мало связей',
  'gapReason.not-rarer-than-expected': 'пробелом не считается: может быть случайностью',
  'gapReason.little-lost': 'пробелом не считается: потеря невелика',
  'gapReason.membership-unknown': 'не оценивалось: членство неизвестно',
  'gapReason.no-facilitator': 'не оценивалось: фасилитатор не указан',

  // In one sentence
  'findings.counted.organisations': 'организации',
  'findings.counted.initiatives': 'инициативы',
  'findings.counted.joint-initiatives': 'совместные инициативы',
  'findings.reachLost': 'Без этой организации ({name}) остальные теряют {share} взаимной досягаемости.',
  'findings.reachLostConvened':
    'Без этой организации ({name}) и того, что созывает только она, остальные теряют {share} взаимной досягаемости.',
  'findings.cutOff': 'Потеряли бы связь с остальными: {count, number}.',
  'findings.onlyThrough': 'Связаны с остальными только через эту организацию ({name}): {count, number}.',
  'findings.valueEmpty':
    '{counted, select, organisations {Не записано ни одной организации} initiatives {Не записано ни одной инициативы} other {Не записано ни одной совместной инициативы}}: {dimension} — {value}.',
  'findings.valueThin':
    '{counted, select, organisations {Записана только одна организация} initiatives {Записана только одна инициатива} other {Записана только одна совместная инициатива}}: {dimension} — {value}.',
  'findings.cell':
    '{counted, select, organisations {Организаций, у которых есть и то и другое} initiatives {Инициатив, сочетающих это} other {Совместных инициатив, сочетающих это}} ({values}): {observed, number}; случайно ожидалось бы около {expected}.',
  'findings.cellPlain':
    '{counted, select, organisations {Организаций, у которых есть и то и другое} initiatives {Инициатив, сочетающих это} other {Совместных инициатив, сочетающих это}} ({values}): {observed, number}.',
  'findings.noneJoins': 'Ни одна инициатива не соединяет: {values}.',
  'findings.fewJoin':
    'Инициатив, соединяющих это ({values}): {observed, number}; ожидалось около {expected}.',
  'findings.fewTies': 'Связей между ними ({names}): {observed, number}; ожидалось около {expected}.',
  'findings.fewTiesInLayer':
    'В слое «{layer}» связей между ними ({names}): {observed, number}; ожидалось около {expected}.',
  'findings.isolates': 'Организаций без единой связи: {count, number}.',
  'findings.edge': 'Организаций на периферии (один партнёр или маленькая часть): {count, number}.',
  'findings.need': '{value}: предложено {observed, number} из нужных {total, number}.',
  'findings.needNone': '{value}: нужно, но никто не предлагает.',
  'findings.needOnlyOne':
    '{value}: предлагает только {name}; кому это нужно, но кто с ней не работает: {names}.',
} as const satisfies Record<keyof typeof english, string>;
