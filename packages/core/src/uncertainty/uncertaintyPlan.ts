import type { Measure } from '../measures/measure.ts';
import { computeMeasure } from '../measures/compute.ts';
import type { Network } from '../network/network.ts';
import type { DrawnMeasures } from './drawnRanks.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { inputFor } from './inputFor.ts';
import type { RankingInput } from './inputFor.ts';
import { measuresCalled } from './measuresCalled.ts';
import { rankOrganisations } from './rankOrganisations.ts';
import { disturbance } from './resampling.ts';
import type { Disturbance, NoResampling, Resampling } from './resampling.ts';

export interface UncertaintyOptions extends RankingInput {
  /** Ids of the catalogue; those that give no number here, or none by organisation, have no entry in the result. */
  readonly measures: readonly string[];
  /** What could have been otherwise. Default: `usualResampling(network)`. */
  readonly resampling?: Resampling;
  /** Number of networks drawn; without effect where organisations are left out one at a time. Default 1000. */
  readonly replicates?: number;
  /** Share of ties seen wrongly (default 0.1), or of organisations that do not answer (default: as observed). */
  readonly errorRate?: number | null;
  /** How many first places `top` counts. Default 5. */
  readonly top?: number;
}

/** What is to be drawn. */
export interface DrawingPlan {
  readonly evidence: Evidence;
  readonly resampling: Resampling;
  readonly found: Disturbance | { readonly reason: NoResampling };
}

/** What is to be drawn and measured, and how the network stands now. */
export interface UncertaintyPlan extends DrawingPlan, DrawnMeasures {
  /** Beside `ranked` and `figures`. */
  readonly ranksNow: readonly Uint32Array[];
  readonly figuresNow: readonly number[];
}

/** Checks how to draw. Throws RangeError as `uncertainty` says. */
export function drawingOf(network: Network, options: UncertaintyOptions): DrawingPlan {
  const { resampling = usualResampling(network) } = options;
  const evidence = evidenceOf(network);
  return { evidence, resampling, found: disturbance(evidence, resampling, checked(options)) };
}

/** Checks the options and measures the network as it is. Throws RangeError as `uncertainty` says. */
export function planOf(network: Network, options: UncertaintyOptions): UncertaintyPlan {
  const measures = measuresCalled(options.measures);
  const plan = drawingOf(network, options);
  if (plan.found.reason !== null) return { ...plan, ranked: [], figures: [], ranksNow: [], figuresNow: [] };
  const input = inputFor(network, null, options);
  const ranked: [Measure, Uint32Array][] = [];
  const figures: [Measure, number][] = [];
  for (const measure of measures) {
    const ranks = rankOrganisations(measure, input);
    if (ranks !== null) ranked.push([measure, ranks]);
    if (measure.level !== 'network') continue;
    const { value } = computeMeasure(measure, input);
    if (typeof value === 'number') figures.push([measure, value]);
  }
  return {
    ...plan,
    ranked: ranked.map(([measure]) => measure),
    ranksNow: ranked.map(([, ranks]) => ranks),
    figures: figures.map(([measure]) => measure),
    figuresNow: figures.map(([, value]) => value),
  };
}

/**
 * The resampling that says most about a network: initiatives where common initiatives make its ties, the answers where
 * organisations were asked and some did not answer, else errors in the ties.
 */
export function usualResampling(network: Network): Resampling {
  const evidence = evidenceOf(network);
  const usable = (resampling: Resampling): boolean =>
    disturbance(evidence, resampling, { replicates: 1, errorRate: null }).reason === null;
  return (['initiatives', 'answers'] as const).find(usable) ?? 'ties';
}

/** Networks that are resampled unless told otherwise: enough for the 5th and 95th percentile of a rank. */
export const defaultResamples = 1000;

function checked({ replicates = defaultResamples, errorRate = null, top = 5 }: UncertaintyOptions): {
  readonly replicates: number;
  readonly errorRate: number | null;
} {
  for (const [name, value] of [['replicates', replicates] as const, ['top', top] as const]) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new RangeError(`"${name}" is a whole number from 1, not ${value}.`);
    }
  }
  if (errorRate !== null && !(errorRate >= 0 && errorRate <= 1)) {
    throw new RangeError(`An error rate lies between 0 and 1, not ${errorRate}.`);
  }
  return { replicates, errorRate };
}
