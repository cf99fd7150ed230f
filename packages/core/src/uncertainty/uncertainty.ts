import type { Network } from '../network/network.ts';
import { completeSteps } from '../progress/run.ts';
import type { Steps } from '../progress/run.ts';
import { drawnRanks, joinDrawnRanks } from './drawnRanks.ts';
import type { DrawnRanks } from './drawnRanks.ts';
import { figureRange, rankRanges } from './rankRanges.ts';
import type { FigureRange, MeasureUncertainty } from './rankRanges.ts';
import type { NoResampling, Resampling } from './resampling.ts';
import { planOf } from './uncertaintyPlan.ts';
import type { UncertaintyOptions, UncertaintyPlan } from './uncertaintyPlan.ts';

export interface Uncertainty {
  readonly resampling: Resampling;
  /** Why nothing could be resampled; `measures` and `figures` are then empty. */
  readonly reason: NoResampling | null;
  readonly replicates: number;
  readonly seed: number;
  /** By id of the measures that rank organisations here. */
  readonly measures: ReadonlyMap<string, MeasureUncertainty>;
  /** By id of the measures that give one number for the whole network. */
  readonly figures: ReadonlyMap<string, FigureRange>;
}

/**
 * How far the ranks of organisations can be trusted: ranks in networks drawn from what could have been otherwise.
 *
 * Publishers and initiatives are drawn with replacement, as many as there are; organisations are left out one at a time;
 * ties are dropped and added at an error rate; answers of a survey are lost at the observed rate of each wave. In each
 * network organisations rank 1 + the number of strictly better ones; who is gone, or has no value, ranks behind all that
 * are left. Numbers of the whole network have a range as well. The result is the range under resampling and repairs no
 * bias: what is in no source stays unknown.
 * The same network, options and seed give the same result, whatever the order of rows.
 * O(replicates × (rows + ties + the measures)).
 *
 * @throws RangeError for an unknown measure, replicates or top below 1, or an error rate outside 0 … 1.
 * @see Costenbader & Valente 2003, doi:10.1016/S0378-8733(03)00012-1; Borgatti, Carley & Krackhardt 2006,
 *   doi:10.1016/j.socnet.2005.05.001
 * @example
 * const { measures } = uncertainty(network, { measures: ['degree'], replicates: 1000, seed: 7 });
 * measures.get('degree')?.organisations.get('undp-kyrgyzstan'); // { rank: 2, median: 2, low: 1, high: 5, top: 0.97 }
 */
export function uncertainty(network: Network, options: UncertaintyOptions): Uncertainty {
  return completeSteps(uncertaintySteps(network, options));
}

/** `uncertainty` as steps of ten replicates: `await runSteps(uncertaintySteps(network, options), { signal })`. */
export function* uncertaintySteps(network: Network, options: UncertaintyOptions): Steps<Uncertainty> {
  const plan = planOf(network, options);
  if (plan.found.reason !== null) return summary(plan, null, options);
  const all = { from: 0, to: plan.found.replicates };
  return summary(plan, yield* drawnRanks(plan.evidence, plan.found, plan, options, all), options);
}

/**
 * The same from what the tasks of `uncertaintyTasks` gave, in any order.
 *
 * @throws RangeError where one is missing, and as `uncertainty` does.
 */
export function uncertaintyFromTasks(
  network: Network,
  options: UncertaintyOptions,
  parts: readonly DrawnRanks[],
): Uncertainty {
  const [first] = parts;
  // What gave nothing to draw gives nothing now either.
  const measures = options.measures.filter(
    (id) => first === undefined || first.ranks.has(id) || first.figures.has(id),
  );
  const plan = planOf(network, { ...options, measures });
  const drawn = plan.found.reason === null ? joinDrawnRanks(parts, plan.found.replicates) : null;
  return summary(plan, drawn, options);
}

function summary(
  plan: UncertaintyPlan,
  drawn: DrawnRanks | null,
  { seed = 1, top = 5 }: UncertaintyOptions,
): Uncertainty {
  const { ids } = plan.evidence.network;
  const replicates = drawn?.to ?? 0;
  const none = new Float64Array(0);
  return {
    resampling: plan.resampling,
    reason: plan.found.reason,
    replicates,
    seed,
    measures: new Map(
      plan.ranked.map(({ id }, index) => {
        const ranks = drawn?.ranks.get(id) ?? new Uint32Array(0);
        return [id, rankRanges(ids, plan.ranksNow[index], ranks, replicates, top)];
      }),
    ),
    figures: new Map(
      plan.figures.flatMap(({ id }, index) => {
        const range = figureRange(plan.figuresNow[index], drawn?.figures.get(id) ?? none);
        return range === null ? [] : [[id, range] as const];
      }),
    ),
  };
}
