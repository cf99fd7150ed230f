import type { definitions as english } from './en.ts';

export const definitions = {
  'glossary.partnerCommunity.definition':
    'Все организации, которые вместе работают на общую цель; это не найденная программой группа.',
  'glossary.organisation.definition':
    'Учреждение, которое может участвовать в инициативах: офис, школа, компания, объединение.',
  'glossary.initiative.definition':
    'То, что организации делают вместе или друг для друга: мероприятие, проект, программа, премия.',
  'glossary.jointInitiative.definition':
    'Инициатива, где два или больше членов сообщества сотрудничают и фасилитатор не единственный ведущий.',
  'glossary.participation.definition':
    'Организация участвует в инициативе в некоторой роли. Это не членство.',
  'glossary.tie.definition': 'Соединение двух организаций, например совместная инициатива.',
  'glossary.strength.definition': 'Насколько связь тесная; чем больше, тем теснее.',
  'glossary.distance.definition':
    'Число шагов между двумя организациями или 1, делённая на силу, если сила учитывается.',
  'glossary.network.definition': 'Организации вместе с их связями на один момент.',
  'glossary.map.definition': 'Изображение сети: точки — организации, линии — связи.',
  'glossary.partner.definition': 'Организация, с которой другая связана напрямую.',
  'glossary.partnershipGap.definition': 'Партнёрство, которого нет там, где его можно было ожидать.',
  'glossary.coverage.definition':
    'В каких сочетаниях, например области и этапа, организации работают, а в каких нет.',
  'glossary.region.definition': 'Часть страны, в которой работает организация.',
  'glossary.pipelineStage.definition':
    'Этап учёбы или работы, на котором девушки и женщины уходят из науки и техники.',
  'glossary.basicEducation.definition': 'Этап школы.',
  'glossary.higherEducation.definition': 'Этап университетов и колледжей.',
  'glossary.labourMarket.definition': 'Этап поиска и сохранения работы.',
  'glossary.leadership.definition': 'Этап принятия решений в организациях.',
  'glossary.accessToResources.definition':
    'Деньги, оборудование и знания, которыми могут пользоваться девушки и женщины.',
  'glossary.enablingEnvironment.definition': 'Законы, обычаи и взгляды, которые помогают, а не мешают.',
  'glossary.capacityBuilding.definition':
    'Обучение, наставничество и практика, которые расширяют возможности людей и организаций.',
  'glossary.facilitator.definition': 'Организация, которая созывает сообщество и сводит других вместе.',
  'glossary.sharedOwnership.definition': 'Ведут и созывают сами партнёры, а не только фасилитатор.',
  'glossary.dependenceOnFacilitator.definition':
    'Какая часть близости между остальными пропала бы без фасилитатора.',
  'glossary.introduction.definition': 'Предлагаемая новая связь между двумя организациями.',
  'glossary.suggestion.definition': 'То, что предлагает программа, с обоснованием; решают люди.',
  'glossary.portfolio.definition': 'Знакомства, выбранные вместе, потому что действуют они тоже вместе.',
  'glossary.feasibility.definition': 'Насколько легко могла бы возникнуть новая связь.',
  'glossary.benefit.definition': 'Что новая связь дала бы всей сети.',
  'glossary.reason.definition': 'Почему что-то предлагается.',
  'glossary.whatIf.definition': 'Проба изменений, при которой данные остаются прежними.',
  'glossary.scenario.definition': 'Набор изменений с названием, который можно опробовать.',
  'glossary.centrality.definition':
    'Насколько организация находится в середине сети; измерить это можно по-разному.',
  'glossary.degree.definition': 'Число связей организации.',
  'glossary.betweenness.definition': 'Как часто организация лежит на кратчайших путях между другими.',
  'glossary.closeness.definition': 'Как мало шагов нужно организации, чтобы достичь других.',
  'glossary.eigenvectorCentrality.definition': 'Высока у организаций, чьи партнёры сами хорошо связаны.',
  'glossary.broker.definition': 'Организация между другими, которые не связаны друг с другом.',
  'glossary.bridge.definition': 'Связь, без которой сеть распалась бы на большее число частей.',
  'glossary.structuralHole.definition': 'Отсутствующая связь между двумя партнёрами организации.',
  'glossary.constraint.definition': 'Как мало у организации свободы между её партнёрами.',
  'glossary.corePeriphery.definition': 'Плотно связанная середина сети и то, что вокруг неё.',
  'glossary.isolate.definition': 'Организация без единой записанной связи.',
  'glossary.component.definition': 'Часть сети, внутри которой все достижимы для всех.',
  'glossary.density.definition': 'Доля возможных связей, которые есть на самом деле.',
  'glossary.efficiency.definition': 'Насколько легко организации в среднем достигают друг друга.',
  'glossary.group.definition':
    'Организации, которые связаны между собой теснее, чем с остальными; их находит программа.',
  'glossary.certaintyOfGroup.definition':
    'Как часто организация попадает в ту же группу при повторном поиске.',
  'glossary.observedExpected.definition': 'То, что показывают данные, и то, что дал бы один случай.',
  'glossary.rank.definition': 'Положение организации, если упорядочить все по показателю.',
  'glossary.rangeOfRanks.definition':
    'Между какими местами колеблется организация при повторной выборке данных.',
  'glossary.layer.definition': 'Вид связи, например совместное участие или финансирование.',
  'glossary.member.definition': 'Организация, вступившая в партнёрское сообщество.',
  'glossary.undated.definition': 'Без какой-либо даты, поэтому скрыто, когда показан один момент.',
  'glossary.uncertainty.definition': 'Насколько изменился бы результат, будь данные немного иными.',
  'glossary.didNotAnswer.definition': 'Была опрошена и не дала ответа.',
  'glossary.stayer.definition': 'Организация, которая есть в оба момента.',
  'glossary.newcomer.definition': 'Организация, которая есть только в более поздний момент.',
  'glossary.leaver.definition': 'Организация, которая есть только в более ранний момент.',
  'glossary.syntheticData.definition': 'Придуманные данные для проверки программы.',
  'glossary.source.definition': 'Откуда взято утверждение в данных.',
  'glossary.report.definition': 'Документ о пробелах в партнёрстве для принятия решений.',
  'glossary.settings.definition': 'Все выборы, от которых зависит результат, чтобы его можно было повторить.',
  'glossary.seed.definition':
    'Число, с которого начинаются случайные вычисления; при одном и том же числе результат одинаков.',
} satisfies Readonly<Record<keyof typeof english, string>>;
