/** The report: its frame, what the data hold, map, ranks, pages of organisations, annex. */
export const report = {
  // The document and its frame
  'report.title': 'Partnership gaps',
  'report.titleOf': 'Partnership gaps: {title}',
  'report.titleOfOrganisation': '{name}: its place in the network',
  'report.contents': 'Contents',
  'report.skipToContent': 'Skip to the content',
  'report.equivalentTables': 'The figures as tables',
  'report.sameAsTable': 'The same as a table',
  'report.callOut.finding': 'Finding',
  'report.callOut.warning': 'Take care',
  'report.colophon':
    'Partnermap {version}. Fingerprint of the data (SHA-256): {hash}. The same data, settings and seed give the same report.',
  'report.moreRows': '{count, plural, one {# more row is left out.} other {# more rows are left out.}}',
  'report.shown': '{shown, number} of {total, number} organisations shown.',
  'report.notShown': 'Not shown: {reasons}.',
  'report.noNetwork': 'No organisation is shown, so nothing can be said about the network.',
  'report.noTies': 'No ties are recorded, so nothing can be said about who connects whom.',
  'report.column.organisation': 'Organisation',
  'report.column.group': 'Group',
  'report.column.partners': 'Partners',
  'report.column.share': 'Share',
  'report.column.unknown': 'Unknown',
  'report.column.known': 'Known',
  'report.column.source': 'Source',
  'report.column.year': 'Year',
  'report.column.country': 'Country',
  'report.column.value': 'Value',
  'report.column.note': 'Note',

  // Data quality
  'report.quality.title': 'What the data hold, and what they do not',
  'report.quality.size':
    'The data hold {organisations}, {initiatives}, {participations} and {ties} between shown organisations.',
  'report.quality.boundary': 'Who could have been in the data: {boundary}',
  'report.quality.notes': 'Notes of the owner of the data: {notes}',
  'report.quality.undated':
    '{count, plural, one {# initiative has no date: it counts only where no moment is chosen.} other {# initiatives have no date: they count only where no moment is chosen.}}',
  'report.quality.noDates': 'No initiative has a date, so nothing can be said about change over time.',
  'report.quality.noRegions': 'No organisation has a region, so nothing can be said about regions.',
  'report.quality.membershipUnknown':
    'Whether they are members is not known for {count, number} of {total, number} organisations: counts of members may be too low.',
  'report.quality.inferred':
    'For {count, number} of {total, number} organisations the date of joining is inferred from the first participation or tie.',
  'report.quality.fields': 'How much is known',
  'report.quality.field': 'Field',
  'report.quality.ofOrganisations': 'Organisations: {field}',
  'report.quality.ofInitiatives': 'Initiatives: {field}',
  'report.quality.start': 'start',
  'report.quality.publishers': 'Who published what the data rest on',
  'report.quality.publisher': 'Publisher',
  'report.quality.participations': 'Participations',
  'report.quality.publisherShare':
    '{share} of the participations rest on {publisher} alone. Whoever publishes more looks more central.',
  'report.quality.noSources':
    'No participation names its source, so nothing can be said about what one publisher does to the results.',
  'report.quality.noPublisher': 'publisher not named',
  'report.quality.answers': 'Organisations asked: {asked, number}; answered: {answered, number}.',
  'report.quality.answersWarning':
    'Ties of organisations that did not answer are partly missing: they look less central than they may be.',
  'report.quality.didNotAnswer': 'Asked, but did not answer:',
  'report.quality.noSurvey': 'No survey is part of these data: ties come from documents only.',
  'report.quality.issues': 'Problems found when reading',
  'report.quality.issueCounts': 'Found when reading: {errors}, {warnings}, {notes}.',
  'report.quality.noIssues': 'Reading the data found no problem.',
  'report.quality.place': 'Place',
  'report.quality.problem': 'Problem',
  'report.quality.remedy': 'What to do',

  // The map
  'report.map.title': 'The map',
  'report.map.figure': 'Map of the network',
  'report.map.components':
    '{tied, number} organisations have at least one tie; the largest connected part holds {largest, number}. Organisations without any tie: {isolates, number}.',
  'report.map.density': '{ties} join them: {density} of all possible pairs.',
  'report.map.caption':
    'Figure {number, number}. Organisations near each other work together. Near and far have no other meaning.',
  'report.map.alternative':
    'Map of {organisations} and {ties} in {groups}. The table lists the organisations with their groups.',
  'report.map.facilitator': 'facilitator (double ring)',
  'report.map.size': 'size: number of partners',
  'report.map.isolatesLeftOut': 'Organisations without any tie are not drawn: {count, number}.',
  'report.map.table': 'Organisations on the map, by group',
  'report.map.groups': 'Groups that the program found',
  'report.map.groupsMeaning':
    'A group is a set of organisations with more ties inside than to others. Certainty is the share of {runs, number} runs in which two members are together; below one half, do not rely on it.',
  'report.map.certainty': 'Certainty',
  'report.map.members': 'Members',
  'report.map.size.column': 'Size',

  // Ranks
  'report.ranks.title': 'Who stands between the others',
  'report.ranks.meaning':
    'Betweenness is the share of shortest paths between two other organisations that lead through an organisation. It shows who could pass things on, not who is important.',
  'report.ranks.figure': 'Betweenness, and the place without one publisher',
  'report.ranks.caption':
    'Figure {number, number}. Dots show the value; on the right the place now and the worst place when the sources of one publisher are left out.',
  'report.ranks.captionPlain': 'Figure {number, number}. The organisations with the highest betweenness.',
  'report.ranks.alternative':
    'Highest: {first}, {value}. {count, number} organisations are shown; the table holds the same values.',
  'report.ranks.axis': 'betweenness (0 to 1)',
  'report.ranks.decided': 'one publisher decides: without it the place more than doubles',
  'report.ranks.table': 'Organisations by betweenness',
  'report.ranks.rank': 'Rank',
  'report.ranks.betweenness': 'Betweenness',
  'report.ranks.worstRank': 'Place then',
  'report.ranks.gone': 'not in the network',
  'report.ranks.whichPublisher': 'Without',
  'report.ranks.decidedFinding':
    '{count, plural, one {Among the first {total, number}, # place is decided by one publisher: do not report it as a fact.} other {Among the first {total, number}, # places are decided by one publisher: do not report them as facts.}}',
  'report.ranks.firstDecided': '{name}: place {rank, number}; without what {publisher} published: {other}.',
  'report.ranks.noneDecided': 'No place among the first {total, number} depends on a single publisher.',
  'report.ranks.partner': 'Ranks of single organisations are left out of copies for partners.',
  'report.ranks.typical':
    'Half of the organisations with ties have {median, number} partners or more; centralisation by degree is {centralisation} (0: all alike, 1: one centre).',
  'report.ranks.noValues': 'Ranks cannot be given: {reason}',

  // A page for one organisation
  'report.organisation.title': 'What the data say about it',
  'report.organisation.notShown': 'The organisation is not shown in this network: {reason}.',
  'report.organisation.property': 'Property',
  'report.organisation.facts': 'Recorded about it',
  'report.organisation.initiatives': 'Initiatives',
  'report.organisation.initiative': 'Initiative',
  'report.organisation.kind': 'Kind',
  'report.organisation.role': 'Role',
  'report.organisation.noInitiatives': 'No initiative is recorded for it.',
  'report.organisation.partners': 'Partners',
  'report.organisation.partner': 'Partner',
  'report.organisation.together': 'Together in',
  'report.organisation.reported': 'reported in a survey or document',
  'report.organisation.noPartners':
    'No partner is recorded: nobody took part with it in a role that makes ties.',
  'report.organisation.measures': 'Measures',
  'report.organisation.measure': 'Measure',
  'report.organisation.introductions': 'Suggested introductions',
  'report.organisation.noIntroductions': 'No introduction is suggested for it in this list.',
  'report.organisation.presence': 'In the community since',

  // Annex
  'report.annex.title': 'Annex',
  'report.annex.facts': 'As published; not in these data',
  'report.annex.factsMeaning':
    'These figures come from publications. They describe the wider picture and are not counted in any result of this report.',
  'report.annex.fact': 'Figure',
  'report.annex.methods': 'How it was done',
  'report.annex.methodTies':
    'Two organisations are tied if they took part in the same initiative in a role that makes ties; an initiative with many participants makes weaker ties.',
  'report.annex.methodReported': 'Two organisations are tied if a survey or a document says so.',
  'report.annex.methodGroups':
    'Groups maximise modularity over many runs; the same seed gives the same groups.',
  'report.annex.methodPublishers':
    'For every publisher the network is built again without what only this publisher reports.',
  'report.annex.methodNoCause':
    'Nothing here shows cause and effect, and nothing says what organisations would do if something changed.',
  'report.annex.glossary': 'Words',
  'report.annex.settings': 'Settings',
  'report.annex.sources': 'Sources',
  'report.annex.date': 'Date',
  'report.annex.licence': 'Licence: {licence}',
  'report.quality.survey': 'Survey answers',
  'report.quality.allFacts': 'All published figures ({count, number}) stand in the annex.',
  'report.map.tableNote': 'In brackets: number of partners.',
  'report.ranks.captionRanges':
    'Figure {number, number}. Dots show the value. On the right: the place, the range of places under resampling, and the worst place when the sources of one publisher are left out.',
  'report.ranks.place': 'place',
  'report.ranks.range': 'plausibly',
  'report.ranks.withoutOne': 'without one publisher',
  'report.annex.noFilter': 'all',
  'report.change.title': 'What changed',
  'report.change.between': 'From {from} to {to}.',
  'report.change.organisations':
    'Organisations that stayed: {stayed, number}; that came: {came, number}; that left: {left, number}.',
  'report.change.ties':
    'Ties among those that stayed: kept {kept, number}, lost {lost, number}, new {fresh, number}.',
  'report.change.discontinuous':
    'So little stayed that the two moments cannot be read as one network that changes.',
  'report.change.newcomers':
    'Of {count, number} newcomers, {share} have no tie; {tied} are tied to organisations that were there before.',
  'report.change.measure': 'Figure',
  'report.change.before': 'Before',
  'report.change.after': 'After',
  'report.change.organisationsRow': 'Organisations',
  'report.change.tiesRow': 'Ties',
  'report.change.centralisation':
    'Centralisation by degree among those that stayed (0: all alike, 1: one centre)',
  'report.change.dependence': 'Reach lost without the facilitator',
  'report.change.interval':
    'If single initiatives had been missing, centralisation would have changed by {low} to {high}.',
  'report.change.persistence':
    'Of the earlier ties among them, {persistence} are still there; of all their ties at either moment, {jaccard} stand at both.',
  'report.change.groups':
    'Earlier groups: {continued, number} continue, {merged, number} went into another, {died, number} are no longer there. Later groups: {split, number} split off from another, {born, number} are new.',
  'report.change.chanceBefore': 'Before, by chance',
  'report.change.chanceAfter': 'After, by chance',
  'report.change.matchedNote':
    'The two moments differ in size, so their values cannot be compared directly: each stands beside what networks of its own size and activity show by chance.',
  'report.change.cameTrue': 'tied now',
  'report.change.notYet': 'not yet tied',
  'report.change.tiedBefore': 'tied before',
  'report.change.notShown': 'not shown',
  'report.change.cameTrueCount':
    'Of {total, number} suggested pairs that had no tie, {count, number} are tied now.',
} as const;
