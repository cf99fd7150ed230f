import type { findings as english } from './en.ts';

export const findings = {
  // Page one
  'findings.decisions.title': 'Что решить',
  'findings.decisions.intro':
    'Записанные связи подсказывают решить сначала следующее. Всё основано только на данных этого отчёта.',
  'findings.decisions.none':
    'Данных слишком мало, чтобы предложить решение. Чего не хватает, сказано в следующем разделе.',
  'findings.decisions.evidence': 'На чём основано',
  'findings.decisions.confidence': 'Насколько надёжно',
  'findings.decisions.more': 'Подробнее',
  'findings.decide.handOver':
    'Решить, какие инициативы, кроме этой организации ({name}), могли бы созывать другие',
  'findings.decide.secondBridge': 'Решить, кто кроме этой организации ({name}) мог бы соединять других',
  'findings.decide.cover': 'Решить, искать ли партнёров: {values}',
  'findings.decide.join': 'Решить, нужна ли инициатива, которая соединит: {values}',
  'findings.decide.introduceGroups': 'Решить, кого познакомить между: {names}',
  'findings.decide.bringIn': 'Решить, как вовлечь организации без связей: {count, number}',
  'findings.decide.strengthen': 'Решить, как включить организации на периферии: {count, number}',
  'findings.decide.meetNeed': 'Решить, кто мог бы закрыть потребности: {values}',
  'findings.decide.completeData': 'Решить, как дополнить данные, прежде чем пользоваться местами',

  // How sure
  'findings.sure.exact': 'Точно для записанных связей; незаписанные связи уменьшили бы это.',
  'findings.sure.rare': 'Так мало едва ли вышло бы случайно (поправленная вероятность: {p}).',
  'findings.sure.counted': 'Посчитано прямо по данным.',
  'findings.doubt.field-empty': 'У остальных поле пусто, поэтому это может быть лишь пробел в данных.',
  'findings.doubt.not-answered': 'Часть из них опрошена, но не ответила.',
  'findings.doubt.undated-hidden': 'Часть из них участвует в инициативах без даты, которые скрыты.',
  'findings.doubt.other-roles-only': 'Они участвуют в инициативах, но в ролях, не создающих связи.',
  'findings.doubt.groups-from-same-ties':
    'Группы найдены по тем же связям, поэтому малое число связей между ними ожидаемо.',

  // What is counted
  'findings.counted.organisations': 'организации',
  'findings.counted.initiatives': 'инициативы',
  'findings.counted.joint-initiatives': 'совместные инициативы',

  // Findings in one sentence
  'findings.reachLost': 'Без этой организации ({name}) остальные теряют {share} взаимной досягаемости.',
  'findings.reachLostConvened':
    'Без этой организации ({name}) и того, что созывает только она, остальные теряют {share} взаимной досягаемости.',
  'findings.cutOff': 'Потеряли бы связь с остальными: {count, number}.',
  'findings.onlyThrough': 'Связаны с остальными только через эту организацию ({name}): {count, number}.',
  'findings.valueEmpty': '{value}: нет. Посчитано: {counted}.',
  'findings.valueThin': '{value}: только одна единица. Посчитано: {counted}.',
  'findings.cell': '{values}: {observed, number}, ожидалось около {expected}. Посчитано: {counted}.',
  'findings.cellPlain': '{values}: {observed, number}. Посчитано: {counted}.',
  'findings.noneJoins': 'Ни одна инициатива не соединяет: {values}.',
  'findings.fewJoin': 'Инициатив, соединяющих {values}: {observed, number}; ожидалось около {expected}.',
  'findings.fewTies': 'Связей между {names}: {observed, number}; ожидалось около {expected}.',
  'findings.isolates': 'Организаций без единой связи: {count, number}.',
  'findings.edge': 'Организаций на периферии (один партнёр или маленькая часть): {count, number}.',
  'findings.need': '{value}: предложено {observed, number} из нужных {total, number}.',
  'findings.needNone': '{value}: нужно, но никто не предлагает.',
  'findings.publisherDecides': 'Среди первых мест ({total, number}) решает один издатель: {count, number}.',
  'findings.names': 'Это: {names}.',
  'findings.namesMore': 'Это: {names} и ещё {count, number}.',

  // Coverage and mixing
  'findings.coverage.title': 'Где не хватает партнёрств',
  'findings.coverage.meaning':
    'Ячейка называется пробелом, только если оба значения ожидаются, известно достаточно и так мало едва ли вышло бы случайно.',
  'findings.coverage.noTerms':
    'В данных не сказано, какие значения ожидаются, поэтому ни одно пустое сочетание нельзя назвать пробелом.',
  'findings.coverage.figure': '{rows} и {columns}: {counted}',
  'findings.coverage.caption':
    'Рисунок {number, number}. Оба значения известны: {known, number} из {items, number}.',
  'findings.coverage.alternative':
    'Таблица чисел: строк {rows, number}, столбцов {columns, number}; пробелов: {gaps, number}, не оценено: {unjudged, number}.',
  'findings.coverage.count': 'число (темнее — больше)',
  'findings.coverage.gap': 'пробел',
  'findings.coverage.notJudged': 'пусто, не оценивалось',
  'findings.coverage.found': 'Найденные пробелы',
  'findings.coverage.noneFound':
    'Пробелов в охвате, между этапами и группами показать не удалось. Это не доказывает, что их нет.',
  'findings.coverage.notJudgedCount':
    'Пусто, но пробелом не названо: {count, number}. Известно слишком мало, или это объясняет случай.',
  'findings.mixing.title': 'Связи между видами организаций',
  'findings.mixing.table': 'Связи, сильнее всего отличающиеся от случайных',
  'findings.mixing.between': 'Между',
  'findings.mixing.observed': 'Наблюдаемое',
  'findings.mixing.expected': 'Ожидаемое',
  'findings.mixing.p': 'Поправленная вероятность',

  // Without the facilitator and key partners
  'findings.dependence.title': 'Без фасилитатора и без ключевых партнёров',
  'findings.dependence.noFacilitator': 'Фасилитатор в данных не указан.',
  'findings.dependence.figure': 'Остальные вместе и без: {name}',
  'findings.dependence.caption': 'Рисунок {number, number}. По записанным связям и если никто не примет мер.',
  'findings.dependence.with': 'вместе с ней',
  'findings.dependence.without': 'без неё',
  'findings.dependence.withoutConvened': 'без неё и того, что созывает только она',
  'findings.dependence.reach': 'Взаимная досягаемость остальных',
  'findings.dependence.pairs': 'Пары остальных, имеющие связь',
  'findings.dependence.ties': 'Связи между остальными',
  'findings.dependence.figureTable': 'Показатель',
  'findings.dependence.partners': 'Зависимость от других организаций',
  'findings.dependence.partnersMeaning':
    'Что потеряли бы остальные без одной организации — по записанным связям и если никто не примет мер.',
  'findings.dependence.lost': 'Потеря досягаемости',
  'findings.dependence.cutOff': 'Отрезаны',
  'findings.dependence.convened': 'Созывает одна',
  'findings.ownership.title': 'Совместное владение',
  'findings.ownership.meaning': 'Четыре доли, их не складывают. Чем выше, тем больше сообщество несёт само.',
  'findings.ownership.share': 'Доля',
  'findings.ownership.counts': 'Из',
  'findings.ownership.jointNotLedByFacilitator': 'Совместные инициативы без фасилитатора во главе',
  'findings.ownership.jointNotConvenedByFacilitator': 'Совместные инициативы, созванные без фасилитатора',
  'findings.ownership.tiesWithoutConvened': 'Связи, остающиеся без того, что созывает только фасилитатор',
  'findings.ownership.twoPartnersBesides': 'Организации с двумя и более партнёрами помимо фасилитатора',
  'findings.ownership.reason.no-facilitator': 'фасилитатор не указан',
  'findings.ownership.reason.leads-not-recorded': 'ведущие не записаны',
  'findings.ownership.reason.membership-unknown': 'членство неизвестно',
  'findings.ownership.reason.no-joint-initiatives': 'совместных инициатив не записано',
  'findings.ownership.reason.no-ties': 'связей нет',
  'findings.ownership.reason.no-other-organisations': 'других организаций нет',
  'findings.coverage.otherValues': 'Значения вне ожидаемых — только в таблице: {count, number}.',
} satisfies Readonly<Record<keyof typeof english, string>>;
