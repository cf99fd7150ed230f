/** The viewer's screens that plan: introductions chosen together, teams, the facilitator, trials, change, the log. */
export const planning = {
  'planning.part.list': 'The list',
  'planning.part.match': 'Needs and offers',
  'planning.part.log': 'What was done',
  'planning.part.gaps': 'All gaps',
  'planning.part.team': 'Team for a gap',
  'planning.part.without': 'Without the facilitator',
  'planning.compute': 'Compute',
  'planning.cancel': 'Cancel',
  'planning.old': 'The data, the filters or your wishes have changed since: compute again.',
  'planning.remove': 'Take away: {what}',
  'planning.asTable': 'The same as a table',
  'planning.tryOut': 'What would it change?',
  'planning.mark': 'What was done with it: {a} and {b}',

  'planning.portfolio.meaning':
    'Several introductions chosen for what they do together, which is more than each alone can show.',
  'planning.portfolio.count': 'How many introductions',
  'planning.portfolio.perOrganisation': 'At most for one organisation',
  'planning.portfolio.lambda': 'Weight of the gain without the facilitator',
  'planning.portfolio.objective': 'Chosen for',
  'planning.portfolio.value':
    '{count, number} introductions, chosen for: {objective}. Value reached together: {value}.',
  'planning.portfolio.bound':
    'No choice of as many could reach more than {bound} ({name}): these reach at least {share} of the best possible.',
  'planning.portfolio.closes':
    '{count, plural, one {# coverage gap would close.} other {# coverage gaps would close.}}',
  'planning.portfolio.budget': 'Budget and costs',
  'planning.portfolio.budgetTotal': 'All together may cost (blank: anything; each costs 1 unless given)',
  'planning.portfolio.cost': 'Cost of one introduction',
  'planning.portfolio.setCost': 'Give the pair this cost',
  'planning.portfolio.costs': 'Costs',
  'planning.portfolio.regions': 'Only these regions',
  'planning.portfolio.stages': 'Only these stages',
  'planning.portfolio.pairs': 'Pairs that must or must never be among them',
  'planning.portfolio.must': 'Must be included',
  'planning.portfolio.never': 'Never pair',
  'planning.portfolio.choose': 'Choose together',
  'planning.portfolio.impossible':
    'These cannot be included together, because they are tied already, a rule keeps them apart, or they are more than are to be chosen: {names}.',
  'planning.portfolio.noBound':
    'With distances by strength no bound is proven, so nothing can be said about the best possible choice.',
  'planning.portfolio.allBounds': 'All bounds that were computed',
  'planning.portfolio.boundLabel': 'proven upper bound',
  'planning.portfolio.curve': 'What more introductions would reach together',
  'planning.portfolio.introductions': 'introductions',
  'planning.portfolio.reached': 'reached',
  'planning.portfolio.adds': 'the last one adds',
  'planning.portfolio.alone': 'Benefit alone',

  'planning.match.meaning':
    'What some offer and others need, assigned so that as much as possible is met, between organisations near each other first. Only organisations are matched, no people.',
  'planning.match.none':
    'The data name no needs and no offers. Write them in the columns “Needs” and “Offers” of the organisations under “Data”.',

  'planning.log.meaning':
    'Marking an introduction of a list writes the whole list here, the others as not offered, so that next year’s data can judge it. Dates, results and notes are edited under “Data”.',
  'planning.log.savePlan': 'Save the action plan',
  'planning.log.none': 'Nothing was offered yet.',
  'planning.log.when': 'On',
  'planning.log.due': 'Due',

  'planning.team.meaning':
    'Small groups of organisations that together bring what is wanted. No other group is better in coverage, closeness and newness together.',
  'planning.team.nothing':
    'The data say neither where organisations work nor what they do, need or offer: there is nothing to choose a team by. Fill in such columns of the organisations under “Data”.',
  'planning.team.addValue': 'Wanted',
  'planning.team.wanted': 'What is wanted',
  'planning.team.size': 'Members, at most',
  'planning.team.outside': 'Also organisations outside the community',
  'planning.team.find': 'Find teams',
  'planning.team.forCell': 'Find a team for this cell',
  'planning.team.number': 'Team {number, number}',
  'planning.team.brings': '{value} is brought by {names}.',
  'planning.team.missing': 'Still missing: {values}.',
  'planning.team.known': 'They work together already: {pairs}.',
  'planning.team.new': 'It would be new for: {pairs}.',
  'planning.team.through': 'These reach each other only through the facilitator: {pairs}.',
  'planning.team.conveners': 'Who could convene it: {names}.',

  'planning.without.mark': 'Write “yes” in the column “Facilitator” of that organisation under “Data”.',
  'planning.without.notShown':
    'The facilitator is not shown now, so there is nothing to compare. “Show all” above the map brings it back.',
  'planning.without.map': 'The map shows the others',
  'planning.without.figures': 'The network with and without the facilitator',
  'planning.without.onlyThrough': 'Connected only through the facilitator',
  'planning.without.placed':
    'In the recorded ties, if nobody reacted to the loss of {name}. This does not say who will take over, or should.',
  'planning.without.holds': 'Without {name} alone nothing falls apart that somebody would have to connect.',
  'planning.without.restored': 'Of the fragmentation, undone',
  'planning.without.ties': '{survive, number} of {total, number} ties among the others survive.',
  'planning.without.lost': 'Pairs that would no longer work together',
  'planning.without.survive': 'Pairs that survive',

  'planning.whatIf.meaning':
    'Try out changes: the data stay as they are. Dashed ties would come, dotted ones would go.',
  'planning.whatIf.try': 'Try out',
  'planning.whatIf.tried': 'What is tried out',
  'planning.whatIf.reset': 'Reset',
  'planning.whatIf.ties': 'Ties',
  'planning.whatIf.tie': 'Add the tie',
  'planning.whatIf.untie': 'Remove the tie',
  'planning.whatIf.organisations': 'Organisations',
  'planning.whatIf.takeOut': 'Take out',
  'planning.whatIf.newName': 'Name of a new organisation',
  'planning.whatIf.initiatives': 'Initiatives',
  'planning.whatIf.participant': 'Who takes part in a new initiative',
  'planning.whatIf.participants': 'They would take part',
  'planning.whatIf.initiative': 'Add the initiative',
  'planning.whatIf.addTie': 'New tie: {a} and {b}',
  'planning.whatIf.removeTie': 'Without the tie: {a} and {b}',
  'planning.whatIf.addOrganisation': 'New organisation: {name}',
  'planning.whatIf.removeOrganisation': 'Without {name}',
  'planning.whatIf.addInitiative': 'New initiative: {names}',
  'planning.whatIf.removeInitiative': 'Without the initiative: {name}',
  'planning.whatIf.reach':
    'How easily all reach each other (efficiency of the network): {before} before, {after} after.',
  'planning.whatIf.isolates': 'Organisations without a tie: {before} before, {after} after.',
  'planning.whatIf.dependence':
    'Reach that the others would lose without the facilitator: {before} before, {after} after.',
  'planning.whatIf.allFigures': 'Also figures that stay the same',
  'planning.whatIf.nothingChanges': 'No figure changes.',
  'planning.whatIf.noRanks': 'No rank changes.',
  'planning.whatIf.valueAfter': 'Value after',

  'planning.change.meaning':
    'Two years of the same community. The map shows both at once: who stayed, came and left, and which ties were kept, are new or have gone.',
  'planning.change.undated': 'Nothing in these data has a date, so they cannot say what changed.',
  'planning.change.oneYear':
    'All that has a date in these data lies in one year, so they cannot say what changed.',
  'planning.change.from': 'From',
  'planning.change.to': 'To',
  'planning.change.replicates': 'Networks drawn by chance',
  'planning.change.compare': 'Compare',
  'planning.change.sizes':
    '{from}: organisations {organisationsBefore, number}, ties {tiesBefore, number}. {to}: organisations {organisationsAfter, number}, ties {tiesAfter, number}.',
  'planning.change.noneLost':
    'No tie has gone. Where data are collected by publications, and everything that had begun counts, ties can only be added: look at “What counts at the moment” before calling that growth.',
  'planning.change.stayed': 'stayed',
  'planning.change.came': 'came',
  'planning.change.left': 'left',
  'planning.change.absent': 'in neither year',
  'planning.change.ties': 'All ties',
  'planning.change.tie.kept': 'kept',
  'planning.change.tie.lost': 'gone',
  'planning.change.tie.new': 'new',
} as const;
