import { competitionRanks, computeMeasures, measureById } from '@partnermap/core';
import type { Measure, NetworkSettings, UndefinedReason, Value } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

/** What is known of a measure besides its values. */
type About = Pick<Measure, 'id' | 'direction' | 'unit' | 'range'>;

/** A measure of every organisation. `values` is null, with the reason, where it is not defined. */
export interface OrganisationMeasure extends About {
  readonly values: ReadonlyMap<string, number | null> | null;
  /** Place from 1, the most central first; organisations with equal values share the best place. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly reason: UndefinedReason | null;
}

/** A measure of the whole network that is one number. */
export interface NetworkMeasure extends About {
  readonly value: number | null;
  readonly reason: UndefinedReason | null;
}

export interface MeasuresResult {
  readonly organisations: readonly OrganisationMeasure[];
  readonly network: readonly NetworkMeasure[];
  /** Sizes of the components, the largest first, isolates included. */
  readonly components: readonly number[];
  readonly isolates: readonly string[];
  /** Organisations without which the network would fall into more parts. */
  readonly brokers: readonly string[];
}

export const organisationMeasures = [
  'degree.noLoops',
  'betweenness.normalized',
  'harmonic.normalized',
  'eigenvector.perComponent',
  'strength',
  'clustering',
  'constraint',
  'coreNumber',
] as const;

const networkMeasures = [
  'order',
  'size',
  'density',
  'globalEfficiency',
  'transitivity',
  'centralization.degree',
  'centralization.betweenness',
] as const;

export function measures(
  { settings, seed }: { readonly settings: NetworkSettings; readonly seed: number },
  { workspace }: CallContext,
): MeasuresResult {
  const network = workspace.network(settings);
  const wanted = [...organisationMeasures, ...networkMeasures].filter((id) => measureById(id) !== null);
  const computed = computeMeasures(
    { network, groups: null, numbers: null, seed },
    { ids: [...wanted, 'components.weak', 'isolates', 'articulationPoints'] },
  );
  const about = (id: string): readonly Measure[] => {
    const measure = measureById(id);
    return measure === null ? [] : [measure];
  };
  const reasonOf = (id: string): UndefinedReason | null => computed.undefined.get(id) ?? null;
  const components = computed.measures.get('components.weak') as
    | { readonly sizes: readonly number[] }
    | undefined;
  return {
    organisations: organisationMeasures.flatMap(about).map(({ id, direction, unit, range }) => {
      const values = numbersById(computed.measures.get(id));
      return { id, direction, unit, range, values, ranks: ranks(values, direction), reason: reasonOf(id) };
    }),
    network: networkMeasures.flatMap(about).map(({ id, direction, unit, range }) => {
      const value = computed.measures.get(id);
      return {
        id,
        direction,
        unit,
        range,
        value: typeof value === 'number' ? value : null,
        reason: reasonOf(id),
      };
    }),
    components: components?.sizes ?? [],
    isolates: (computed.measures.get('isolates') ?? []) as readonly string[],
    brokers: (computed.measures.get('articulationPoints') ?? []) as readonly string[],
  };
}

function numbersById(value: Value | undefined): ReadonlyMap<string, number | null> | null {
  if (!(value instanceof Map)) return null;
  const entries: ReadonlyMap<string, Value> = value;
  return new Map([...entries].map(([id, own]) => [id, typeof own === 'number' ? own : null]));
}

/** Lowest first where less is more central. */
function ranks(
  values: ReadonlyMap<string, number | null> | null,
  direction: Measure['direction'],
): ReadonlyMap<string, number> {
  const sign = direction === 'down' ? 1 : -1;
  const known = [...(values ?? [])].flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
  const places = competitionRanks(known.map(({ value }) => sign * value));
  return new Map(known.map(({ id }, index) => [id, places[index]]));
}
