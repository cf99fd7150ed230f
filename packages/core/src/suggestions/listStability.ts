import type { CommunityNetwork } from '../network/community.ts';
import { partSteps } from '../progress/partSteps.ts';
import type { Steps } from '../progress/run.ts';
import type { CandidatePairs } from './candidates.ts';
import type { FeasibilityInput } from './feasibility.ts';
import type { DescribedColumns } from './partColumns.ts';
import { objectiveOf } from './objective.ts';
import { limitedList, scoreSteps } from './pairScores.ts';
import { resampledNetworks } from './resampledNetworks.ts';
import type { Worthwhile } from './worthwhile.ts';

interface StabilityOptions extends Pick<FeasibilityInput, 'facilitators' | 'labels' | 'model'> {
  readonly lambda: number;
  readonly count: number;
  readonly perOrganisation: number;
  readonly resamples: number;
  readonly seed: number;
  readonly meetsAlone: (pair: number) => boolean;
  readonly worthwhile: (benefit: Float64Array) => Worthwhile;
}

/**
 * For each pair of a list, the share of resampled networks in whose list it stands again; null without resampling.
 * Groups, descriptions and rules stay as they are in the full network. One step a network.
 */
export function* listStability(
  network: CommunityNetwork,
  candidates: CandidatePairs,
  described: DescribedColumns,
  list: readonly number[],
  options: StabilityOptions,
): Steps<readonly number[] | null> {
  const { facilitators, labels, model, lambda, count, perOrganisation, resamples, seed } = options;
  const { meetsAlone, worthwhile } = options;
  const next = resamples === 0 ? null : resampledNetworks(network, seed);
  if (next === null) return null;
  const times = new Map(list.map((pair) => [pair, 0]));
  const { weighted } = network.settings;
  for (let done = 1; done <= resamples; done++) {
    const graph = next();
    const objective = objectiveOf(graph, facilitators, { lambda, weighted });
    const { order, benefit } = yield* partSteps(
      { from: done - 1, to: done, total: resamples },
      scoreSteps(candidates, { graph, facilitators, labels, model }, objective, described, meetsAlone),
    );
    for (const pair of limitedList(candidates, order, count, perOrganisation, worthwhile(benefit)).taken) {
      const before = times.get(pair);
      if (before !== undefined) times.set(pair, before + 1);
    }
    yield { done, total: resamples };
  }
  return list.map((pair) => (times.get(pair) ?? 0) / resamples);
}
