import type { Organisation } from '../dataset/organisation.ts';
import { topmostParents } from '../network/mergeParts.ts';
import { fullNames, holdsName } from './organisationNames.ts';

export type Kinship = 'parent-and-part' | 'same-parent';

/** A shorter name is too common to say who belongs to whom. */
const shortestWhole = 12;

/**
 * How two organisations belong together: by `part_of`, at any depth; where the data leave that blank, by names: the
 * name of one holds the whole name of the other ("Education Department of the Bishkek City Administration"). Parts of
 * one parent know each other through it and count as one family.
 */
export function kinships(
  organisations: readonly Organisation[],
): (a: Organisation, b: Organisation) => Kinship | null {
  const parentOf = new Map(organisations.map(({ id, partOf }) => [id, partOf]));
  const top = topmostParents(organisations);
  const names = new Map(organisations.map((one) => [one.id, fullNames(one)]));
  const above = (part: string, parent: string): boolean => {
    const seen = new Set<string>();
    for (
      let one = parentOf.get(part) ?? null;
      one !== null && !seen.has(one);
      one = parentOf.get(one) ?? null
    ) {
      if (one === parent) return true;
      seen.add(one);
    }
    return false;
  };
  const contains = (part: string, whole: string): boolean =>
    (names.get(whole) ?? []).some(
      (name) =>
        name.length >= shortestWhole &&
        name.includes(' ') &&
        (names.get(part) ?? []).some((text) => text !== name && holdsName(text, name)),
    );
  return (a, b) => {
    if (above(a.id, b.id) || above(b.id, a.id)) return 'parent-and-part';
    if (contains(a.id, b.id) || contains(b.id, a.id)) return 'parent-and-part';
    return top.get(a.id) === top.get(b.id) ? 'same-parent' : null;
  };
}
