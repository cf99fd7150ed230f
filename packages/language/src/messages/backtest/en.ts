/** What the command `backtest` says: predictors, and the verdict. */
export const backtest = {
  'backtest.candidates':
    'Pairs that stayed and were untied at first: {candidates, number}; tied later: {positives, number} ({baseRate}).',
  'verdict.too-few-positives': 'Too few new ties to say anything.',
  'verdict.better-than-baselines': 'Resource allocation foresees new ties better than every baseline.',
  'verdict.no-better': 'Resource allocation is no better than a simple rule.',
  'verdict.cannot-distinguish': 'These data cannot tell the predictors apart.',
  'backtest.verdictAgainst': '{verdict} Compared with: {baselines}.',
  'backtest.noProbability': 'Too few pairs came true to fit a probability: feasibility stays a ranking.',
  'backtest.brier':
    'Mean squared error of the fitted probabilities: {brier}; of always saying the base rate: {base}.',
  'backtest.coldStart':
    'Not judged, because they have no past: new organisations {newcomers, number}, new ties with them {ties, number}.',
  'backtest.byThemselves':
    'This tests ties that formed by themselves; whether an introduction helps, only the log of introductions can show.',
  'predictor.resourceAllocation': 'resource allocation',
  'predictor.combined': 'ranking by feasibility',
  'predictor.efficiencyGain': 'gain in efficiency',
  'predictor.random': 'chance',
  'predictor.degreeProduct': 'product of the numbers of partners',
  'predictor.commonNeighbours': 'partners in common',
  'predictor.sameSector': 'same sector',
  'heading.predictors': 'Predictors',
  'column.predictor': 'Predictor',
  'column.lift': 'Times the base rate, first ten',
  'column.aucNear': 'AUC two steps apart',
  'column.aucFar': 'AUC farther apart',
} as const;
