import type { Adjacency } from '../kernels/adjacency.ts';
import { coreNumbers } from '../kernels/coreNumbers.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { mean } from '../statistics/moments.ts';

/** An organisation that is there only at the later moment. */
export interface Newcomer {
  readonly id: string;
  readonly degree: number;
  /** Ties to organisations that were there before. */
  readonly tiesToIncumbents: number;
  /** Steps to the nearest organisation of the innermost core, 0 inside it; null where there is no path. */
  readonly stepsToCore: number | null;
}

/** How newcomers are woven in; means and shares are null where there is nobody, or no tie, to take them of. */
export interface NewcomerSummary {
  readonly count: number;
  readonly meanDegree: number | null;
  readonly shareIsolated: number | null;
  readonly shareTiedToIncumbents: number | null;
  /** Of all ties of newcomers, those to organisations that were there before. */
  readonly shareOfTiesToIncumbents: number | null;
  /** Over those that reach the core. */
  readonly meanStepsToCore: number | null;
  readonly shareReachingCore: number | null;
}

export interface Newcomers {
  readonly organisations: readonly Newcomer[];
  readonly summary: NewcomerSummary;
}

/**
 * Organisations that came after the earlier moment, and how they stand at the later one. The core is the innermost
 * k-core of the later network (Seidman 1983); a network without ties has none. O(n + m).
 */
export function newcomersBetween(before: CommunityNetwork, after: CommunityNetwork): Newcomers {
  const incumbents = new Set(before.ids);
  const steps = stepsToCore(after.adjacency);
  const { offsets, targets } = after.adjacency.outgoing;
  const organisations = after.ids.flatMap((id, node): readonly Newcomer[] => {
    if (incumbents.has(id)) return [];
    const partners = targets.subarray(offsets[node], offsets[node + 1]);
    return [
      {
        id,
        degree: partners.length,
        tiesToIncumbents: partners.filter((partner) => incumbents.has(after.ids[partner])).length,
        stepsToCore: steps[node] === -1 ? null : steps[node],
      },
    ];
  });
  return { organisations, summary: summaryOf(organisations) };
}

function summaryOf(organisations: readonly Newcomer[]): NewcomerSummary {
  const share = (holds: (one: Newcomer) => boolean): number | null =>
    mean(organisations.map((one) => (holds(one) ? 1 : 0)));
  const ends = organisations.reduce((sum, { degree }) => sum + degree, 0);
  const toIncumbents = organisations.reduce((sum, { tiesToIncumbents }) => sum + tiesToIncumbents, 0);
  // A tie between two newcomers has two ends among them.
  const ties = toIncumbents + (ends - toIncumbents) / 2;
  return {
    count: organisations.length,
    meanDegree: mean(organisations.map(({ degree }) => degree)),
    shareIsolated: share(({ degree }) => degree === 0),
    shareTiedToIncumbents: share(({ tiesToIncumbents }) => tiesToIncumbents > 0),
    shareOfTiesToIncumbents: ties === 0 ? null : toIncumbents / ties,
    meanStepsToCore: mean(organisations.flatMap(({ stepsToCore: own }) => (own === null ? [] : [own]))),
    shareReachingCore: share(({ stepsToCore: own }) => own !== null),
  };
}

/** Steps to the innermost core by node; −1 where there is no path, or no core. */
function stepsToCore(graph: Adjacency): Int32Array {
  const cores = coreNumbers(graph);
  const innermost = cores.reduce((most, core) => Math.max(most, core), 0);
  const steps = new Int32Array(graph.order).fill(-1);
  if (innermost === 0) return steps;
  const queue: number[] = [];
  cores.forEach((core, node) => {
    if (core !== innermost) return;
    steps[node] = 0;
    queue.push(node);
  });
  const { offsets, targets } = graph.outgoing;
  for (const node of queue) {
    for (let k = offsets[node]; k < offsets[node + 1]; k++) {
      if (steps[targets[k]] !== -1) continue;
      steps[targets[k]] = steps[node] + 1;
      queue.push(targets[k]);
    }
  }
  return steps;
}
