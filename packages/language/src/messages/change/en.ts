/** What the command `compare` says about two moments. */
export const change = {
  'change.wrongOrder': 'The first moment must lie before the second: {from}, {to}',
  'change.who':
    'Organisations there at both moments: {stayers, number}; new: {newcomers, number}; gone: {leavers, number}.',
  'change.ties':
    'Ties among those that stayed: kept {kept, number}, lost {lost, number}, new {fresh, number}.',
  'change.discontinuous':
    'So few ties are the same at both moments (Jaccard index below 0.3) that this is hardly one network that changed.',
  'change.newcomersIsolated': 'Newcomers without a tie: {share}.',
  'change.facilitator':
    'In the recorded ties, and if nobody reacted, the others would lose without the facilitator this share of their reach: {before} at the first moment, {after} at the second.',
  'change.introductions':
    'Earlier suggestions that could have come true: {pairs, number}; tied since: {cameTrue, number}.',
  'change.among.stayers': 'those that stayed',
  'change.among.all': 'all',
  'groupFate.continued': 'continues',
  'groupFate.merged': 'went into another',
  'groupFate.died': 'no longer there',
  'groupFate.split': 'split off from another',
  'groupFate.born': 'new',
  'heading.sizeMatched': 'Measures beside chance: networks as large and as active',
  'heading.decentralisation': 'Centralisation',
  'heading.newcomers': 'New organisations',
  'column.drawnDown': 'Larger network drawn down to the size of the smaller',
  'column.among': 'Among',
  'column.lowest': '2.5 %',
  'column.highest': '97.5 %',
  'column.similarity': 'Similarity (Jaccard)',
  'column.incumbents': 'Of them there before',
  'column.stepsToCore': 'Steps to the core',
} as const;
