import type { Dataset } from './dataset.ts';
import { headerKey } from './headerKey.ts';
import { nameIn } from './nameIn.ts';
import type { Term } from './term.ts';

/**
 * The terms of a dimension (`pipeline_stages`, `region` … compared as headers are), in order: by `order`, those
 * without one after them as they stand in the sheet. Empty where `terms` does not describe the dimension: then any
 * value is as good as another.
 *
 * @example
 * expectedValues(dataset, 'pipeline_stages').map(({ code }) => code); // ['basic-education', …, 'leadership']
 */
export function expectedValues(dataset: Dataset, dimension: string): readonly Term[] {
  const wanted = headerKey(dimension);
  return dataset.terms
    .filter((term) => headerKey(term.dimension) === wanted)
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
}

/**
 * What to show for a code of a dimension in a language: its label, or the code itself where `terms` does not list it.
 *
 * @example
 * labelOf(dataset, 'region', 'Osh city', 'ru'); // 'г. Ош'
 */
export function labelOf(dataset: Dataset, dimension: string, code: string, language: string): string {
  const wanted = headerKey(dimension);
  const term = dataset.terms.find((term) => term.code === code && headerKey(term.dimension) === wanted);
  return term ? nameIn({ name: term.label, names: term.labels }, language) : code;
}
