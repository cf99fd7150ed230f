/** The measures of organisations that are computed for every network: what most readers ask for. */
export const firstMeasures = [
  'degree.noLoops',
  'betweenness.normalized',
  'harmonic.normalized',
  'eigenvector.perComponent',
  'strength',
  'clustering',
  'constraint',
  'coreNumber',
] as const;

export const isFirstMeasure = (id: string): boolean => firstMeasures.some((first) => first === id);
