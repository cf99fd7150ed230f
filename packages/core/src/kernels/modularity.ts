import type { Adjacency, Neighbours } from './adjacency.ts';

export interface ModularityOptions {
  /** γ; above 1 favours smaller groups. */
  readonly resolution: number;
  /** Strengths instead of 1 for each tie. */
  readonly weighted: boolean;
  /** Whether self-ties count: twice in an undirected degree, once in each directed one. */
  readonly loops: boolean;
}

/**
 * Q = Σ_c (a_c / a − γ · o_c · i_c / a²) over the arcs: a all of them, a_c those within group c, o_c and i_c those that
 * leave and enter its members. An undirected tie is two arcs. Null without ties. O(n + m).
 *
 * @param labels The group of each node, 0 … count−1.
 */
export function modularity(
  graph: Adjacency,
  labels: ArrayLike<number>,
  count: number,
  { resolution, weighted, loops }: ModularityOptions,
): number | null {
  const inside = new Float64Array(count);
  const leaving = new Float64Array(count);
  const entering = new Float64Array(count);
  const add = (source: number, target: number, strength: number): void => {
    leaving[source] += strength;
    entering[target] += strength;
    if (source === target) inside[source] += strength;
  };
  const { offsets, targets, strengths }: Neighbours = graph.outgoing;
  const arcsOfLoop = graph.directed ? 1 : 2;
  for (let node = 0; node < graph.order; node++) {
    const label = labels[node];
    for (let k = offsets[node]; k < offsets[node + 1]; k++) {
      add(label, labels[targets[k]], weighted ? strengths[k] : 1);
    }
    if (loops) add(label, label, arcsOfLoop * (weighted ? graph.loopStrengths[node] : graph.loops[node]));
  }
  let total = 0;
  for (let label = 0; label < count; label++) total += leaving[label];
  if (total === 0) return null;
  let sum = 0;
  for (let label = 0; label < count; label++) {
    sum += inside[label] / total - resolution * (leaving[label] / total) * (entering[label] / total);
  }
  return sum;
}
