import type { FeasibilityPart } from './suggestion.ts';

/** Parts by pair, NaN = undefined; kept inside: what leaves has null. */
export type PartColumns = Readonly<Record<FeasibilityPart, Float64Array>>;

export type DescribedColumns = Pick<PartColumns, 'complementarity' | 'sameDimensions'>;
