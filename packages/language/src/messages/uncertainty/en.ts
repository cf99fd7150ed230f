/** How far ranks can be trusted: ranges under resampling, and rankings that one publisher decides. */
export const uncertainty = {
  'option.resample':
    'what is resampled: "initiatives", "publishers", "organisations", "ties" or "answers"; left out: what suits the data',
  'uncertainty.range': 'rank {rank, number}, plausibly {low, number} to {high, number}',
  'uncertainty.rankColumn': 'Rank by: {measure}',
  'uncertainty.resampled.initiatives':
    'Ranges of ranks: 5th to 95th percentile over {replicates, number} networks of initiatives drawn with replacement.',
  'uncertainty.resampled.publishers':
    'Ranges of ranks: 5th to 95th percentile over {replicates, number} networks of publishers drawn with replacement.',
  'uncertainty.resampled.organisations':
    'Ranges of ranks: 5th to 95th percentile over {replicates, number} networks, each without one organisation.',
  'uncertainty.resampled.ties':
    'Ranges of ranks: 5th to 95th percentile over {replicates, number} networks with ties missed and ties seen wrongly.',
  'uncertainty.resampled.answers':
    'Ranges of ranks: 5th to 95th percentile over {replicates, number} networks in which as many did not answer as in the survey.',
  'uncertainty.meaning':
    'A range shows what would move if the data were a little different. It is not a confidence interval: what no source tells stays unknown.',
  'uncertainty.outside':
    'A value can lie outside its own range, because drawing again mostly takes ties away. The range shows how much rests on single initiatives or sources, not where the true value lies.',
  'uncertainty.impossible.too-few-publishers':
    'No ranges of ranks: the data rest on fewer than two publishers.',
  'uncertainty.impossible.too-few-initiatives':
    'No ranges of ranks: the ties rest on fewer than two initiatives.',
  'uncertainty.impossible.too-few-organisations':
    'No ranges of ranks: there are fewer than three organisations.',
  'uncertainty.impossible.no-ties': 'No ranges of ranks: there are no ties.',
  'uncertainty.impossible.no-answers':
    'No ranges of ranks: no survey answers are shown, or all that were asked answered.',
  'uncertainty.decidedHeading': 'Ranks that one publisher decides: do not report them as facts',
  'uncertainty.rankWithout': 'Rank without this publisher',
  'uncertainty.publisher': 'Publisher',
  'uncertainty.gone': 'not in the network',
  'uncertainty.rankIs': '{publisher}: rank {rank, number}',
  'uncertainty.goneWithout': '{publisher}: not in the network',
  'uncertainty.mover': 'Changes most without the publisher',
  'uncertainty.indistinguishableHeading': 'Organisations that cannot be told apart: {measure}',
  'uncertainty.withoutRange.too-slow':
    'Without a range, because they take too long to compute so often: {measures}.',
  'uncertainty.withoutRange.not-one-number':
    'Without a range, because they give no single number for an organisation or the network: {measures}.',
} as const;
