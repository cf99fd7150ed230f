import { logisticRidge, predictLogistic } from '../statistics/logisticRidge.ts';
import type { LogisticModel } from '../statistics/logisticRidge.ts';
import type { PartColumns } from './partColumns.ts';
import type { FeasibilityPart } from './suggestion.ts';

/** The parts of feasibility that a fitted model rests on. */
export const modelledParts: readonly FeasibilityPart[] = [
  'resourceAllocation',
  'degreeProduct',
  'groupAffinity',
  'complementarity',
  'sameDimensions',
];

/** Mean and standard deviation of each part where it was fitted, so that all parts have one scale. */
export type Scaling = readonly { readonly mean: number; readonly deviation: number }[];

/** Feasibility as a probability: ridge logistic regression on the scaled parts. Plain data. */
export interface FeasibilityModel {
  readonly scaling: Scaling;
  readonly model: LogisticModel;
}

/** The scale of each part over the pairs for which it is defined. */
export function scalingOf(columns: PartColumns): Scaling {
  return modelledParts.map((part) => {
    const known = columns[part].filter((value) => !Number.isNaN(value));
    const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length);
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
}

/** One row of scaled parts a pair; undefined counts as the mean. */
export function scaledRows(columns: PartColumns, scaling: Scaling): readonly Float64Array[] {
  const scaled = modelledParts.map((part, place) => {
    const { mean, deviation } = scaling[place];
    return columns[part].map((value) => (Number.isNaN(value) ? 0 : (value - mean) / deviation));
  });
  return Array.from({ length: columns.resourceAllocation.length }, (_, k) =>
    Float64Array.from(scaled, (column) => column[k]),
  );
}

/** Null unless some pairs came true and some did not. */
export function fitFeasibility(columns: PartColumns, outcomes: Uint8Array): FeasibilityModel | null {
  const scaling = scalingOf(columns);
  const model = logisticRidge(scaledRows(columns, scaling), outcomes);
  return model === null ? null : { scaling, model };
}

/** The probability of each pair. */
export function probabilities(columns: PartColumns, { scaling, model }: FeasibilityModel): Float64Array {
  return Float64Array.from(scaledRows(columns, scaling), (row) => predictLogistic(model, row));
}
