import { headerKey } from '../dataset/headerKey.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { compareIds } from '../network/order.ts';

/** Two dimensions, rows first. */
export type DimensionPair = readonly [rows: string, columns: string];

/** Dimensions of what organisations lack and have: matched to each other, not covered. */
const matched: ReadonlySet<string> = new Set(['needs', 'offers']);

/** A dimension that `terms` describes. */
export interface DescribedDimension {
  readonly name: string;
  /** Whether its terms have an order: what the community works on (a pipeline), rather than who or where it is. */
  readonly ordered: boolean;
}

/** The dimensions that `terms` describes, without needs and offers, by name. */
export function describedDimensions({ terms }: Dataset): readonly DescribedDimension[] {
  const found = new Map<string, boolean>();
  for (const { dimension, order } of terms) {
    const name = headerKey(dimension);
    if (!matched.has(name)) found.set(name, (found.get(name) ?? false) || order !== null);
  }
  return [...found]
    .map(([name, ordered]) => ({ name, ordered }))
    .toSorted((a, b) => compareIds(a.name, b.name));
}

/** Where organisations are comes before what they are: a place may lack something, a school need not be a donor. */
const places: ReadonlySet<string> = new Set(['region', 'country']);
const placesFirst = (a: DescribedDimension, b: DescribedDimension): number =>
  Number(places.has(b.name)) - Number(places.has(a.name));

/**
 * The pairs of dimensions whose coverage is looked at unless others are asked for: each dimension with an order, against
 * each without one (region × pipeline_stages) and against each other; every pair where none has one. Those of places come first.
 */
export function defaultPairs(dataset: Dataset): readonly DimensionPair[] {
  const described = describedDimensions(dataset);
  const ordered = described.filter((one) => one.ordered);
  const plain = described.filter((one) => !one.ordered).toSorted(placesFirst);
  if (ordered.length === 0) return pairsWithin(plain);
  return [
    ...plain.flatMap((row) => ordered.map((column): DimensionPair => [row.name, column.name])),
    ...pairsWithin(ordered),
  ];
}

function pairsWithin(dimensions: readonly DescribedDimension[]): readonly DimensionPair[] {
  return dimensions.flatMap((row, index) =>
    dimensions.slice(index + 1).map((column): DimensionPair => [row.name, column.name]),
  );
}
