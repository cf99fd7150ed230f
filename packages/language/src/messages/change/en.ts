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
  'change.offered':
    'Of {pairs, number} offered, {cameTrue, number} came true; of {otherPairs, number} on the same lists that were not offered, {others, number}.',
  'offerVerdict.nothing-to-compare':
    'No list of the log holds both pairs that were offered and pairs that were not: nothing shows whether offering helps.',
  'offerVerdict.too-few': 'So few pairs cannot show whether offering helps.',
  'offerVerdict.more-often':
    'Offered pairs came true more often than chance alone would give; who chose what to offer may have chosen well, so this is no proof that the offer was the cause.',
  'offerVerdict.cannot-tell': 'Whether offering helps cannot be told from these pairs.',
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
  'change.beside':
    'Expected: the mean of networks drawn by chance that are as large and as active. Deviation (z): by how many of their standard deviations the value lies above or below it; from 2 on chance hardly explains it.',
  'change.range':
    'Low and high end: 95% of the differences lie between them when the initiatives are drawn anew. Where 0 lies between them, a change is not shown.',
  'change.byChance': 'expected {expected}',
  'change.deviation': 'deviation {z}',
  'column.drawnDown': 'Larger network drawn down to the size of the smaller',
  'column.among': 'Among',
  'column.lowest': 'Low end (2.5%)',
  'column.highest': 'High end (97.5%)',
  'column.similarity': 'Similarity (Jaccard)',
  'column.incumbents': 'Of them there before',
  'column.stepsToCore': 'Steps to the core',
} as const;
