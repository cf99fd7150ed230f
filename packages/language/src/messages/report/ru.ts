import type { report as english } from './en.ts';

export const report = {
  // The document and its frame
  'report.title': 'Пробелы в партнёрстве',
  'report.titleOf': 'Пробелы в партнёрстве: {title}',
  'report.titleOfOrganisation': '{name}: место в сети',
  'report.contents': 'Содержание',
  'report.skipToContent': 'Перейти к содержанию',
  'report.equivalentTables': 'Рисунки в виде таблиц',
  'report.sameAsTable': 'То же в виде таблицы',
  'report.callOut.finding': 'Вывод',
  'report.callOut.warning': 'Осторожно',
  'report.colophon':
    'Программа «Partnermap» {version}. Контрольная сумма данных (SHA-256): {hash}. Те же данные, настройки и начальное число дают тот же отчёт.',
  'report.moreRows':
    '{count, plural, one {Ещё # строка не показана.} few {Ещё # строки не показаны.} many {Ещё # строк не показано.} other {Ещё # строки не показано.}}',
  'report.shown': 'Показано организаций: {shown, number} из {total, number}.',
  'report.notShown': 'Не показаны: {reasons}.',
  'report.noNetwork': 'Ни одна организация не показана, поэтому о сети ничего сказать нельзя.',
  'report.noTies': 'Связи не записаны, поэтому нельзя сказать, кто кого соединяет.',
  'report.column.organisation': 'Организация',
  'report.column.group': 'Группа',
  'report.column.partners': 'Партнёры',
  'report.column.share': 'Доля',
  'report.column.unknown': 'Неизвестно',
  'report.column.known': 'Известно',
  'report.column.source': 'Источник',
  'report.column.year': 'Год',
  'report.column.country': 'Страна',
  'report.column.value': 'Значение',
  'report.column.note': 'Примечание',

  // Data quality
  'report.quality.title': 'Что есть в данных и чего в них нет',
  'report.quality.size':
    'В данных: {organisations}, {initiatives}, {participations} и {ties} между показанными организациями.',
  'report.quality.boundary': 'Кто мог попасть в данные: {boundary}',
  'report.quality.notes': 'Примечания владельца данных: {notes}',
  'report.quality.undated':
    'Инициатив без даты: {count, number}. Они учитываются, только если не выбран момент времени.',
  'report.quality.noDates':
    'Ни у одной инициативы нет даты, поэтому об изменениях во времени ничего сказать нельзя.',
  'report.quality.noRegions':
    'Ни у одной организации не указан регион, поэтому о регионах ничего сказать нельзя.',
  'report.quality.membershipUnknown':
    'Членство неизвестно: {count, number} из {total, number} организаций. Число членов может быть занижено.',
  'report.quality.inferred':
    'Дата прихода выведена из первого участия или связи: {count, number} из {total, number} организаций.',
  'report.quality.fields': 'Что известно',
  'report.quality.field': 'Поле',
  'report.quality.ofOrganisations': 'Организации: {field}',
  'report.quality.ofInitiatives': 'Инициативы: {field}',
  'report.quality.start': 'начало',
  'report.quality.publishers': 'Кто опубликовал то, на чём основаны данные',
  'report.quality.publisher': 'Издатель',
  'report.quality.participations': 'Участия',
  'report.quality.publisherShare':
    'Доля участий, известных только от одного издателя ({publisher}): {share}. Кто больше публикует, тот кажется более центральным.',
  'report.quality.noSources':
    'Ни у одного участия не указан источник, поэтому нельзя сказать, как один издатель влияет на результаты.',
  'report.quality.noPublisher': 'издатель не назван',
  'report.quality.answers': 'Опрошено организаций: {asked, number}, ответили: {answered, number}.',
  'report.quality.answersWarning':
    'Связи не ответивших организаций известны лишь частично: они кажутся менее центральными, чем могут быть.',
  'report.quality.didNotAnswer': 'Опрошены, но не ответили:',
  'report.quality.noSurvey': 'Опрос в эти данные не входит: связи взяты только из документов.',
  'report.quality.issues': 'Проблемы, найденные при чтении',
  'report.quality.issueCounts': 'При чтении найдено: {errors}, {warnings}, {notes}.',
  'report.quality.noIssues': 'При чтении данных проблем не найдено.',
  'report.quality.place': 'Место в данных',
  'report.quality.problem': 'Проблема',
  'report.quality.remedy': 'Что сделать',

  // The map
  'report.map.title': 'Карта сети',
  'report.map.figure': 'Карта сети',
  'report.map.components':
    'Организаций хотя бы с одной связью: {tied, number}; в самой большой связной части: {largest, number}. Организаций без связей: {isolates, number}.',
  'report.map.density': 'Их соединяют {ties}: {density} всех возможных пар.',
  'report.map.caption':
    'Рисунок {number, number}. Рядом стоят организации, которые работают вместе; другого смысла у расстояний нет.',
  'report.map.alternative':
    'Карта: {organisations}, {ties}, {groups}. В таблице — организации с их группами.',
  'report.map.facilitator': 'фасилитатор (двойное кольцо)',
  'report.map.size': 'размер: число партнёров',
  'report.map.isolatesLeftOut': 'Организации без связей не нарисованы: {count, number}.',
  'report.map.table': 'Организации на карте по группам',
  'report.map.groups': 'Группы, найденные программой',
  'report.map.groupsMeaning':
    'Группа — это организации, у которых связей внутри больше, чем с другими. Устойчивость — доля прогонов (всего {runs, number}), в которых два участника оказались вместе; меньше половины — полагаться на неё нельзя.',
  'report.map.certainty': 'Устойчивость',
  'report.map.members': 'Участники',
  'report.map.size.column': 'Размер',

  // Ranks
  'report.ranks.title': 'Кто стоит между другими',
  'report.ranks.meaning':
    'Центральность по посредничеству — доля кратчайших путей между двумя другими организациями, проходящих через данную. Она показывает, кто может передавать, а не кто важен.',
  'report.ranks.figure': 'Посредничество и место без одного издателя',
  'report.ranks.caption':
    'Рисунок {number, number}. Точки — значение; справа место сейчас и худшее место без источников одного издателя.',
  'report.ranks.captionPlain': 'Рисунок {number, number}. Организации с наибольшим посредничеством.',
  'report.ranks.alternative':
    'Наибольшее значение: {first}, {value}. Показано организаций: {count, number}; те же значения — в таблице.',
  'report.ranks.axis': 'центральность по посредничеству (от 0 до 1)',
  'report.ranks.decided': 'решает один издатель: без него место больше чем вдвое хуже',
  'report.ranks.table': 'Организации по посредничеству',
  'report.ranks.rank': 'Место',
  'report.ranks.betweenness': 'Посредничество',
  'report.ranks.worstRank': 'Место тогда',
  'report.ranks.gone': 'нет в сети',
  'report.ranks.whichPublisher': 'Без кого',
  'report.ranks.decidedFinding':
    'Среди первых мест ({total, number}) решает один издатель: {count, number}. Не сообщайте эти места как факт.',
  'report.ranks.firstDecided':
    '{name}: место {rank, number}; без публикаций издателя ({publisher}): {other}.',
  'report.ranks.noneDecided': 'Ни одно из первых мест ({total, number}) не зависит от одного издателя.',
  'report.ranks.partner': 'В экземплярах для партнёров места отдельных организаций не приводятся.',
  'report.ranks.typical':
    'У половины организаций со связями партнёров не меньше: {median, number}; централизация по степени — {centralisation} (0 — все одинаковы, 1 — один центр).',
  'report.ranks.noValues': 'Места назвать нельзя: {reason}',

  // A page for one organisation
  'report.organisation.title': 'Что о ней говорят данные',
  'report.organisation.notShown': 'Организация не показана в этой сети: {reason}.',
  'report.organisation.property': 'Свойство',
  'report.organisation.facts': 'Записано о ней',
  'report.organisation.initiatives': 'Инициативы',
  'report.organisation.initiative': 'Инициатива',
  'report.organisation.kind': 'Вид',
  'report.organisation.role': 'Роль',
  'report.organisation.noInitiatives': 'Инициатив за ней не записано.',
  'report.organisation.partners': 'Партнёры',
  'report.organisation.partner': 'Партнёр',
  'report.organisation.together': 'Вместе в',
  'report.organisation.reported': 'названа в опросе или документе',
  'report.organisation.noPartners':
    'Партнёры не записаны: никто не участвовал вместе с ней в роли, создающей связь.',
  'report.organisation.measures': 'Показатели',
  'report.organisation.measure': 'Показатель',
  'report.organisation.introductions': 'Предлагаемые знакомства',
  'report.organisation.noIntroductions': 'Для неё в этом списке знакомств не предложено.',
  'report.organisation.presence': 'В сообществе с',

  // Annex
  'report.annex.title': 'Приложение',
  'report.annex.facts': 'Как опубликовано; в этих данных этого нет',
  'report.annex.factsMeaning':
    'Эти цифры взяты из публикаций. Они описывают общую картину и не входят ни в один результат отчёта.',
  'report.annex.fact': 'Показатель',
  'report.annex.methods': 'Как это сделано',
  'report.annex.methodTies':
    'Две организации связаны, если участвовали в одной инициативе в роли, создающей связь; чем больше участников у инициативы, тем слабее связи.',
  'report.annex.methodReported': 'Две организации связаны, если так сказано в опросе или документе.',
  'report.annex.methodGroups':
    'Группы подобраны по наибольшей модулярности среди многих прогонов; одно и то же начальное число даёт те же группы.',
  'report.annex.methodPublishers':
    'Для каждого издателя сеть строится заново без того, что известно только от него.',
  'report.annex.methodNoCause':
    'Здесь нет причин и следствий, и нигде не сказано, что сделали бы организации, если бы что-то изменилось.',
  'report.annex.glossary': 'Термины',
  'report.annex.settings': 'Настройки',
  'report.annex.sources': 'Источники',
  'report.annex.date': 'Дата',
  'report.annex.licence': 'Лицензия: {licence}',
  'report.quality.survey': 'Ответы на опрос',
  'report.quality.allFacts': 'Все опубликованные показатели ({count, number}) — в приложении.',
  'report.map.tableNote': 'В скобках — число партнёров.',
  'report.ranks.captionRanges':
    'Рисунок {number, number}. Точки — значение. Справа: место, диапазон мест при повторных выборках и худшее место без источников одного издателя.',
  'report.ranks.place': 'место',
  'report.ranks.range': 'вероятно',
  'report.ranks.withoutOne': 'без одного издателя',
  'report.annex.noFilter': 'все',
  'report.change.title': 'Что изменилось',
  'report.change.between': 'От {from} до {to}.',
  'report.change.organisations':
    'Остались организаций: {stayed, number}; пришли: {came, number}; ушли: {left, number}.',
  'report.change.ties':
    'Связи между оставшимися: сохранились {kept, number}, исчезли {lost, number}, появились {fresh, number}.',
  'report.change.discontinuous':
    'Сохранилось так мало, что два момента нельзя считать одной меняющейся сетью.',
  'report.change.newcomers':
    'Из новых организаций ({count, number}) без связей: {share}; связаны с прежними: {tied}.',
  'report.change.measure': 'Показатель',
  'report.change.before': 'Было',
  'report.change.after': 'Стало',
  'report.change.organisationsRow': 'Организации',
  'report.change.tiesRow': 'Связи',
  'report.change.centralisation':
    'Централизация по степени среди оставшихся (0 — все одинаковы, 1 — один центр)',
  'report.change.dependence': 'Потеря досягаемости без фасилитатора',
  'report.change.interval':
    'Если бы отдельных инициатив не было, централизация изменилась бы на величину от {low} до {high}.',
  'report.change.persistence':
    'Из прежних связей между ними сохранилось {persistence}; из всех их связей в оба момента есть {jaccard}.',
  'report.change.groups':
    'Прежние группы: продолжаются {continued, number}, вошли в другую {merged, number}, больше нет {died, number}. Нынешние группы: отделились от другой {split, number}, новых {born, number}.',
  'report.change.chanceBefore': 'Было бы случайно',
  'report.change.chanceAfter': 'Стало бы случайно',
  'report.change.matchedNote':
    'Два момента различаются по величине сети, поэтому сравнивать значения напрямую нельзя: рядом с каждым стоит то, что случайно показывают сети той же величины и активности.',
  'report.change.cameTrue': 'теперь связаны',
  'report.change.notYet': 'ещё не связаны',
  'report.change.tiedBefore': 'были связаны раньше',
  'report.change.notShown': 'не показаны',
  'report.change.cameTrueCount':
    'Из предложенных пар без связи ({total, number}) теперь связаны: {count, number}.',
} satisfies Readonly<Record<keyof typeof english, string>>;
