import type { Organisation } from '../dataset/organisation.ts';
import { topmostParents } from '../network/mergeParts.ts';
import { fullNames, holdsName } from './organisationNames.ts';
import { shared } from './profiles.ts';

export type Kinship = 'parent-and-part' | 'same-parent';

/** Names of a country's whole government; what shares its type and country is a part of it. */
const wholeGovernment =
  /^(the )?(government|cabinet of ministers|cabinet) of |\(government\)|^(правительство|кабинет министров) |(өкмөтү|министрлер кабинети)$/iu;

/** A shorter name is too common to say who belongs to whom. */
const shortestWhole = 12;

/**
 * How two organisations belong together: by `part_of`, at any depth; where the data leave that blank, by names: the
 * name of one holds the whole name of the other ("Education Department of the Bishkek City Administration"), or one
 * is the government of a country and the other a body of the same type there. Parts of one parent know each other
 * through it and count as one family.
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
    if (bodyOf(a, b) || bodyOf(b, a)) return 'parent-and-part';
    return top.get(a.id) === top.get(b.id) ? 'same-parent' : null;
  };
}

function bodyOf(body: Organisation, government: Organisation): boolean {
  return (
    shared(body.types, government.types).length > 0 &&
    shared(body.countries, government.countries).length > 0 &&
    [government.name, ...government.names.map(({ text }) => text)].some((name) => wholeGovernment.test(name))
  );
}
