/** What the analysis found, in sentences: decisions, gaps, coverage, dependence, shared ownership, introductions. */
export const findings = {
  // Page one
  'findings.decisions.title': 'What to decide',
  'findings.decisions.intro':
    'The recorded ties suggest deciding these first. Each rests on the data of this report and on nothing else.',
  'findings.decisions.none':
    'The data hold too little to suggest a decision. The next section says what is missing.',
  'findings.decisions.evidence': 'What it rests on',
  'findings.decisions.confidence': 'How sure it is',
  'findings.decisions.more': 'Read more',
  'findings.decide.handOver': 'Decide which initiatives others could convene beside {name}',
  'findings.decide.secondBridge': 'Decide who beside {name} could connect the others',
  'findings.decide.cover': 'Decide where to look for partners: {values}',
  'findings.decide.join': 'Decide whether an initiative should join these: {values}',
  'findings.decide.introduceGroups': 'Decide whom to introduce between these: {names}',
  'findings.decide.bringIn': 'Decide how to bring in the organisations without any tie: {count, number}',
  'findings.decide.strengthen': 'Decide how to weave in the organisations at the edge: {count, number}',
  'findings.decide.meetNeed': 'Decide who could meet these needs: {values}',
  'findings.decide.completeData': 'Decide how to complete the data before using the ranks',

  // How sure
  'findings.sure.exact': 'Exact for the recorded ties; ties that nobody recorded would make it smaller.',
  'findings.sure.rare': 'So few would hardly arise by chance (adjusted p: {p}).',
  'findings.sure.counted': 'Counted directly in the data.',
  'findings.doubt.field-empty': 'For others the field is blank, so it may only be a gap in the data.',
  'findings.doubt.not-answered': 'Some of them were asked and did not answer.',
  'findings.doubt.undated-hidden': 'Some of them take part in initiatives without a date, which are hidden.',
  'findings.doubt.other-roles-only': 'They take part in initiatives, but in roles that make no tie.',
  'findings.doubt.groups-from-same-ties':
    'The groups were found in the same ties, so few ties between them are no surprise.',

  // Findings in one sentence
  'findings.publisherDecides':
    'Among the first {total, number} ranks, one publisher decides: {count, number}.',
  'findings.names': 'They are: {names}.',
  'findings.namesMore': 'They are: {names}, and {count, number} more.',

  // Coverage and mixing
  'findings.coverage.title': 'Where partnerships are missing',
  'findings.coverage.meaning':
    'A cell is called a gap only if both values are expected, enough is known, and so few would hardly arise by chance.',
  'findings.coverage.noTerms':
    'The data do not say which values are expected, so no empty combination can be called a gap.',
  'findings.coverage.figure': '{rows} and {columns}: {counted}',
  'findings.coverage.caption':
    'Figure {number, number}. Both values are known for {known, number} of {items, number} ({counted}).',
  'findings.coverage.alternative':
    'Table of counts with {rows, number} rows and {columns, number} columns; gaps: {gaps, number}, not judged: {unjudged, number}.',
  'findings.coverage.count': 'count (darker: more)',
  'findings.coverage.gap': 'gap',
  'findings.coverage.notJudged': 'empty, not judged',
  'findings.coverage.noneFound':
    'No gap in coverage, in the pipeline or between groups could be shown. That is not proof that there is none.',
  'findings.coverage.notJudgedCount':
    'Empty, but not judged a gap: {count, number}. Too little is known, or chance explains it.',
  'findings.mixing.title': 'Ties between kinds of organisation',
  'findings.mixing.table': 'Ties that differ most from what chance gives',
  'findings.mixing.between': 'Between',
  'findings.mixing.observed': 'Observed',
  'findings.mixing.expected': 'Expected',
  'findings.mixing.p': 'Adjusted p',

  // Without the facilitator and key partners
  'findings.dependence.title': 'Without the facilitator, and without key partners',
  'findings.dependence.noFacilitator': 'The data name no facilitator.',
  'findings.dependence.figure': 'The others with and without {name}',
  'findings.dependence.caption': 'Figure {number, number}. In the recorded ties, if nobody reacted.',
  'findings.dependence.with': 'with it',
  'findings.dependence.without': 'without it',
  'findings.dependence.withoutConvened': 'without it and what it alone convenes',
  'findings.dependence.reach': 'Reach among the others',
  'findings.dependence.pairs': 'Pairs of others in contact',
  'findings.dependence.ties': 'Ties among the others',
  'findings.dependence.figureTable': 'Figure',
  'findings.dependence.partners': 'Dependence on other organisations',
  'findings.dependence.partnersMeaning':
    'What the others would lose without one organisation, in the recorded ties, if nobody reacted.',
  'findings.dependence.lost': 'Reach lost',
  'findings.dependence.cutOff': 'Cut off',
  'findings.dependence.convened': 'Convenes alone',
  'findings.ownership.title': 'Shared ownership',
  'findings.ownership.meaning':
    'Four shares, never added up. Higher means that the community carries more by itself.',
  'findings.ownership.share': 'Share',
  'findings.ownership.counts': 'Counted',
  'findings.ownership.jointNotLedByFacilitator': 'Joint initiatives without the facilitator as lead',
  'findings.ownership.jointNotConvenedByFacilitator': 'Joint initiatives without the facilitator as convener',
  'findings.ownership.tiesWithoutConvened': 'Ties that survive without what the facilitator alone convenes',
  'findings.ownership.twoPartnersBesides': 'Organisations with two or more partners besides the facilitator',
  'findings.ownership.reason.no-facilitator': 'no facilitator is named',
  'findings.ownership.reason.leads-not-recorded': 'leads are not recorded',
  'findings.ownership.reason.membership-unknown': 'membership is unknown',
  'findings.ownership.reason.no-joint-initiatives': 'no joint initiative is recorded',
  'findings.ownership.reason.no-ties': 'there are no ties',
  'findings.ownership.reason.no-other-organisations': 'there are no other organisations',
  'findings.coverage.otherValues': 'Values that are not expected stand only in the table: {count, number}.',

  // Introductions
  'findings.introductions.title': 'Whom to introduce to whom',
  'findings.introductions.meaning':
    'Of {untied, number} pairs without a tie, {candidates, number} could be introduced. Each has two numbers that are never added: how easily it could form (a ranking, not a probability) and how much the network would gain.',
  'findings.introductions.none': 'The data suggest no introduction: nobody could be paired under the rules.',
  'findings.introductions.figure': 'Introductions: how feasible, how useful',
  'findings.introductions.caption':
    'Figure {number, number}. Numbers are those of the list; small dots are {left, plural, =0 {all other possible pairs} other {the first {shown, number} of {total, number} other possible pairs}}.',
  'findings.introductions.alternative':
    '{count, number} introductions by feasibility and benefit; the table lists them with both values.',
  'findings.introductions.feasibility': 'feasibility (1: first in everything)',
  'findings.introductions.benefit': 'benefit for the network',
  'findings.introductions.easy': 'easy wins',
  'findings.introductions.strategic': 'strategic bridges',
  'findings.introductions.number': 'No.',
  'findings.introductions.pair': 'Introduction',
  'findings.introductions.first': 'First',
  'findings.introductions.second': 'Second',
  'findings.introductions.feasibilityRank': 'Feasibility: place',
  'findings.introductions.benefitColumn': 'Benefit',
  'findings.introductions.kind': 'Kind',
  'findings.introductions.convener': 'Who could convene',
  'findings.introductions.convenerSentence': 'Who could introduce them: {names}.',
  'findings.introductions.chain': 'A chain of partners could introduce them: {names}.',
  'findings.introductions.nobodyConvenes': 'Nobody in the recorded ties could introduce them.',
  'findings.introductions.rejected': 'Considered and rejected',
  'findings.introductions.rejectedMeaning':
    'Pairs that came close to the list, with the rule that kept them out.',
  'findings.introductions.reason': 'Reason',
  'findings.quadrant.easy-win': 'easy win',
  'findings.quadrant.strategic-bridge': 'strategic bridge',
  'findings.quadrant.both': 'easy and useful',
  'findings.quadrant.neither': 'neither',
  'findings.reason.common-partners': 'They have these partners in common: {names}.',
  'findings.reason.needs-met': '{from} offers what {to} needs: {terms}.',
  'findings.reason.same-value': 'Both have: {values}.',
  'findings.reason.met-at': 'Both took part in: {names}.',
  'findings.reason.group-gap-filled': 'It would join two sides with fewer ties between them than expected.',
  'findings.reason.coverage-gap-filled': 'Together they would combine what few combine: {values}.',
  'findings.reason.coverage-gap-filled.plain': 'Together they could fill a gap in coverage.',
  'findings.reason.isolate-brought-in': 'It would bring in an organisation without any tie: {name}.',
  'findings.reason.periphery-brought-in':
    'It would give a further partner to an organisation at the edge: {name}.',
  'findings.reason.other-way-opened': 'It would open another way for those who depend on {name}.',
  'findings.reason.less-dependent-on-facilitator': 'The two would meet without the facilitator.',
  'findings.reason.recognised-practice':
    'An award recognises {name}: {initiative}. The other lacks this: {values}.',
  'findings.reason.practice-led': '{name} leads {initiative} ({values}), which the other lacks.',
  'findings.against.far-apart': 'Far apart: {distance, number} steps.',
  'findings.against.no-path': 'No path in the recorded ties leads from one to the other.',
  'findings.against.both-at-capacity': 'Both already have many partners.',
  'findings.against.declined-before': 'It was declined before.',
  'findings.against.one-publisher': 'All that is known rests on one publisher: {publisher}.',
  'findings.against.outside-community': 'Outside the community: {names}.',
  'findings.against.little-known': 'Membership is not known: {names}.',
  'findings.against.different-level': 'They work at different levels: {wider} more widely, {local} locally.',
  'findings.against.only-facilitator-convenes': 'Nobody but the facilitator could introduce them.',
  'findings.rejected.facilitator': 'the facilitator convenes and is not paired',
  'findings.rejected.never-pair': 'you asked not to pair them',
  'findings.rejected.outside-community': 'outside the community',
  'findings.rejected.office-not-named': 'the office is not named by the source',
  'findings.rejected.community-itself': 'it is the community itself',
  'findings.rejected.parent-and-part': 'one is a part of the other',
  'findings.rejected.same-name': 'both have the same name or alias',
  'findings.rejected.same-parent': 'parts of one organisation',
  'findings.rejected.award-and-winner': 'one gave the other an award',
  'findings.rejected.giver-and-recipient': 'one gave and the other received',
  'findings.rejected.no-common-ground': 'no common ground is recorded',
  'findings.rejected.not-selected': 'not selected',
  'findings.rejected.little-to-gain': 'easy to introduce, but changes next to nothing',
  'findings.rejected.limit-per-organisation': 'one of them is in the list often enough',
  'findings.decide.introduce': 'Decide which of these introductions to offer first',
  'findings.sure.ranking':
    'A ranking from the recorded ties, not a probability; ask both before introducing them.',
  'findings.pairOf': '{a} and {b}',
  'findings.sure.rareEqual':
    'If all values were equally likely, so few would hardly arise by chance (adjusted p: {p}); in fact some are smaller than others.',
  'findings.fromOnePublisher':
    'Of the initiatives that it alone convenes ({total, number}), those known only from {publisher}: {count, number}.',
  'findings.knownFor': 'Known ({dimension}): {known, number} of {total, number} ({counted}).',
  'findings.coverage.byNature':
    'Some combinations are rare by nature: judge for yourself before acting on one.',
  'findings.mixing.meaning':
    'Expected: how many ties would arise if organisations met by chance, each as active as it is. The largest differences come first.',
  'findings.mixing.verdict': 'Finding',
  'findings.mixing.more': 'more than expected',
  'findings.mixing.fewer': 'fewer than expected',
  'findings.dependence.meaning':
    'Reach says how easily the others can get to each other: partners count fully, those several steps away less.',
  'findings.dependence.successors': 'Who is placed to connect what would fall apart',
  'findings.dependence.successorsMeaning':
    'Without {name} and what it alone convenes, in the recorded ties, if nobody reacted. This does not say who will take over, or should.',
  'findings.dependence.newTies': 'New ties needed',
  'findings.dependence.partnersInCommon': 'Partners in common with it',
  'findings.ownership.note': 'Of joint initiatives, only those count whose lead or convener is recorded.',
  'findings.ownership.years': 'Shared ownership over the years',
  'findings.ownership.year': 'Year',
  'findings.ownership.withRange': '{value} ({low} to {high})',
  'findings.ownership.rangeNote':
    'In brackets the range under resampling: how far a share moves when the initiatives are drawn again with replacement (5th to 95th percentile). It shows how much rests on single initiatives; it is no confidence interval. Drawing leaves initiatives out and never adds any, so a share that needs many ties can lie above its range.',
  'findings.against.common-partners-by-one-publisher':
    'Rests on one publisher: without what {publisher} published, they have no partner in common.',
  'findings.introductions.portfolio': 'Chosen together',
  'findings.introductions.portfolioMeaning':
    'These {count, number} were chosen for what they do together for the network alone; how easily they could form is not considered. Reach would grow by {value}.',
  'findings.introductions.bound':
    'No choice of as many could make it grow by more than {bound} ({name}): these reach at least {share} of the best possible.',
  'findings.introductions.valueOfSoMany': 'Value of so many',
  'findings.introductions.curveNote':
    'What as many introductions are worth if they are chosen one by one; in the last row, what all of these are worth together.',
  'findings.plan.title': 'Action plan',
  'findings.plan.meaning':
    'Who should meet whom, who could convene it, by when, and toward which gap. First what was agreed and offered before, then the introductions of this report, on which nobody has decided yet. Note in the log what you do not offer, too: only so can next year show whether offering helps.',
  'findings.plan.due': 'By when',
  'findings.plan.gap': 'Toward which gap',
  'findings.practices.title': 'Practice to learn from',
  'findings.practices.meaning':
    'Who shows how, by stage, component and region: organisations with an award, and organisations that lead an initiative. It is what the data record, not a judgement of quality.',
  'findings.practices.value': 'Stage, component or region',
  'findings.practices.award': 'With an award',
  'findings.practices.lead': 'Leading an initiative',
  'findings.practices.one': '{name} ({initiative})',
  'findings.introductions.earlier': 'What became of earlier introductions',
  'findings.introductions.status': 'Status',
  'findings.introductions.outcome': 'What came of it',
  'findings.introductions.commonConveners': 'Partners in common, who could introduce them: {names}.',
  'findings.data.blank':
    '{counted, select, organisations {Organisations whose field} initiatives {Initiatives whose field} other {Joint initiatives whose field}} “{column}” is blank: {count, number} of {total, number}.',
  'findings.data.noLead': '{count, number} of {total, number} initiatives have no recorded lead.',
  'findings.data.notAnswered':
    '{count, number} of {total, number} organisations that were asked in {wave} did not answer.',
} as const;
