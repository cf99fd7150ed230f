import type { Cell } from './cell.ts';
import type { Dataset } from './dataset.ts';
import { headerKey } from './headerKey.ts';
import { parseYesNo } from './yesNo.ts';

/**
 * What the sheet `about` says under a key (`title`, `as_of`, `licence` …; compared as headers are); null where it
 * says nothing. Of a key that stands twice the first counts.
 *
 * @example
 * aboutValue(dataset, 'title'); // 'STEM4ALL: the documented partner network …'
 */
export function aboutValue(dataset: Dataset, key: string): Cell {
  const wanted = headerKey(key);
  return dataset.about.find(({ name }) => headerKey(name) === wanted)?.value ?? null;
}

/**
 * Whether the data are invented, as their owner says in `about`; false where nothing is said.
 * Every screen and report of synthetic data must say that they are.
 */
export function isSynthetic(dataset: Dataset): boolean {
  return parseYesNo(aboutValue(dataset, 'synthetic')) === 'yes';
}
