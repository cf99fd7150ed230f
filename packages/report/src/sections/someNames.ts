import type { SectionContext } from './context.ts';

/**
 * Names as one list; of more than `most` the first few and how many more there are.
 * Names that hold a comma themselves ("School No. 221, Jalal-Abad") are set apart by semicolons.
 */
export function someNames(
  names: readonly string[],
  { language, say }: Pick<SectionContext, 'language' | 'say'>,
  most: number,
): string {
  const first = names.slice(0, most);
  if (first.length < names.length) {
    return say('common.andMore', { names: first.join('; '), count: names.length - first.length });
  }
  return first.some((name) => name.includes(',')) ? first.join('; ') : language.list(first, 'and');
}
