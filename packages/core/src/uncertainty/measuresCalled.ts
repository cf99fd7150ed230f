import { measureById } from '../measures/catalogue.ts';
import type { Measure } from '../measures/measure.ts';

/** The measures of the catalogue with these ids. Throws RangeError naming one that it does not have. */
export function measuresCalled(ids: readonly string[]): readonly Measure[] {
  return ids.map((id) => {
    const measure = measureById(id);
    if (measure === null) throw new RangeError(`There is no measure "${id}".`);
    return measure;
  });
}
