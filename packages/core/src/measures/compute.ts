import { completeSteps } from '../progress/run.ts';
import type { Steps } from '../progress/run.ts';
import { catalogue, measureById } from './catalogue.ts';
import type { Measure, MeasureInput, MeasureResult, UndefinedReason, Value } from './measure.ts';
import { undefinedFor } from './measure.ts';
import { unmetRequirement } from './requirements.ts';

export interface ComputeOptions {
  /** Which measures, by id; null = the whole catalogue. Default null. */
  readonly ids?: readonly string[] | null;
}

/** Every measure that was asked for stands in exactly one of the two. */
export interface Computed {
  readonly measures: ReadonlyMap<string, Value>;
  readonly undefined: ReadonlyMap<string, UndefinedReason>;
}

/** One measure, its requirements checked first: a measure for directed ties is undefined on others, not wrong. */
export function computeMeasure(measure: Measure, input: MeasureInput): MeasureResult {
  const unmet = unmetRequirement(measure, input);
  return unmet === null ? measure.compute(input) : undefinedFor(unmet);
}

/**
 * The measures of a network: those that are defined with their values, all others with the reason.
 *
 * A measure that does not apply (directed on undirected ties, weighted without weights, by groups without a partition)
 * is undefined with that reason, so that `measures` and `undefined` together always list everything asked for.
 *
 * @throws RangeError naming an id that the catalogue does not have.
 * @example
 * computeMeasures({ network, groups: null, numbers: null, seed: 1 }, { ids: ['density'] }).measures.get('density');
 */
export function computeMeasures(input: MeasureInput, options: ComputeOptions = {}): Computed {
  return completeSteps(measureSteps(input, options));
}

/** The same in steps, one a measure, for those who show progress or may stop. */
export function* measureSteps(input: MeasureInput, options: ComputeOptions = {}): Steps<Computed> {
  const { ids = null } = options;
  const wanted = ids === null ? catalogue : ids.map(known);
  const measures = new Map<string, Value>();
  const missing = new Map<string, UndefinedReason>();
  for (const [index, measure] of wanted.entries()) {
    yield { done: index, total: wanted.length };
    const result = computeMeasure(measure, input);
    if (result.reason === null) measures.set(measure.id, result.value);
    else missing.set(measure.id, result.reason);
  }
  return { measures, undefined: missing };
}

function known(id: string): Measure {
  const measure = measureById(id);
  if (measure === null) throw new RangeError(`There is no measure "${id}".`);
  return measure;
}
