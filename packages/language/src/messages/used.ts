/**
 * Ids that the program puts together at run time, by what they begin with. Every other message must stand literally
 * in a source file, so that no sentence stays when the thing that said it has gone.
 */
export const dynamicPrefixes = [
  'issue.',
  'measure.',
  'unit.',
  'level.',
  'direction.',
  'undefined.',
  'hidden.',
  'role.',
  'kind.',
  'membership.',
  'introductionStatus.',
  'layer.',
  'severity.',
  'dimension.',
  'capacity.',
  'presence.',
  'setting.',
  'command.',
  'argument.',
  'option.',
  'bound.',
  'gapKind.',
  'gapReason.',
  'glossary.',
  'findings.counted.',
  'findings.doubt.',
  'findings.ownership.',
  'findings.quadrant.',
  'findings.rejected.',
  'figure.',
  'scenarioProblem.',
  'shownBy.',
  'change.among.',
  'groupFate.',
  'matchReason.',
  'noProbability.',
  'objective.',
  'offerVerdict.',
  'teamReason.',
  'verdict.',
  'predictor.',
  'template.',
  'uncertainty.impossible.',
  'uncertainty.resampled.',
  'uncertainty.withoutRange.',
  'planning.change.tie.',
  'ranking.part.',
  'viewer.column.',
  'viewer.sheet.',
] as const;

/**
 * Written ahead of the part that will say them; once every message of a prefix is used, a test asks for the entry
 * to be removed.
 */
export const writtenAhead = ['common.', 'usage.', 'warning.', 'heading.', 'range.'] as const;
