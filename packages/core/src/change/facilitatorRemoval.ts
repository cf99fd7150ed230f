import { breadthFirst } from '../kernels/breadthFirst.ts';
import { weakComponents } from '../kernels/components.ts';
import { pathTotals } from '../kernels/pathTotals.ts';
import { withoutNodes } from '../kernels/withoutNodes.ts';
import { total } from '../measures/paths.ts';
import type { CommunityNetwork } from '../network/community.ts';

/** A network beside what is left of it without its facilitators, all of them at once. */
export interface FacilitatorRemoval {
  /** Ids of the facilitators that are shown, ascending; never empty. */
  readonly facilitators: readonly string[];
  /** The share of reach among the others, Σ 1/d over pairs, that is lost without them. */
  readonly dependence: number;
  readonly efficiency: number;
  readonly efficiencyWithout: number;
  readonly components: number;
  readonly componentsWithout: number;
}

/**
 * What the facilitators hold together: in the recorded ties, and if nobody reacted. Distances in steps. Null where none
 * is shown. O(n m / 32).
 *
 * @see Koschützki et al. 2005, doi:10.1007/978-3-540-31955-9_3 (vitality); this normalisation is our own
 */
export function facilitatorRemoval(network: CommunityNetwork): FacilitatorRemoval | null {
  const { ids, dataset, adjacency: graph } = network;
  const known = new Set(dataset.organisations.filter(({ facilitator }) => facilitator).map(({ id }) => id));
  const facilitators = ids.filter((id) => known.has(id));
  if (facilitators.length === 0) return null;
  const gone = new Set(facilitators.map((id) => ids.indexOf(id)));
  const left = withoutNodes(graph, gone);
  const before = pathTotals(graph, 'outward');
  const all = total(before.harmonicSums);
  const after = total(pathTotals(left, 'outward').harmonicSums);
  const ends = [...gone].reduce((sum, node) => sum + before.harmonicSums[node], 0);
  // Pairs of two facilitators were taken away twice.
  const amongOthers = all - 2 * ends + reachAmong(network, gone);
  const others = graph.order - gone.size;
  return {
    facilitators,
    // Never below 0: taking somebody out shortens no path, but rounding may say so.
    dependence: amongOthers <= 0 ? 0 : Math.max(0, 1 - after / amongOthers),
    efficiency: graph.order < 2 ? 0 : all / (graph.order * (graph.order - 1)),
    efficiencyWithout: others < 2 ? 0 : after / (others * (others - 1)),
    components: weakComponents(graph).count,
    componentsWithout: weakComponents(left).count - gone.size,
  };
}

/** Σ 1/d over ordered pairs of the given nodes. */
function reachAmong({ adjacency: graph }: CommunityNetwork, nodes: ReadonlySet<number>): number {
  const steps = new Int32Array(graph.order);
  const queue = new Uint32Array(graph.order);
  let sum = 0;
  for (const source of nodes) {
    breadthFirst(graph.outgoing, source, steps, queue);
    for (const target of nodes) if (steps[target] > 0) sum += 1 / steps[target];
  }
  return sum;
}
