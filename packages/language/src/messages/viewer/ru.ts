import type { viewer as english } from './en.ts';

export const viewer = {
  // Вопросы
  'viewer.questions': 'Вопросы',
  'viewer.question.overview': 'Обзор',
  'viewer.question.central': 'Кто в центре?',
  'viewer.question.groups': 'Какие есть группы?',
  'viewer.question.gaps': 'Где пробелы?',
  'viewer.question.introductions': 'Кого познакомить?',
  'viewer.question.whatIf': 'Что если?',
  'viewer.question.change': 'Что изменилось?',
  'viewer.question.data': 'Данные',

  // Страница
  'viewer.caveat': 'Все результаты относятся к записанным связям и не предсказывают, как поступят люди.',
  'viewer.untitled': 'Сеть партнёров',
  'viewer.skipToAnswer': 'Перейти к ответу',
  'viewer.language': 'Язык',
  'viewer.theme': 'Цвета',
  'viewer.theme.system': 'Как в системе',
  'viewer.theme.light': 'Светлые',
  'viewer.theme.dark': 'Тёмные',
  'viewer.changes': 'Что изменилось',
  'viewer.undo': 'Отменить',
  'viewer.redo': 'Повторить',
  'viewer.search': 'Найти организацию',
  'viewer.search.nothing': 'Организации с таким названием нет.',
  'viewer.map': 'Карта сети',
  'viewer.selected': 'Выбрано: {name}',
  'viewer.shown': 'Что показано',
  'viewer.showAll': 'Показать все',
  'viewer.showAllRows': 'Показать все ({count, number})',
  'viewer.stays': 'Данные остаются на этом компьютере, ничего никуда не отправляется.',
  'viewer.computing': 'Идёт расчёт …',
  'viewer.computingShare': 'Идёт расчёт … {share}',
  'viewer.failed': 'Произошла ошибка, ничего не изменено: {reason}',
  'viewer.dismiss': 'Закрыть',
  'viewer.whatItMeans': 'Что это значит',
  'viewer.nobody': 'Никто не показан.',
  'viewer.nobody.next': 'Откройте свой файл, добавьте организации или откройте пример в разделе «Данные».',
  'viewer.choose': 'выбрать …',

  // Сообщения
  'viewer.restored': 'Это работа, которую вы оставили здесь в прошлый раз.',
  'viewer.startFresh': 'Начать заново',
  'viewer.notSaved':
    'Этот браузер не может хранить ваши изменения. Сохраните их как книгу или файл проекта, прежде чем закрыть страницу.',
  'viewer.overwritten':
    'Программа открыта ещё в одном окне, и оно только что сохранило свои данные на место ваших. До следующего раза хранится только последнее изменение, здесь или там: сохраните нужное как файл проекта.',
  'viewer.reading': 'Файл читается …',
  'viewer.notServed':
    'Данные, которые должны были открыться здесь, не удалось получить ({reason}). Запустите команду ещё раз или откройте данные как файл.',
  'viewer.dropHere': 'Отпустите файл или папку здесь, чтобы открыть',
  'viewer.pasted': 'вставленный текст',

  // Фильтры
  'viewer.filters': 'Фильтры',
  'viewer.filters.active': 'Действующие фильтры',
  'viewer.filters.ties': 'Что считается связью',
  'viewer.filters.chosenRoles': 'только выбранные роли',
  'viewer.filters.publisher': 'Добавить издателя',
  'viewer.filters.source': 'Добавить источник',
  'viewer.filters.organisations': 'Организации',
  'viewer.filters.column': 'Свойство',
  'viewer.filters.value': 'Значение',
  'viewer.filters.only': 'Только эти',
  'viewer.filters.exclude': 'Без этих',
  'viewer.filters.remove': 'Снять этот фильтр: {filter}',
  'viewer.filters.removals': 'Увидеть сеть без некоторых',
  'viewer.withoutFacilitator': 'Без фасилитатора',
  'viewer.withoutFacilitatorConvened': 'Без фасилитатора и того, что созывает только он',
  'viewer.takeOut': 'Увидеть сеть без неё',
  'viewer.bringBack': 'Вернуть',
  'viewer.focus': 'Показать только окружение',
  'viewer.focus.none': 'нет, показать все',
  'viewer.focus.steps':
    '{count, plural, one {до # шага} few {до # шагов} many {до # шагов} other {до # шага}}',

  // Отчёт
  'viewer.report': 'Отчёт',
  'viewer.report.about':
    'То, что показано сейчас, в виде отчёта: карта, места, пробелы, знакомства и состояние данных. Один файл, который открывается в любом браузере и печатается на А4.',
  'viewer.report.parts': 'Выбрать, что в нём будет',
  'viewer.report.organisation': 'Только страница этой организации',
  'viewer.report.since': 'Также что изменилось с',
  'viewer.report.since.never': 'не нужно',
  'viewer.report.sections': 'Разделы',
  'viewer.report.save': 'Составить и сохранить отчёт',
  'viewer.report.progress': 'Отчёт составляется: {share}',
  'viewer.report.saved': 'Отчёт сохранён.',
  'viewer.report.stop': 'Остановить',

  // Обзор
  'viewer.overview.answer':
    'Показано: {organisations, plural, one {# организация} few {# организации} many {# организаций} other {# организации}}, {initiatives, plural, one {# инициатива} few {# инициативы} many {# инициатив} other {# инициативы}} и {ties, plural, one {# связь} few {# связи} many {# связей} other {# связи}}.',
  'viewer.overview.joint':
    '{count, plural, =0 {Совместных инициатив не известно: это инициативы двух или более членов, где ведёт не только фасилитатор.} one {# инициатива совместная: в ней два или более членов, и ведёт не только фасилитатор.} few {# инициативы совместные: в них два или более членов, и ведёт не только фасилитатор.} many {# инициатив совместные: в них два или более членов, и ведёт не только фасилитатор.} other {# инициативы совместные: в них два или более членов, и ведёт не только фасилитатор.}}',
  'viewer.overview.jointUnknown':
    'Сколько инициатив совместные, сказать нельзя: в данных не указано, кто является членом.',
  'viewer.overview.findings': 'Что бросается в глаза',
  'viewer.overview.central': 'Больше всего партнёров: {names}.',
  'viewer.overview.nothing': 'В этих данных ничего не найдено.',
  'viewer.overview.table': 'Сеть в целом',

  // Кто в центре?
  'viewer.central.answer': '{measure}. На первом месте: {name}. Далее: {names}.',
  'viewer.central.between': 'Чаще всего стоят между другими, то есть возможные посредники: {names}.',
  'viewer.central.facilitatorFirst':
    'Это фасилитатор, его задача — связывать других. Посмотрите, кто ещё связывает:',
  'viewer.central.publishers':
    '{count, plural, one {# издатель определяет, кто в первой пятёрке: без его источников там были бы другие.} few {# издателя определяют, кто в первой пятёрке: без источников любого из них там были бы другие.} many {# издателей определяют, кто в первой пятёрке: без источников любого из них там были бы другие.} other {# издателя определяют, кто в первой пятёрке: без источников любого из них там были бы другие.}}',
  'viewer.central.measure': 'Показатель',
  'viewer.measureKind.partners': 'Партнёры',
  'viewer.measureKind.brokers': 'Посредники',
  'viewer.measureKind.distances': 'Расстояния',
  'viewer.measureKind.standing': 'Положение среди других',
  'viewer.measureKind.neighbourhood': 'Среди партнёров',
  'viewer.measureKind.groups': 'Группы',
  'viewer.measureKind.removal': 'Что теряется без неё',
  'viewer.measureKind.twoMode': 'Организации и инициативы',
  'viewer.overview.allMeasures': 'Все показатели сети и её групп',
  'viewer.overview.pairMeasures': 'Показатели связей и пар без связи',
  'viewer.central.table': 'Организации по показателю: {measure}',
  'viewer.central.worstRank': 'Низшее место без одного издателя',

  // Какие есть группы?
  'viewer.groups.answer':
    '{count, plural, one {# группа работает вместе больше, чем с другими.} few {# группы работают внутри себя больше, чем с другими.} many {# групп работают внутри себя больше, чем с другими.} other {# группы работают внутри себя больше, чем с другими.}} Самая большая: {name}, {members, plural, one {# участник} few {# участника} many {# участников} other {# участника}}.',
  'viewer.groups.sure':
    '{count, plural, =0 {Почти при каждом повторном поиске каждая организация попадала в одну и ту же группу.} one {# организация стоит между группами: её место зависит от случая.} few {# организации стоят между группами: их место зависит от случая.} many {# организаций стоят между группами: их место зависит от случая.} other {# организации стоят между группами: их место зависит от случая.}}',
  'viewer.groups.how': 'Как находятся группы',
  'viewer.groups.members': 'Кто в какой группе',

  // Где пробелы?
  'viewer.gaps.answer':
    '{count, plural, =0 {Пробелов не выявлено. Это не доказывает, что их нет.} one {Выявлен # пробел. Первый:} few {Выявлены # пробела. Первые:} many {Выявлено # пробелов. Первые:} other {Выявлено # пробела. Первые:}}',
  'viewer.gaps.data':
    '{count, plural, one {В таблице есть ещё # сведение, которого не хватает в данных.} few {В таблице есть ещё # сведения, которых не хватает в данных.} many {В таблице есть ещё # сведений, которых не хватает в данных.} other {В таблице есть ещё # сведения, которых не хватает в данных.}}',
  'viewer.gaps.table': 'Пробелы, важнейшие сначала',
  'viewer.gaps.gap': 'Пробел',
  'viewer.gaps.all': 'Показать и то, о чём нельзя судить',
  'viewer.coverage.dimensions': 'Строки и столбцы',
  'viewer.coverage.counted': 'Что считается',
  'viewer.coverage.known': 'Оба значения известны для {known, number} из {items, number}.',
  'viewer.coverage.caption': '{rows} и {columns}: выберите число, чтобы увидеть, что оно считает',
  'viewer.coverage.expected':
    'Найдено {observed, number}, ожидалось около {expected}{reason, select, none {} other { ({reason})}}.',

  // Кого познакомить?
  'viewer.introductions.answer':
    'Первое предложение — познакомить: {a} и {b}. Предложения сделаны по записанным связям, решают люди.',
  'viewer.introductions.caption':
    'Числа те же, что в списке ниже; мелкие точки — {left, plural, =0 {все возможные пары} other {первые {shown, number} из возможных пар (всего {total, number})}}. По каждую сторону от пунктира лежит не больше половины всех возможных пар.',
  'viewer.introductions.list': 'Предложенные знакомства',
  'viewer.introductions.why': 'Почему',
  'viewer.introductions.against': 'Что говорит против',

  // Карточка организации
  'viewer.card.back': 'Назад к вопросу',
  'viewer.card.gone': 'Этой организации больше нет в данных.',
  'viewer.card.partOf': 'часть',
  'viewer.card.since': 'в сообществе с',
  'viewer.card.rank': '{value}, место {rank, number} из {total, number}',
  'viewer.card.onePublisher': 'Место {rank, number} без одного издателя: {publisher}',
  'viewer.card.onePublisherGone': 'Известна только от одного издателя: {publisher}',
  'viewer.card.partners':
    '{count, plural, =0 {Нет партнёров} one {# партнёр} few {# партнёра} many {# партнёров} other {# партнёра}}',
  'viewer.card.initiatives':
    '{count, plural, one {Участвует в # инициативе} few {Участвует в # инициативах} many {Участвует в # инициативах} other {Участвует в # инициативы}}',
  'viewer.card.noIntroduction': 'Её нет ни в одном из предложенных знакомств.',

  // Данные
  'viewer.data.answer':
    '{organisations, plural, one {# организация} few {# организации} many {# организаций} other {# организации}}, {initiatives, plural, one {# инициатива} few {# инициативы} many {# инициатив} other {# инициативы}}, {participations, plural, one {# участие} few {# участия} many {# участий} other {# участия}}, {ties, plural, one {# названная связь} few {# названные связи} many {# названных связей} other {# названной связи}}.',
  'viewer.data.sheets': 'Листы',
  'viewer.sheet.organisations': 'Организации',
  'viewer.sheet.initiatives': 'Инициативы',
  'viewer.sheet.participations': 'Участие',
  'viewer.sheet.ties': 'Названные связи',
  'viewer.sheet.capacities': 'Возможности',
  'viewer.sheet.terms': 'Термины',
  'viewer.sheet.introductions': 'Знакомства',
  'viewer.sheet.facts': 'Факты',
  'viewer.sheet.sources': 'Источники',
  'viewer.sheet.about': 'О данных',
  'viewer.open': 'Открыть файл',
  'viewer.openFolder': 'Открыть папку',
  'viewer.openHint':
    'Книга, файлы CSV, папка с ними или файл проекта; их можно также бросить в любое место страницы, а таблицу вставить.',
  'viewer.saveWorkbook': 'Сохранить как книгу',
  'viewer.saveProject': 'Сохранить как файл проекта',
  'viewer.saveIssues': 'Сохранить список проблем',
  'viewer.example': 'Открыть пример «STEM4ALL»',
  'viewer.exampleGrowth': 'Открыть пример: искусственные данные',
  'viewer.startEmpty': 'Начать с пустого',
  'viewer.unusable': 'Данные нельзя использовать: {file}. То, что было открыто, не изменилось.',
  'viewer.addRow': 'Добавить',
  'viewer.removeRow': 'Удалить',
  'viewer.row': 'Вся строка',
  'viewer.grid.help':
    'Стрелки перемещают, «Enter» открывает ячейку и подтверждает, набранное заменяет прежнее, «Escape» оставляет ячейку как была. Каждое изменение можно отменить.',
  'viewer.changes.none': 'Пока ничего не изменено.',
  'viewer.changed.field': '{sheet}, строка {row}: изменено {field}.',
  'viewer.changed.added':
    '{sheet}: {count, plural, one {добавлена # строка.} few {добавлены # строки.} many {добавлено # строк.} other {добавлено # строки.}}',
  'viewer.changed.removed':
    '{sheet}: {count, plural, one {удалена # строка.} few {удалены # строки.} many {удалено # строк.} other {удалено # строки.}}',
  'viewer.changed.view': 'Изменено то, что показано.',
  'viewer.changed.scenario': 'Изменено то, что пробуется.',
  'viewer.changed.opened': 'Открыты другие данные.',

  // Столбцы листов, которые правят
  'viewer.column.id': 'Код',
  'viewer.column.name': 'Название',
  'viewer.column.name_ru': 'Название по-русски',
  'viewer.column.name_ky': 'Название по-кыргызски',
  'viewer.column.short_name': 'Краткое название',
  'viewer.column.aliases': 'Другие названия',
  'viewer.column.part_of': 'Часть организации',
  'viewer.column.type': 'Тип',
  'viewer.column.country': 'Страна',
  'viewer.column.region': 'Регион',
  'viewer.column.member': 'Член сообщества',
  'viewer.column.facilitator': 'Фасилитатор',
  'viewer.column.joined': 'Когда вступила',
  'viewer.column.left': 'Когда ушла',
  'viewer.column.asked': 'Когда опрошена',
  'viewer.column.responded': 'Когда ответила',
  'viewer.column.pipeline_stages': 'Этапы «трубопровода»',
  'viewer.column.toc_components': 'Компоненты теории изменений',
  'viewer.column.needs': 'Что нужно',
  'viewer.column.offers': 'Что предлагает',
  'viewer.column.source_ids': 'Источники',
  'viewer.column.kind': 'Вид',
  'viewer.column.start': 'Начало',
  'viewer.column.end': 'Конец',
  'viewer.column.description': 'Описание',
  'viewer.column.initiative_id': 'Инициатива',
  'viewer.column.organisation_id': 'Организация',
  'viewer.column.role': 'Роль',
  'viewer.column.source_id': 'Источник',
  'viewer.column.evidence': 'Что говорит источник',
  'viewer.column.from_id': 'От кого',
  'viewer.column.to_id': 'Кому',
  'viewer.column.strength': 'Сила связи',
  'viewer.column.directed': 'Только в одну сторону',
  'viewer.column.reported_by': 'Кто сообщил',
  'viewer.column.wave': 'Волна опроса',
} satisfies Record<keyof typeof english, string>;
