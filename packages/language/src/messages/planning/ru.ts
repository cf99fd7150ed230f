import type { planning as english } from './en.ts';

export const planning = {
  'planning.part.list': 'Список',
  'planning.part.match': 'Потребности и предложения',
  'planning.part.log': 'Что сделано',
  'planning.part.gaps': 'Все пробелы',
  'planning.part.team': 'Команда для пробела',
  'planning.part.without': 'Без фасилитатора',
  'planning.compute': 'Вычислить',
  'planning.cancel': 'Отменить',
  'planning.old': 'С тех пор изменились данные, фильтры или ваши пожелания: вычислите заново.',
  'planning.remove': 'Убрать: {what}',
  'planning.asTable': 'То же в таблице',
  'planning.tryOut': 'Что это изменит?',
  'planning.mark': 'Что с этим сделано: {a} и {b}',

  'planning.portfolio.meaning':
    'Несколько знакомств, выбранных за то, что они дают вместе: это больше, чем видно по каждому отдельно.',
  'planning.portfolio.count': 'Сколько знакомств',
  'planning.portfolio.perOrganisation': 'Не более на одну организацию',
  'planning.portfolio.lambda': 'Вес выигрыша без фасилитатора',
  'planning.portfolio.objective': 'Ради чего',
  'planning.portfolio.value':
    'Знакомств: {count, number}, выбраны ради: {objective}. Достигнуто вместе: {value}.',
  'planning.portfolio.bound':
    'Никакой выбор стольких же не дал бы больше {bound} ({name}): достигнуто не менее {share} наилучшего.',
  'planning.portfolio.closes':
    '{count, plural, one {Закрылся бы # пробел охвата.} few {Закрылись бы # пробела охвата.} many {Закрылось бы # пробелов охвата.} other {Закрылось бы # пробела охвата.}}',
  'planning.portfolio.budget': 'Бюджет и стоимость',
  'planning.portfolio.budgetTotal':
    'Всё вместе может стоить (пусто: сколько угодно; каждое стоит 1, если не указано)',
  'planning.portfolio.cost': 'Стоимость одного знакомства',
  'planning.portfolio.setCost': 'Задать паре эту стоимость',
  'planning.portfolio.costs': 'Стоимость',
  'planning.portfolio.regions': 'Только эти регионы',
  'planning.portfolio.stages': 'Только эти этапы',
  'planning.portfolio.pairs': 'Пары, которые должны или не должны войти',
  'planning.portfolio.must': 'Включить обязательно',
  'planning.portfolio.never': 'Никогда не знакомить',
  'planning.portfolio.choose': 'Выбрать вместе',
  'planning.portfolio.impossible':
    'Включить это нельзя: пары уже связаны, их исключает правило или их больше, чем нужно выбрать: {names}.',
  'planning.portfolio.noBound':
    'Для расстояний по силе связей граница не доказана, поэтому о наилучшем выборе сказать ничего нельзя.',
  'planning.portfolio.allBounds': 'Все вычисленные границы',
  'planning.portfolio.boundLabel': 'доказанная верхняя граница',
  'planning.portfolio.curve': 'Чего вместе достигли бы больше знакомств',
  'planning.portfolio.introductions': 'знакомства',
  'planning.portfolio.reached': 'достигнуто',
  'planning.portfolio.adds': 'последнее добавляет',
  'planning.portfolio.alone': 'Польза отдельно',

  'planning.match.meaning':
    'То, что одни предлагают, а другим нужно, распределено так, чтобы удовлетворить как можно больше, сначала между близкими организациями. Подбираются только организации, не люди.',
  'planning.match.none':
    'В данных нет ни потребностей, ни предложений. Укажите их в столбцах «Что нужно» и «Что предлагает» организаций в разделе «Данные».',

  'planning.log.meaning':
    'Отметка знакомства записывает сюда весь список, остальные — как не предложенные, чтобы данные следующего года могли его проверить. Сроки, результаты и заметки правятся в разделе «Данные».',
  'planning.log.savePlan': 'Сохранить план действий',
  'planning.log.none': 'Пока ничего не предложено.',
  'planning.log.when': 'Когда',
  'planning.log.due': 'Срок',

  'planning.team.meaning':
    'Небольшие группы организаций, которые вместе дают нужное. Нет группы, лучшей сразу по охвату, близости и новизне.',
  'planning.team.nothing':
    'В данных не сказано ни где работают организации, ни что они делают, в чём нуждаются или что предлагают: подбирать команду не по чему. Заполните такие столбцы организаций в разделе «Данные».',
  'planning.team.addValue': 'Нужно',
  'planning.team.wanted': 'Что нужно',
  'planning.team.size': 'Участников не более',
  'planning.team.outside': 'Также организации вне сообщества',
  'planning.team.find': 'Найти команды',
  'planning.team.forCell': 'Найти команду для этой клетки',
  'planning.team.number': 'Команда {number, number}',
  'planning.team.brings': '{value}: это дают {names}.',
  'planning.team.missing': 'Ещё не хватает: {values}.',
  'planning.team.known': 'Уже работают вместе: {pairs}.',
  'planning.team.new': 'Впервые вместе: {pairs}.',
  'planning.team.through': 'Связаны только через фасилитатора: {pairs}.',
  'planning.team.conveners': 'Кто мог бы собрать команду: {names}.',

  'planning.without.mark': 'Укажите «да» в столбце «Фасилитатор» у этой организации в разделе «Данные».',
  'planning.without.notShown':
    'Фасилитатор сейчас не показан, поэтому сравнивать не с чем. Его вернёт «Показать все» над картой.',
  'planning.without.map': 'На карте остальные',
  'planning.without.figures': 'Сеть с фасилитатором и без него',
  'planning.without.onlyThrough': 'Связаны только через фасилитатора',
  'planning.without.placed':
    'По записанным связям, если бы никто не отреагировал на уход {name}. Это не говорит, кто займёт место или должен его занять.',
  'planning.without.holds':
    'Без одной только этой организации ({name}) не распадается ничего, что кому-то пришлось бы соединять.',
  'planning.without.restored': 'Устранённая доля раздробленности',
  'planning.without.ties': 'Сохраняется связей между остальными: {survive, number} из {total, number}.',
  'planning.without.lost': 'Пары, которые больше не работали бы вместе',
  'planning.without.survive': 'Пары, которые сохраняются',

  'planning.whatIf.meaning':
    'Пробуйте изменения: данные остаются прежними. Штриховые связи появились бы, точечные исчезли бы.',
  'planning.whatIf.try': 'Попробовать',
  'planning.whatIf.tried': 'Что пробуется',
  'planning.whatIf.reset': 'Сбросить',
  'planning.whatIf.ties': 'Связи',
  'planning.whatIf.tie': 'Добавить связь',
  'planning.whatIf.untie': 'Убрать связь',
  'planning.whatIf.organisations': 'Организации',
  'planning.whatIf.takeOut': 'Убрать',
  'planning.whatIf.newName': 'Название новой организации',
  'planning.whatIf.initiatives': 'Инициативы',
  'planning.whatIf.participant': 'Кто участвует в новой инициативе',
  'planning.whatIf.participants': 'Участвовали бы',
  'planning.whatIf.initiative': 'Добавить инициативу',
  'planning.whatIf.addTie': 'Новая связь: {a} и {b}',
  'planning.whatIf.removeTie': 'Без связи: {a} и {b}',
  'planning.whatIf.addOrganisation': 'Новая организация: {name}',
  'planning.whatIf.removeOrganisation': 'Без организации: {name}',
  'planning.whatIf.addInitiative': 'Новая инициатива: {names}',
  'planning.whatIf.removeInitiative': 'Без инициативы: {name}',
  'planning.whatIf.reach':
    'Насколько легко все достигают друг друга (эффективность сети): до\u00a0— {before}, после\u00a0— {after}.',
  'planning.whatIf.isolates': 'Организаций без связей: до\u00a0— {before}, после\u00a0— {after}.',
  'planning.whatIf.dependence':
    'Доля взаимной досягаемости, которую остальные потеряли бы без фасилитатора: до\u00a0— {before}, после\u00a0— {after}.',
  'planning.whatIf.allFigures': 'Также показатели без изменений',
  'planning.whatIf.nothingChanges': 'Ни один показатель не меняется.',
  'planning.whatIf.noRanks': 'Ни одно место не меняется.',
  'planning.whatIf.valueAfter': 'Значение после',

  'planning.change.meaning':
    'Два года одного сообщества. Карта показывает оба сразу: кто остался, пришёл и ушёл, какие связи сохранились, появились или исчезли.',
  'planning.change.undated': 'В этих данных нет дат, поэтому они не могут показать, что изменилось.',
  'planning.change.oneYear':
    'Всё, что имеет дату в этих данных, относится к одному году, поэтому они не могут показать, что изменилось.',
  'planning.change.from': 'С',
  'planning.change.to': 'По',
  'planning.change.replicates': 'Случайных сетей',
  'planning.change.compare': 'Сравнить',
  'planning.change.sizes':
    '{from}: организаций {organisationsBefore, number}, связей {tiesBefore, number}. {to}: организаций {organisationsAfter, number}, связей {tiesAfter, number}.',
  'planning.change.noneLost':
    'Ни одна связь не исчезла. Если данные собраны по публикациям и считается всё начавшееся, связи могут только добавляться: проверьте, что учитывается на выбранный момент, прежде чем называть это ростом.',
  'planning.change.stayed': 'остались',
  'planning.change.came': 'пришли',
  'planning.change.left': 'ушли',
  'planning.change.absent': 'ни в одном из годов',
  'planning.change.ties': 'Все связи',
  'planning.change.tie.kept': 'сохранилась',
  'planning.change.tie.lost': 'исчезла',
  'planning.change.tie.new': 'новая',
} satisfies Record<keyof typeof english, string>;
