import { columnValues, defaultSettings, initiativeColumnValues, sheets } from '@partnermap/core';
import type { Dataset, Initiative, NetworkSettings, Organisation, Source, Term } from '@partnermap/core';
import type { NetworkResult } from '../worker/calls/network.ts';
import { remembering } from './memo.ts';
import type { ViewerState } from './store.ts';
import { surroundings } from './surroundings.ts';
import type { Focus, View } from './view.ts';

export const viewOf = ({ edited }: ViewerState): View => edited.document.views[0];
export const datasetOf = ({ edited }: ViewerState): Dataset => edited.document.dataset;
export const canUndo = ({ edited }: ViewerState): boolean => edited.past.length > 0;
export const canRedo = ({ edited }: ViewerState): boolean => edited.future.length > 0;

export const organisationsById = remembering(
  ({ organisations }: Dataset): ReadonlyMap<string, Organisation> =>
    new Map(organisations.map((organisation) => [organisation.id, organisation])),
);

export const initiativesById = remembering(
  ({ initiatives }: Dataset): ReadonlyMap<string, Initiative> =>
    new Map(initiatives.map((initiative) => [initiative.id, initiative])),
);

export const sourcesById = remembering(
  ({ sources }: Dataset): ReadonlyMap<string, Source> =>
    new Map(sources.map((source) => [source.id, source])),
);

/** The settings that filter nothing. Data of reported ties alone, such as a plain graph, show these. */
export const usualSettings = remembering(({ participations, ties }: Dataset): NetworkSettings =>
  participations.length === 0 && ties.length > 0 ? { ...defaultSettings, ties: 'reported' } : defaultSettings,
);

/** Terms by dimension and code. */
export const termsByCode = remembering(
  ({ terms }: Dataset): ReadonlyMap<string, ReadonlyMap<string, Term>> => {
    const found = new Map<string, Map<string, Term>>();
    for (const term of terms) {
      const own = found.get(term.dimension) ?? new Map<string, Term>();
      found.set(term.dimension, own.set(term.code, term));
    }
    return found;
  },
);

export interface Partner {
  readonly id: string;
  readonly strength: number;
  readonly initiativeIds: readonly string[];
  readonly layers: readonly string[];
}

/** The partners of every organisation of a network, the closest first. */
export const partnersById = remembering(
  ({ ids, ties }: NetworkResult): ReadonlyMap<string, readonly Partner[]> => {
    const found = new Map<string, Partner[]>(ids.map((id) => [id, []]));
    for (const { a, b, ...tie } of ties) {
      found.get(a)?.push({ id: b, ...tie });
      found.get(b)?.push({ id: a, ...tie });
    }
    for (const partners of found.values()) partners.sort((x, y) => y.strength - x.strength);
    return found;
  },
);

/** How many organisations are hidden, by reason. */
export const hiddenCounts = remembering(({ hidden }: NetworkResult): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { reason } of hidden) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
});

const partnersByPlace = remembering(({ ids, ties }: NetworkResult) => {
  const places = new Map(ids.map((id, place) => [id, place]));
  const partners = Array.from(ids, (): number[] => []);
  for (const tie of ties) {
    const [a, b] = [places.get(tie.a), places.get(tie.b)];
    if (a === undefined || b === undefined) continue;
    partners[a].push(b);
    partners[b].push(a);
  }
  return { places, partners };
});

/** How many organisations of a network a focus keeps off the map. */
export function hiddenByFocus(network: NetworkResult, focus: Focus | null): number {
  if (focus === null) return 0;
  const { places, partners } = partnersByPlace(network);
  const centre = places.get(focus.organisationId);
  return centre === undefined ? 0 : network.ids.length - surroundings(partners, centre, focus.steps).size;
}

/** A column of organisations whose values can be told apart, with the values that occur. */
export interface ValueColumn {
  readonly column: string;
  readonly values: readonly string[];
}

const mostValues = 60;
const filterKinds: ReadonlySet<string> = new Set(['list', 'choice', 'yes-no', 'yes-no-unknown']);
const notCompared: ReadonlySet<string> = new Set(['aliases', 'asked', 'responded']);

/** The columns by which organisations can be selected and coloured: known ones and those of the owner, if in use. */
export const valueColumns = remembering((dataset: Dataset): readonly ValueColumn[] => {
  const known = sheets
    .filter(({ name }) => name === 'organisations')
    .flatMap(({ columns }) => columns)
    .filter(({ kind, name }) => filterKinds.has(kind) && !notCompared.has(name))
    .map(({ name }) => name);
  const own = dataset.organisations.flatMap(({ attributes }) => attributes.map(({ name }) => name));
  return [...new Set([...known, ...own])].flatMap((column): readonly ValueColumn[] => {
    const values = [...new Set(dataset.organisations.flatMap((row) => columnValues(row, column)))];
    return values.length < 2 || values.length > mostValues ? [] : [{ column, values: values.sort() }];
  });
});

/** What occurs in the data and can be filtered by. */
export interface FilterChoices {
  readonly countries: readonly string[];
  readonly kinds: readonly string[];
  readonly publishers: readonly string[];
  /** Kinds of reported ties. */
  readonly layers: readonly string[];
}

export const filterChoices = remembering(({ initiatives, sources, ties }: Dataset): FilterChoices => {
  const distinct = (values: readonly (string | null)[]): readonly string[] =>
    [...new Set(values)].filter((value) => value !== null).sort();
  const occurring = (column: string): readonly string[] =>
    distinct(initiatives.flatMap((row) => initiativeColumnValues(row, column)));
  return {
    countries: occurring('country'),
    kinds: occurring('kind'),
    publishers: distinct(sources.map(({ publisher }) => publisher)),
    layers: distinct(ties.map(({ kind }) => kind)),
  };
});
