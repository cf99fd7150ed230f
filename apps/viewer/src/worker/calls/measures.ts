import { catalogue, computeMeasures, measureById } from '@partnermap/core';
import type { Measure, NetworkSettings, UndefinedReason } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import { firstMeasures } from '../firstMeasures.ts';
import { organisationMeasure } from '../organisationMeasure.ts';
import type { OrganisationMeasure } from '../organisationMeasure.ts';

/** A measure of the catalogue, without what computes it. */
export type ListedMeasure = Pick<
  Measure,
  'id' | 'level' | 'direction' | 'unit' | 'range' | 'cost' | 'reference'
>;

/** A measure of the whole network that is one number. */
export interface NetworkMeasure extends Pick<Measure, 'id' | 'direction' | 'unit' | 'range'> {
  readonly value: number | null;
  readonly reason: UndefinedReason | null;
}

export interface MeasuresResult {
  /** The whole catalogue. */
  readonly listed: readonly ListedMeasure[];
  readonly organisations: readonly OrganisationMeasure[];
  readonly network: readonly NetworkMeasure[];
  /** Sizes of the components, the largest first, isolates included. */
  readonly components: readonly number[];
  readonly isolates: readonly string[];
  /** Organisations without which the network would fall into more parts. */
  readonly brokers: readonly string[];
}

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
  const wanted = [...firstMeasures, ...networkMeasures].filter((id) => measureById(id) !== null);
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
    listed,
    organisations: firstMeasures
      .flatMap(about)
      .map((measure) =>
        organisationMeasure(
          network,
          measure.id,
          measure,
          computed.measures.get(measure.id),
          reasonOf(measure.id),
        ),
      ),
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

const listed = catalogue.map(({ id, level, direction, unit, range, cost, reference }): ListedMeasure => ({
  id,
  level,
  direction,
  unit,
  range,
  cost,
  reference,
}));
