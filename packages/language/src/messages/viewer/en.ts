/** The viewer: its questions, answers, controls and notices. */
export const viewer = {
  // The questions
  'viewer.questions': 'Questions',
  'viewer.question.overview': 'Overview',
  'viewer.question.central': 'Who is central?',
  'viewer.question.groups': 'Which groups?',
  'viewer.question.gaps': 'Where are the gaps?',
  'viewer.question.introductions': 'Whom to introduce?',
  'viewer.question.whatIf': 'What if?',
  'viewer.question.change': 'What changed?',
  'viewer.question.data': 'Data',

  // The page
  'viewer.untitled': 'Partner network',
  'viewer.skipToAnswer': 'Skip to the answer',
  'viewer.language': 'Language',
  'viewer.theme': 'Colours',
  'viewer.theme.system': 'As the system',
  'viewer.theme.light': 'Light',
  'viewer.theme.dark': 'Dark',
  'viewer.changes': 'What changed',
  'viewer.undo': 'Undo',
  'viewer.redo': 'Redo',
  'viewer.search': 'Find an organisation',
  'viewer.search.nothing': 'No organisation has such a name.',
  'viewer.map': 'Map of the network',
  'viewer.selected': 'Selected: {name}',
  'viewer.shown': 'What is shown',
  'viewer.showAll': 'Show all',
  'viewer.stays': 'The data stay on this computer; nothing is sent anywhere.',
  'viewer.computing': 'Computing …',
  'viewer.computingShare': 'Computing … {share}',
  'viewer.failed': 'Something went wrong, and nothing was changed: {reason}',
  'viewer.dismiss': 'Close',
  'viewer.whatItMeans': 'What it means',
  'viewer.nobody': 'Nobody is shown.',
  'viewer.choose': 'choose …',

  // Notices
  'viewer.restored': 'This is the work that you left here last time.',
  'viewer.startFresh': 'Start fresh',
  'viewer.notSaved':
    'This browser cannot keep your changes. Save them as a workbook or project file before you close the page.',
  'viewer.reading': 'Reading the file …',
  'viewer.dropHere': 'Drop the file or folder here to open it',
  'viewer.pasted': 'pasted text',

  // Filters
  'viewer.filters': 'Filters',
  'viewer.filters.active': 'Filters that hold',
  'viewer.filters.ties': 'What makes a tie',
  'viewer.filters.chosenRoles': 'only chosen roles',
  'viewer.filters.publisher': 'Add a publisher',
  'viewer.filters.source': 'Add a source',
  'viewer.filters.organisations': 'Organisations',
  'viewer.filters.column': 'Property',
  'viewer.filters.value': 'Value',
  'viewer.filters.only': 'Only these',
  'viewer.filters.exclude': 'Without these',
  'viewer.filters.remove': 'End this filter: {filter}',
  'viewer.filters.removals': 'See the network without some',
  'viewer.withoutFacilitator': 'Without the facilitator',
  'viewer.withoutFacilitatorConvened': 'Without the facilitator and what it alone convenes',
  'viewer.takeOut': 'See the network without it',
  'viewer.bringBack': 'Bring it back',
  'viewer.focus': 'Show only its surroundings',
  'viewer.focus.none': 'no, show all',
  'viewer.focus.steps': '{count, plural, one {up to # step away} other {up to # steps away}}',

  // The report
  'viewer.report': 'Report',
  'viewer.report.about':
    'What is shown now as a report: map, ranks, gaps, introductions and the state of the data. One file that opens in any browser and prints on A4.',
  'viewer.report.save': 'Make and save the report',
  'viewer.report.progress': 'Making the report: {share}',
  'viewer.report.saved': 'The report was saved.',
  'viewer.report.stop': 'Stop',

  // Overview
  'viewer.overview.answer':
    '{organisations, plural, one {# organisation} other {# organisations}}, {initiatives, plural, one {# initiative} other {# initiatives}} and {ties, plural, one {# tie} other {# ties}} are shown.',
  'viewer.overview.joint':
    '{count, plural, =0 {No initiative is known to be joint: two members and not only the facilitator as lead.} one {# initiative is joint: two or more members, and not only the facilitator as lead.} other {# initiatives are joint: two or more members, and not only the facilitator as lead.}}',
  'viewer.overview.jointUnknown':
    'How many initiatives are joint cannot be said, because the data do not say who is a member.',
  'viewer.overview.table': 'The whole network',

  // Who is central?
  'viewer.central.answer': '{measure}: first comes {name}, then {names}.',
  'viewer.central.facilitatorFirst':
    'It is the facilitator, whose task is to connect. To see who else does, filter the facilitator out.',
  'viewer.central.publishers':
    '{count, plural, one {# publisher decides who is among the first five: without its sources others would be.} other {# publishers decide who is among the first five: without the sources of one of them others would be.}}',
  'viewer.central.measure': 'Measure',
  'viewer.central.table': 'Organisations by: {measure}',
  'viewer.central.worstRank': 'Lowest rank without one publisher',

  // Which groups?
  'viewer.groups.answer':
    '{count, plural, one {# group works together more than with others.} other {# groups work together more inside than with others.}} The largest: {name}, {members, plural, one {# member} other {# members}}.',
  'viewer.groups.sure':
    '{count, plural, =0 {Every organisation is in the same group in almost all runs.} one {# organisation stands between groups: its place depends on chance.} other {# organisations stand between groups: their place depends on chance.}}',
  'viewer.groups.how': 'How groups are found',
  'viewer.groups.members': 'Who is in which group',

  // Where are the gaps?
  'viewer.gaps.answer':
    '{count, plural, =0 {No gap could be shown. That is not proof that there is none.} one {# gap could be shown. The first:} other {# gaps could be shown. The first:}}',
  'viewer.gaps.table': 'Gaps, the most important first',
  'viewer.gaps.gap': 'Gap',
  'viewer.gaps.all': 'Also list what could not be judged',
  'viewer.coverage.dimensions': 'Rows and columns',
  'viewer.coverage.counted': 'Counted',
  'viewer.coverage.known': 'Both values are known for {known, number} of {items, number}.',
  'viewer.coverage.caption': '{rows} and {columns}: choose a number to see what it counts',
  'viewer.coverage.expected': '{observed, number} found, about {expected} expected.',

  // Whom to introduce?
  'viewer.introductions.answer':
    'First suggested: introduce {a} and {b}. These are suggestions from recorded ties; people decide.',
  'viewer.introductions.caption':
    'Numbers are those of the list below; small dots are other possible pairs. Dashed lines are the medians.',
  'viewer.introductions.list': 'Suggested introductions',
  'viewer.introductions.why': 'Why',
  'viewer.introductions.against': 'What speaks against it',

  // The card of an organisation
  'viewer.card.back': 'Back to the question',
  'viewer.card.gone': 'This organisation is not in the data any more.',
  'viewer.card.partOf': 'part of',
  'viewer.card.since': 'in the community since',
  'viewer.card.rank': '{value}, rank {rank, number} of {total, number}',
  'viewer.card.onePublisher': 'Rank {rank, number} without one publisher: {publisher}',
  'viewer.card.onePublisherGone': 'Known from one publisher only: {publisher}',
  'viewer.card.partners': '{count, plural, =0 {No partner} one {# partner} other {# partners}}',
  'viewer.card.initiatives':
    '{count, plural, one {Takes part in # initiative} other {Takes part in # initiatives}}',
  'viewer.card.noIntroduction': 'It is in none of the suggested introductions.',

  // Data
  'viewer.data.answer':
    '{organisations, plural, one {# organisation} other {# organisations}}, {initiatives, plural, one {# initiative} other {# initiatives}}, {participations, plural, one {# participation} other {# participations}}, {ties, plural, one {# reported tie} other {# reported ties}}.',
  'viewer.data.sheets': 'Sheets',
  'viewer.sheet.organisations': 'Organisations',
  'viewer.sheet.initiatives': 'Initiatives',
  'viewer.sheet.participations': 'Participations',
  'viewer.sheet.ties': 'Reported ties',
  'viewer.sheet.capacities': 'Capacities',
  'viewer.sheet.terms': 'Terms',
  'viewer.sheet.introductions': 'Introductions',
  'viewer.sheet.facts': 'Facts',
  'viewer.sheet.sources': 'Sources',
  'viewer.sheet.about': 'About the data',
  'viewer.open': 'Open a file',
  'viewer.openFolder': 'Open a folder',
  'viewer.openHint':
    'A workbook, CSV files, a folder of them, or a project file; you can also drop it anywhere on the page or paste a table.',
  'viewer.saveWorkbook': 'Save as workbook',
  'viewer.saveProject': 'Save as project file',
  'viewer.saveIssues': 'Save the list of problems',
  'viewer.example': 'Open the example: STEM4ALL',
  'viewer.exampleGrowth': 'Open the example: synthetic data',
  'viewer.startEmpty': 'Start empty',
  'viewer.unusable': 'The data cannot be used: {file}. What was open is unchanged.',
  'viewer.addRow': 'Add',
  'viewer.removeRow': 'Remove',
  'viewer.row': 'The whole row',
  'viewer.grid.help':
    'Arrow keys move, Enter edits and confirms, Escape leaves the cell as it was. Every change can be undone.',
  'viewer.changes.none': 'Nothing was changed yet.',
  'viewer.changed.field': '{sheet}, row {row}: {field} changed.',
  'viewer.changed.added': '{sheet}: {count, plural, one {# row added.} other {# rows added.}}',
  'viewer.changed.removed': '{sheet}: {count, plural, one {# row removed.} other {# rows removed.}}',
  'viewer.changed.view': 'What is shown was changed.',
  'viewer.changed.scenario': 'What is tried out was changed.',
  'viewer.changed.opened': 'Other data were opened.',

  // Columns of the sheets that are edited
  'viewer.column.id': 'Code',
  'viewer.column.name': 'Name',
  'viewer.column.name_ru': 'Name in Russian',
  'viewer.column.name_ky': 'Name in Kyrgyz',
  'viewer.column.short_name': 'Short name',
  'viewer.column.aliases': 'Other names',
  'viewer.column.part_of': 'Part of',
  'viewer.column.type': 'Type',
  'viewer.column.country': 'Country',
  'viewer.column.region': 'Region',
  'viewer.column.member': 'Member',
  'viewer.column.facilitator': 'Facilitator',
  'viewer.column.joined': 'Joined',
  'viewer.column.left': 'Left',
  'viewer.column.asked': 'Asked in',
  'viewer.column.responded': 'Answered in',
  'viewer.column.pipeline_stages': 'Pipeline stages',
  'viewer.column.toc_components': 'Components of the theory of change',
  'viewer.column.needs': 'Needs',
  'viewer.column.offers': 'Offers',
  'viewer.column.source_ids': 'Sources',
  'viewer.column.kind': 'Kind',
  'viewer.column.start': 'Start',
  'viewer.column.end': 'End',
  'viewer.column.description': 'Description',
  'viewer.column.initiative_id': 'Initiative',
  'viewer.column.organisation_id': 'Organisation',
  'viewer.column.role': 'Role',
  'viewer.column.source_id': 'Source',
  'viewer.column.evidence': 'What the source says',
  'viewer.column.from_id': 'From',
  'viewer.column.to_id': 'To',
  'viewer.column.strength': 'Strength',
  'viewer.column.directed': 'One way only',
  'viewer.column.reported_by': 'Reported by',
  'viewer.column.wave': 'Survey wave',
} as const;
