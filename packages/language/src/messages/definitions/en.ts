/** What the words of `glossary` mean: `glossary.<term>.definition`. */
export const definitions = {
  'glossary.partnerCommunity.definition':
    'All organisations that work towards the same goal together; never a detected group.',
  'glossary.organisation.definition':
    'A body that can take part in initiatives: an office, school, company, association.',
  'glossary.initiative.definition':
    'Something that organisations do together or for each other: an event, project, programme, award.',
  'glossary.jointInitiative.definition':
    'An initiative with two or more members of the community in a collaboration role, where the facilitator is not the only lead.',
  'glossary.participation.definition':
    'An organisation takes part in an initiative, in a role. This is not a membership.',
  'glossary.tie.definition': 'A connection between two organisations, for example a joint initiative.',
  'glossary.strength.definition': 'How close a tie is; more means closer.',
  'glossary.distance.definition':
    'The number of steps between two organisations, or 1 divided by the strength where strengths count.',
  'glossary.network.definition': 'The organisations together with their ties, at one moment.',
  'glossary.map.definition': 'A picture of the network: dots are organisations, lines are ties.',
  'glossary.partner.definition': 'An organisation to which another one is tied directly.',
  'glossary.partnershipGap.definition': 'A partnership that is missing where more would be expected.',
  'glossary.coverage.definition':
    'Which combinations, for example of region and stage, organisations work in, and which they do not.',
  'glossary.region.definition': 'A part of a country in which an organisation works.',
  'glossary.pipelineStage.definition':
    'A stage of education and work at which girls and women leave science and technology.',
  'glossary.basicEducation.definition': 'The stage of schools.',
  'glossary.higherEducation.definition': 'The stage of universities and colleges.',
  'glossary.labourMarket.definition': 'The stage of finding and keeping work.',
  'glossary.leadership.definition': 'The stage of taking decisions in organisations.',
  'glossary.accessToResources.definition': 'Money, equipment and information that girls and women can use.',
  'glossary.enablingEnvironment.definition': 'Laws, customs and attitudes that help rather than hinder.',
  'glossary.capacityBuilding.definition':
    'Training, mentoring and practice that add to what people and organisations can do.',
  'glossary.facilitator.definition':
    'The organisation that convenes the community and brings others together.',
  'glossary.sharedOwnership.definition': 'Partners lead and convene themselves, not only the facilitator.',
  'glossary.dependenceOnFacilitator.definition':
    'How much of the closeness among the others would be lost without the facilitator.',
  'glossary.introduction.definition': 'A suggested new tie between two organisations.',
  'glossary.suggestion.definition': 'What the program proposes, with its reasons; people decide.',
  'glossary.portfolio.definition': 'Introductions chosen together, because they work together.',
  'glossary.feasibility.definition': 'How easily a new tie could form.',
  'glossary.benefit.definition': 'What a new tie would do for the whole network.',
  'glossary.reason.definition': 'Why something is suggested.',
  'glossary.whatIf.definition': 'A trial of changes that leaves the data as they are.',
  'glossary.scenario.definition': 'A named set of changes to try out.',
  'glossary.centrality.definition':
    'How much an organisation stands in the middle of the network; there are several ways to measure it.',
  'glossary.degree.definition': 'The number of ties of an organisation.',
  'glossary.betweenness.definition': 'How often an organisation lies on the shortest paths between others.',
  'glossary.closeness.definition': 'How few steps an organisation needs to reach the others.',
  'glossary.eigenvectorCentrality.definition':
    'High for organisations whose partners are well connected themselves.',
  'glossary.broker.definition': 'An organisation that stands between others who are not tied to each other.',
  'glossary.bridge.definition': 'A tie without which the network would fall into more parts.',
  'glossary.structuralHole.definition': 'A missing tie between two partners of an organisation.',
  'glossary.constraint.definition': 'How little room an organisation has between its partners.',
  'glossary.corePeriphery.definition': 'The densely tied middle of the network, and what surrounds it.',
  'glossary.isolate.definition': 'An organisation without any recorded tie.',
  'glossary.component.definition': 'A part of the network inside which everybody can reach everybody.',
  'glossary.density.definition': 'The share of possible ties that exist.',
  'glossary.efficiency.definition': 'How easily organisations reach each other on average.',
  'glossary.group.definition':
    'Organisations that are tied to each other more than to the rest, as detected by the program.',
  'glossary.certaintyOfGroup.definition':
    'How often an organisation falls into the same group when the search is repeated.',
  'glossary.observedExpected.definition': 'What the data show, and what chance alone would give.',
  'glossary.rank.definition': 'The position of an organisation when all are sorted by a measure.',
  'glossary.rangeOfRanks.definition':
    'Between which ranks an organisation moves when the data are resampled.',
  'glossary.layer.definition': 'A kind of tie, such as joint participation or funding.',
  'glossary.member.definition': 'An organisation that has joined the partner community.',
  'glossary.undated.definition': 'Without any date, and therefore hidden when one moment is shown.',
  'glossary.uncertainty.definition': 'How much a result could change if the data were a little different.',
  'glossary.didNotAnswer.definition': 'Was asked in a survey and gave no answer.',
  'glossary.stayer.definition': 'An organisation that is there at both moments.',
  'glossary.newcomer.definition': 'An organisation that is there only at the later moment.',
  'glossary.leaver.definition': 'An organisation that is there only at the earlier moment.',
  'glossary.syntheticData.definition': 'Made-up data to try the program with.',
  'glossary.source.definition': 'Where a statement of the data comes from.',
  'glossary.report.definition': 'The document on partnership gaps for decisions.',
  'glossary.settings.definition': 'All choices that make the result, so that it can be repeated.',
  'glossary.seed.definition':
    'The number that random calculations start from; the same seed gives the same result.',
} as const;
