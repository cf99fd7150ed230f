import type { MoveScratch, PartitionGraph } from './moveNodes.ts';

/** Renames the labels in place to 0 … count−1 in the order of their first node; gives the count. O(n). */
export function renumber(labels: Uint32Array, scratch: Uint32Array): number {
  scratch.fill(0, 0, labels.length);
  let count = 0;
  for (let node = 0; node < labels.length; node++) {
    const label = labels[node];
    if (scratch[label] === 0) scratch[label] = ++count;
    labels[node] = scratch[label] - 1;
  }
  return count;
}

/**
 * The graph whose nodes are the groups: ties between two groups are summed, those within one stay in its strength
 * alone, because they go with it wherever it moves. O(n + m).
 */
export function contract(
  graph: PartitionGraph,
  labels: Uint32Array,
  count: number,
  { links, touched }: MoveScratch,
): PartitionGraph {
  const starts = new Uint32Array(count + 1);
  const strengths = new Float64Array(count);
  for (let node = 0; node < graph.order; node++) {
    starts[labels[node] + 1]++;
    strengths[labels[node]] += graph.strengths[node];
  }
  for (let label = 0; label < count; label++) starts[label + 1] += starts[label];
  const members = new Uint32Array(graph.order);
  const next = starts.slice();
  for (let node = 0; node < graph.order; node++) members[next[labels[node]]++] = node;

  const offsets = new Uint32Array(count + 1);
  const arcs = graph.offsets[graph.order];
  const targets = new Uint32Array(arcs);
  const weights = new Float64Array(arcs);
  let filled = 0;
  for (let label = 0; label < count; label++) {
    let found = 0;
    for (let member = starts[label]; member < starts[label + 1]; member++) {
      const node = members[member];
      for (let k = graph.offsets[node]; k < graph.offsets[node + 1]; k++) {
        const other = labels[graph.targets[k]];
        if (other === label) continue;
        if (links[other] === 0) touched[found++] = other;
        links[other] += graph.weights[k];
      }
    }
    for (let k = 0; k < found; k++) {
      targets[filled] = touched[k];
      weights[filled] = links[touched[k]];
      links[touched[k]] = 0;
      filled++;
    }
    offsets[label + 1] = filled;
  }
  return { order: count, offsets, targets, weights, strengths };
}
