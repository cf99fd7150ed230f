import type { Dataset } from '../dataset/dataset.ts';
import type { Organisation } from '../dataset/organisation.ts';
import type { DimensionValue } from '../gaps/gap.ts';
import type { CommunityNetwork } from '../network/community.ts';

/** The dimensions in which two organisations are compared: the column, and its values. */
const dimensions: readonly (readonly [name: string, values: (one: Organisation) => readonly string[]])[] = [
  ['type', ({ types }) => types],
  ['region', ({ regions }) => regions],
  ['pipeline_stages', ({ pipelineStages }) => pipelineStages],
  ['toc_components', ({ tocComponents }) => tocComponents],
];

/** What is known of an organisation and decides about introductions. */
export interface Profile {
  readonly id: string;
  readonly organisation: Organisation;
  readonly needs: ReadonlySet<string>;
  readonly offers: ReadonlySet<string>;
}

/** The profiles of the shown organisations, in the order of `network.ids`. Capacities add to needs and offers. */
export function profilesOf({ ids, dataset }: CommunityNetwork): readonly Profile[] {
  const organisations = new Map(dataset.organisations.map((one) => [one.id, one]));
  const stated = statedTerms(dataset);
  return ids.flatMap((id) => {
    const organisation = organisations.get(id);
    if (organisation === undefined) return [];
    const terms = stated.get(id) ?? { need: [], offer: [] };
    return [
      {
        id,
        organisation,
        needs: new Set([...organisation.needs, ...terms.need]),
        offers: new Set([...organisation.offers, ...terms.offer]),
      },
    ];
  });
}

interface Stated {
  readonly need: string[];
  readonly offer: string[];
}

function statedTerms({ capacities }: Dataset): ReadonlyMap<string, Stated> {
  const stated = new Map<string, Stated>();
  for (const { organisationId, term, direction, amount } of capacities) {
    if (amount !== null && amount <= 0) continue;
    const row = stated.get(organisationId) ?? { need: [], offer: [] };
    stated.set(organisationId, row);
    if (direction !== null) row[direction].push(term);
  }
  return stated;
}

/** Terms that `from` offers and `to` needs, sorted. */
export function needsMet(from: Profile, to: Profile): readonly string[] {
  return [...to.needs].filter((term) => from.offers.has(term)).sort();
}

/** (needs of each met by the other) / all needs of both; null where neither states a need. */
export function complementarity(a: Profile, b: Profile): number | null {
  const needs = a.needs.size + b.needs.size;
  return needs === 0 ? null : (needsMet(a, b).length + needsMet(b, a).length) / needs;
}

export const shared = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((value) => b.includes(value));

/** The values of region, stages and components that both have. To be of one type is nothing to work on together. */
export function sharedValues(a: Profile, b: Profile): readonly DimensionValue[] {
  return dimensions
    .slice(1)
    .flatMap(([dimension, values]) =>
      shared(values(a.organisation), values(b.organisation)).map((code) => ({ dimension, code })),
    );
}

/** The share of the dimensions known for both in which they share a value; null where none is. */
export function sameDimensions(a: Profile, b: Profile): number | null {
  let known = 0;
  let same = 0;
  for (const [, values] of dimensions) {
    const [ofA, ofB] = [values(a.organisation), values(b.organisation)];
    if (ofA.length === 0 || ofB.length === 0) continue;
    known++;
    if (shared(ofA, ofB).length > 0) same++;
  }
  return known === 0 ? null : same / known;
}
