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
  'findings.decide.cover': 'Решить, где искать партнёров: {values}',
  'findings.decide.join': 'Решить, нужна ли инициатива, которая соединит: {values}',
  'findings.decide.introduceGroups': 'Решить, кого познакомить между: {names}',
  'findings.decide.bringIn': 'Решить, как вовлечь организации без связей: {count, number}',
  'findings.decide.strengthen': 'Решить, как включить организации на периферии: {count, number}',
  'findings.decide.meetNeed': 'Решить, кто мог бы закрыть потребности: {values}',
  'findings.decide.completeData': 'Решить, как дополнить данные, прежде чем пользоваться местами',

  // How sure
  'findings.sure.exact': 'Точно для записанных связей; незаписанные связи уменьшили бы это.',
  'findings.sure.rare': 'Так мало едва ли вышло бы случайно (скорректированное p: {p}).',
  'findings.sure.counted': 'Посчитано прямо по данным.',
  'findings.doubt.field-empty': 'У остальных поле пусто, поэтому это может быть лишь пробел в данных.',
  'findings.doubt.not-answered': 'Часть из них опрошена, но не ответила.',
  'findings.doubt.undated-hidden': 'Часть из них участвует в инициативах без даты, которые скрыты.',
  'findings.doubt.other-roles-only': 'Они участвуют в инициативах, но в ролях, не создающих связи.',
  'findings.doubt.groups-from-same-ties':
    'Группы найдены по тем же связям, поэтому малое число связей между ними ожидаемо.',

  // Findings in one sentence
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
    'Рисунок {number, number}. Оба значения известны: {known, number} из {items, number} ({counted}).',
  'findings.coverage.alternative':
    'Таблица чисел: строк {rows, number}, столбцов {columns, number}; пробелов: {gaps, number}, не оценено: {unjudged, number}.',
  'findings.coverage.count': 'число (темнее — больше)',
  'findings.coverage.gap': 'пробел',
  'findings.coverage.notJudged': 'пусто, не оценивалось',
  'findings.coverage.noneFound':
    'Пробелов в охвате, между этапами и группами показать не удалось. Это не доказывает, что их нет.',
  'findings.coverage.notJudgedCount':
    'Пусто, но пробелом не названо: {count, number}. Известно слишком мало, или это объясняет случай.',
  'findings.mixing.title': 'Связи между видами организаций',
  'findings.mixing.table': 'Связи, сильнее всего отличающиеся от случайных',
  'findings.mixing.between': 'Между',
  'findings.mixing.observed': 'Наблюдаемое',
  'findings.mixing.expected': 'Ожидаемое',
  'findings.mixing.p': 'p с поправкой',

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
  'findings.ownership.counts': 'Посчитано',
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

  // Introductions
  'findings.introductions.title': 'Кого с кем познакомить',
  'findings.introductions.meaning':
    'Из пар без связи ({untied, number}) познакомить можно: {candidates, number}. У каждой два числа, которые не складываются: насколько легко связь возникнет (порядок, а не вероятность) и сколько выиграет сеть.',
  'findings.introductions.none': 'Данные не подсказывают ни одного знакомства: по правилам некого соединить.',
  'findings.introductions.figure': 'Знакомства: насколько осуществимы и полезны',
  'findings.introductions.caption':
    'Рисунок {number, number}. Номера — из списка; мелкие точки — {left, plural, =0 {все другие возможные пары} other {первые {shown, number} из других возможных пар (всего {total, number})}}.',
  'findings.introductions.alternative':
    'Знакомства ({count, number}) по осуществимости и пользе; в таблице указаны оба значения.',
  'findings.introductions.feasibility': 'осуществимость (1 — первая во всём)',
  'findings.introductions.benefit': 'польза для сети',
  'findings.introductions.easy': 'легко достижимо',
  'findings.introductions.strategic': 'стратегические мосты',
  'findings.introductions.number': '№',
  'findings.introductions.pair': 'Знакомство',
  'findings.introductions.first': 'Первая',
  'findings.introductions.second': 'Вторая',
  'findings.introductions.feasibilityRank': 'Осуществимость: место',
  'findings.introductions.benefitColumn': 'Польза',
  'findings.introductions.kind': 'Вид',
  'findings.introductions.convener': 'Кто мог бы созвать',
  'findings.introductions.convenerSentence': 'Кто мог бы познакомить: {names}.',
  'findings.introductions.chain': 'Познакомить могла бы цепочка партнёров: {names}.',
  'findings.introductions.nobodyConvenes': 'По записанным связям познакомить их некому.',
  'findings.introductions.rejected': 'Рассмотрены и отклонены',
  'findings.introductions.rejectedMeaning': 'Пары, почти попавшие в список, и правило, которое их исключило.',
  'findings.introductions.reason': 'Основание',
  'findings.quadrant.easy-win': 'легко достижимо',
  'findings.quadrant.strategic-bridge': 'стратегический мост',
  'findings.quadrant.both': 'легко и полезно',
  'findings.quadrant.neither': 'ни то ни другое',
  'findings.reason.common-partners': 'Общие партнёры: {names}.',
  'findings.reason.needs-met': 'Что предлагает {from} и в чём нуждается {to}: {terms}.',
  'findings.reason.same-value': 'У обеих: {values}.',
  'findings.reason.met-at': 'Обе участвовали в: {names}.',
  'findings.reason.group-gap-filled': 'Соединила бы две стороны, между которыми связей меньше ожидаемого.',
  'findings.reason.coverage-gap-filled': 'Вместе они сочетали бы то, что сочетают немногие: {values}.',
  'findings.reason.coverage-gap-filled.plain': 'Вместе могли бы закрыть пробел в охвате.',
  'findings.reason.isolate-brought-in': 'Вовлекла бы организацию без связей: {name}.',
  'findings.reason.periphery-brought-in': 'Дала бы ещё одного партнёра организации на периферии: {name}.',
  'findings.reason.other-way-opened': 'Открыла бы другой путь тем, кто зависит от этой организации: {name}.',
  'findings.reason.less-dependent-on-facilitator': 'Они были бы связаны и без фасилитатора.',
  'findings.reason.recognised-practice':
    'Награда отмечает: {name} ({initiative}). Другой не хватает: {values}.',
  'findings.reason.practice-led':
    '{name} ведёт инициативу «{initiative}» ({values}), чего у другой стороны нет.',
  'findings.against.far-apart': 'Далеко друг от друга, шагов: {distance, number}.',
  'findings.against.no-path': 'По записанным связям пути между ними нет.',
  'findings.against.both-at-capacity': 'У обеих уже много партнёров.',
  'findings.against.declined-before': 'Раньше от этого отказались.',
  'findings.against.one-publisher': 'Всё известное основано на одном издателе: {publisher}.',
  'findings.against.outside-community': 'Вне сообщества: {names}.',
  'findings.against.little-known': 'Членство неизвестно: {names}.',
  'findings.against.different-level': 'Работают на разных уровнях: шире — {wider}, на месте — {local}.',
  'findings.against.only-facilitator-convenes': 'Познакомить их может только фасилитатор.',
  'findings.rejected.facilitator': 'фасилитатор созывает и в пары не входит',
  'findings.rejected.never-pair': 'вы просили их не соединять',
  'findings.rejected.outside-community': 'вне сообщества',
  'findings.rejected.office-not-named': 'источник не назвал офис',
  'findings.rejected.community-itself': 'это само сообщество',
  'findings.rejected.parent-and-part': 'одна — часть другой',
  'findings.rejected.same-name': 'одно и то же название или псевдоним',
  'findings.rejected.same-parent': 'части одной организации',
  'findings.rejected.award-and-winner': 'одна наградила другую',
  'findings.rejected.giver-and-recipient': 'одна давала, другая получала',
  'findings.rejected.no-common-ground': 'общая почва не записана',
  'findings.rejected.not-selected': 'не выбраны',
  'findings.rejected.little-to-gain': 'познакомить легко, но это почти ничего не меняет',
  'findings.rejected.limit-per-organisation': 'одна из них уже достаточно раз в списке',
  'findings.decide.introduce': 'Решить, какие знакомства предложить первыми',
  'findings.sure.ranking':
    'Порядок по записанным связям, а не вероятность; спросите обе стороны, прежде чем знакомить.',
  'findings.pairOf': '{a} и {b}',
  'findings.sure.rareEqual':
    'Если бы все значения были одинаково вероятны, так мало едва ли вышло бы случайно (скорректированное p: {p}); на деле одни меньше других.',
  'findings.fromOnePublisher':
    'Из инициатив, которые созывает только она ({total, number}), известны лишь от одного издателя ({publisher}): {count, number}.',
  'findings.knownFor': 'Известно ({dimension}): {known, number} из {total, number} ({counted}).',
  'findings.coverage.byNature':
    'Некоторые сочетания редки по своей природе: прежде чем действовать, оцените это сами.',
  'findings.mixing.meaning':
    'Ожидаемое — сколько связей возникло бы, если бы организации встречались случайно, но столь же активно. Сверху — самые большие отличия.',
  'findings.mixing.verdict': 'Вывод',
  'findings.mixing.more': 'больше ожидаемого',
  'findings.mixing.fewer': 'меньше ожидаемого',
  'findings.dependence.meaning':
    'Досягаемость показывает, насколько легко остальные могут выйти друг на друга: партнёры считаются полностью, те, кто в нескольких шагах, — меньше.',
  'findings.dependence.successors': 'Кто по своему месту мог бы соединить то, что распалось бы',
  'findings.dependence.successorsMeaning':
    'Без этой организации ({name}) и того, что созывает только она, по записанным связям и если никто не примет мер. Кто возьмёт или должен взять это на себя, здесь не сказано.',
  'findings.dependence.newTies': 'Нужно новых связей',
  'findings.dependence.partnersInCommon': 'Общих с ней партнёров',
  'findings.ownership.note':
    'Из совместных инициатив учтены только те, у которых записаны ведущие или созывающие.',
  'findings.ownership.years': 'Совместное владение по годам',
  'findings.ownership.year': 'Год',
  'findings.ownership.withRange': '{value} (от {low} до {high})',
  'findings.ownership.rangeNote':
    'В скобках диапазон при повторной выборке: насколько доля меняется, если инициативы выбирать заново с возвращением (от 5-го до 95-го процентиля). Он показывает, сколько держится на отдельных инициативах; это не доверительный интервал. Инициативы при этом выпадают, но не добавляются, поэтому доля, которой нужно много связей, может лежать выше своего диапазона.',
  'findings.against.common-partners-by-one-publisher':
    'Основано на одном издателе: без его публикаций ({publisher}) общих партнёров у них нет.',
  'findings.introductions.portfolio': 'Выбранные вместе',
  'findings.introductions.portfolioMeaning':
    'Эти знакомства ({count, number}) выбраны вместе только по тому, что они дают сети; насколько они осуществимы, не учтено. Рост досягаемости: {value}.',
  'findings.introductions.bound':
    'Никакой выбор стольких же не дал бы роста больше {bound} ({name}); здесь достигнуто не меньше такой доли лучшего возможного: {share}.',
  'findings.introductions.valueOfSoMany': 'Ценность стольких',
  'findings.introductions.curveNote':
    'Сколько дают столько же знакомств, выбранных по одному; в последней строке — сколько дают все эти вместе.',
  'findings.plan.title': 'План действий',
  'findings.plan.meaning':
    'Кого с кем познакомить, кто мог бы это организовать, к какому сроку и ради какого пробела. Сначала то, что было согласовано и предложено раньше, затем знакомства этого отчёта, по которым решения ещё нет. Отмечайте в журнале и то, что не предлагаете: только так через год будет видно, помогает ли предложение.',
  'findings.plan.due': 'К какому сроку',
  'findings.plan.gap': 'К какому пробелу',
  'findings.practices.title': 'Опыт, у которого можно учиться',
  'findings.practices.meaning':
    'Кто показывает как, по этапам, компонентам и регионам: организации с наградой и организации, которые ведут инициативу. Это то, что записано в данных, а не оценка качества.',
  'findings.practices.value': 'Этап, компонент или регион',
  'findings.practices.award': 'С наградой',
  'findings.practices.lead': 'Ведут инициативу',
  'findings.practices.one': '{name} («{initiative}»)',
  'findings.introductions.earlier': 'Что стало с прежними знакомствами',
  'findings.introductions.status': 'Состояние',
  'findings.introductions.outcome': 'Что из этого вышло',
  'findings.introductions.commonConveners': 'Общие партнёры, которые могли бы познакомить: {names}.',
  'findings.data.blank':
    '{counted, select, organisations {Организации, у которых} initiatives {Инициативы, у которых} other {Совместные инициативы, у которых}} не заполнено поле «{column}»: {count, number} из {total, number}.',
  'findings.data.noLead': 'Не записано, кто ведёт инициативу: {count, number} из {total, number}.',
  'findings.data.notAnswered':
    'Опрос {wave}: из опрошенных организаций ({total, number}) не ответили {count, number}.',
} satisfies Readonly<Record<keyof typeof english, string>>;
