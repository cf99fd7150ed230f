import { headerKey } from './headerKey.ts';
import { candidatesOf } from './nearest.ts';
import type { Candidates } from './nearest.ts';
import { normaliseName } from './normaliseName.ts';
import { hasSeparator } from './splitList.ts';
import type { Term } from './term.ts';

/** The expected values of one dimension. */
export interface ExpectedValues {
  /** The code of a value written as a code, label or alias in any spelling; null when it is not, or not clear. */
  readonly codeOf: (value: string) => string | null;
  /**
   * The countries that the terms belong to (`parent`), where every term has one that is not itself a term: the
   * dimension then says nothing about values in other countries. Null where it speaks of every value.
   */
  readonly countries: ReadonlySet<string> | null;
  readonly candidates: Candidates;
}

/** The dimensions that `terms` describes, by `headerKey` of their name. */
export type Vocabulary = ReadonlyMap<string, ExpectedValues>;

/**
 * The expected values of every dimension that terms describe, found by code, label or alias in any spelling.
 *
 * @example
 * vocabularyOf(dataset.terms).get('region')?.codeOf('Нарынская область'); // 'Naryn'
 */
export function vocabularyOf(terms: readonly Term[]): Vocabulary {
  const byDimension = new Map<string, Term[]>();
  for (const term of terms) {
    const dimension = headerKey(term.dimension);
    const group = byDimension.get(dimension);
    if (group) group.push(term);
    else byDimension.set(dimension, [term]);
  }
  return new Map([...byDimension].map(([dimension, terms]) => [dimension, expectedOf(terms)]));
}

function expectedOf(terms: readonly Term[]): ExpectedValues {
  const codes = new Set(terms.map(({ code }) => code));
  const bySpelling = new Map<string, Set<string>>();
  const spellings: string[] = [];
  const values: string[] = [];
  for (const { code, label, labels, aliases } of terms) {
    // A code that holds a separator can stand in no list, so nothing may turn into it.
    if (hasSeparator(code)) continue;
    for (const spelling of new Set([code, label, ...labels.map(({ text }) => text), ...aliases])) {
      const key = normaliseName(spelling);
      const found = bySpelling.get(key);
      if (found) found.add(code);
      else bySpelling.set(key, new Set([code]));
      spellings.push(spelling);
      values.push(code);
    }
  }
  const parents = terms.map(({ parent }) => parent);
  const bound = parents.every((parent) => parent !== null && !codes.has(parent));
  return {
    codeOf: (value) => {
      if (codes.has(value)) return value;
      const found = bySpelling.get(normaliseName(value));
      return found?.size === 1 ? [...found][0] : null;
    },
    countries: bound ? new Set(parents.filter((parent) => parent !== null)) : null,
    candidates: candidatesOf(spellings, values),
  };
}
