/** Latin words that Russian and Kyrgyz sentences may hold outside «…»: formats, programs, and terms of the method. */
export const latinWords = [
  'id',
  'CSV',
  'JSON',
  'XML',
  'UTF-8',
  'xlsx',
  'Excel',
  'LibreOffice',
  'SHA-256',
  'ISO',
  'KG',
  'KG-N',
  'betweenness',
  'closeness',
  'eigenvector',
  'constraint',
  'hierarchy',
  'global',
  'efficiency',
  'structural',
  'hole',
  'PageRank',
  'F',
  'DF',
  'DR',
  'reach2',
  'k',
  'z',
] as const;

/** Messages that are right although they equal the English one, as `ru some.id`. */
export const sameAsEnglish: readonly string[] = [];
