import type { Organisation } from '../dataset/organisation.ts';
import { topmostParents } from '../network/mergeParts.ts';
import { allNames, fullNames, holdsName } from './organisationNames.ts';

export type Kinship = 'same-name' | 'parent-and-part' | 'same-parent';

/** A shorter name is too common to say who belongs to whom. */
const shortestWhole = 12;

/**
 * How two organisations belong together: by `part_of`, at any depth; where the data leave that blank, by names: both
 * have a name, short name or alias in common, or the name of one holds the whole name, or an alias, of the other
 * ("Education Department of the Bishkek City Administration"). Parts of one parent know each other through it and count
 * as one family.
 */
export function kinships(
  organisations: readonly Organisation[],
): (a: Organisation, b: Organisation) => Kinship | null {
  const parentOf = new Map(organisations.map(({ id, partOf }) => [id, partOf]));
  const top = topmostParents(organisations);
  const names = new Map(organisations.map((one) => [one.id, fullNames(one)]));
  const every = new Map(organisations.map((one) => [one.id, allNames(one)]));
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
    (every.get(whole) ?? []).some(
      (name) =>
        name.length >= shortestWhole &&
        name.includes(' ') &&
        (names.get(part) ?? []).some((text) => text !== name && holdsName(text, name)),
    );
  const alike = (a: string, b: string): boolean =>
    (every.get(a) ?? []).some((name) => every.get(b)?.includes(name) ?? false);
  return (a, b) => {
    if (above(a.id, b.id) || above(b.id, a.id)) return 'parent-and-part';
    if (alike(a.id, b.id)) return 'same-name';
    if (contains(a.id, b.id) || contains(b.id, a.id)) return 'parent-and-part';
    return top.get(a.id) === top.get(b.id) ? 'same-parent' : null;
  };
}
