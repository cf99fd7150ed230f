/** Measures explained, and how far ranks can be trusted, in the viewer. */
export const ranking = {
  'ranking.formula': 'Formula',
  'ranking.reference': 'Reference',
  'ranking.stop': 'Cancel',
  'ranking.again': 'Compute the ranges of ranks',
  'ranking.tooLong':
    'No ranges of ranks: this measure gives no ranks here, or takes too long to be repeated.',
  'ranking.allApart': 'No two ranges overlap: the order stands under resampling.',
  'ranking.notApart':
    '{count, plural, one {# organisation} other {# organisations}} at the top cannot be told apart, because their ranges overlap: {names}{more, plural, =0 {} one { and # more} other { and # more}}.',
  'ranking.range': '{low, number} to {high, number}',
  'ranking.plausibly': 'plausibly {low, number} to {high, number}',
  'ranking.allMeasures': 'Measures of the whole network and of its groups',
  'ranking.computeSlow': 'Compute also what takes long',
} as const;
