import { coverageItems } from '@partnermap/core';
import type { Counted, DimensionPair, NetworkSettings } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

export interface CellArguments {
  readonly settings: NetworkSettings;
  readonly counted: Counted;
  readonly dimensions: DimensionPair;
  /** Values of the two dimensions; null = unknown. */
  readonly row: string | null;
  readonly column: string | null;
}

export interface CellMembers {
  /** Organisations or initiatives, as the matrix counts. */
  readonly ids: readonly string[];
  /** The organisations themselves, or those that take part in the initiatives. */
  readonly organisations: readonly string[];
}

/** What a cell of a coverage matrix counts. */
export function cellMembers(
  { settings, counted, dimensions, row, column }: CellArguments,
  { workspace }: CallContext,
): CellMembers {
  const network = workspace.network(settings);
  const items = coverageItems(network, counted);
  if (items === null) return { ids: [], organisations: [] };
  const holds = (values: readonly string[], code: string | null): boolean =>
    code === null ? values.length === 0 : values.includes(code);
  const [inRow, inColumn] = dimensions.map(items.valuesOf);
  const ids = items.ids.filter((_, index) => holds(inRow[index], row) && holds(inColumn[index], column));
  if (counted === 'organisations') return { ids, organisations: ids };
  const wanted = new Set(ids);
  const taking = network.participations.filter(({ initiativeId }) => wanted.has(initiativeId));
  return { ids, organisations: [...new Set(taking.map(({ organisationId }) => organisationId))] };
}
