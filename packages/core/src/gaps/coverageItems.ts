import { columnValues, initiativeColumnValues } from '../dataset/columnValues.ts';
import { jointInitiatives } from '../dataset/jointInitiatives.ts';
import type { CommunityNetwork } from '../network/community.ts';
import type { Counted } from './gap.ts';

/** What is counted in a coverage matrix, with the values of any dimension. */
export interface CoverageItems {
  readonly counted: Counted;
  readonly ids: readonly string[];
  /** The different values of each item, by index; empty = unknown. */
  readonly valuesOf: (dimension: string) => readonly (readonly string[])[];
  /** Whether the items themselves have values in a dimension; else `valuesOf` gives those of the organisations in them. */
  readonly hasOwn: (dimension: string) => boolean;
  /** Whether chance is to keep the number of values of each item; see `coverage`. */
  readonly keepsValueCounts: boolean;
}

/** The organisations of a network, or its initiatives, as items to count; null where it is not known what is joint. */
export function coverageItems(network: CommunityNetwork, counted: Counted): CoverageItems | null {
  if (counted === 'organisations') return organisationItems(network);
  const shown = new Set(network.initiativeIds);
  if (counted === 'initiatives') return initiativeItems(network, counted, shown);
  const joint = jointInitiatives(network.dataset).ids;
  if (joint === null) return null;
  return initiativeItems(network, counted, new Set(joint.filter((id) => shown.has(id))));
}

function organisationItems({ ids, dataset }: CommunityNetwork): CoverageItems {
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]));
  return {
    counted: 'organisations',
    ids,
    keepsValueCounts: false,
    hasOwn: () => true,
    valuesOf: (dimension) =>
      ids.map((id) => {
        const organisation = organisations.get(id);
        return organisation === undefined ? [] : distinct(columnValues(organisation, dimension));
      }),
  };
}

/**
 * Initiatives have the values of their own sheet; in a dimension that no initiative of the dataset fills there (`type`)
 * they have those of the organisations that take part, in any role.
 */
function initiativeItems(
  network: CommunityNetwork,
  counted: Counted,
  wanted: ReadonlySet<string>,
): CoverageItems {
  const { dataset, participations } = network;
  const initiatives = dataset.initiatives.filter(({ id }) => wanted.has(id));
  const ids = network.initiativeIds.filter((id) => wanted.has(id));
  const own = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]));
  const hasOwn = (dimension: string): boolean =>
    dataset.initiatives.some((one) => initiativeColumnValues(one, dimension).length > 0);
  return {
    counted,
    ids,
    keepsValueCounts: true,
    hasOwn,
    valuesOf: (dimension) => {
      if (hasOwn(dimension)) {
        return ids.map((id) => {
          const initiative = own.get(id);
          return initiative === undefined ? [] : distinct(initiativeColumnValues(initiative, dimension));
        });
      }
      const found = new Map<string, string[]>(ids.map((id) => [id, []]));
      for (const { initiativeId, organisationId } of participations) {
        const organisation = organisations.get(organisationId);
        if (organisation) found.get(initiativeId)?.push(...columnValues(organisation, dimension));
      }
      return ids.map((id) => distinct(found.get(id) ?? []));
    },
  };
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
