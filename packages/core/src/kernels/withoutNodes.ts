import type { Adjacency, Neighbours } from './adjacency.ts';

/** The same graph with all ties of some nodes taken away: the nodes stay, as isolates. O(n + m). */
export function withoutNodes(graph: Adjacency, removed: Iterable<number>): Adjacency {
  const gone = new Uint8Array(graph.order);
  for (const node of removed) gone[node] = 1;
  const outgoing = keepRows(graph.order, graph.outgoing, gone);
  const incoming = graph.directed ? keepRows(graph.order, graph.incoming, gone) : outgoing;
  const size = graph.directed ? outgoing.targets.length : outgoing.targets.length / 2;
  return { ...graph, size, outgoing, incoming };
}

function keepRows(order: number, { offsets, targets, strengths }: Neighbours, gone: Uint8Array): Neighbours {
  const keptOffsets = new Uint32Array(order + 1);
  const keptTargets = new Uint32Array(targets.length);
  const keptStrengths = new Float64Array(targets.length);
  let filled = 0;
  for (let node = 0; node < order; node++) {
    if (gone[node] === 0) {
      for (let k = offsets[node]; k < offsets[node + 1]; k++) {
        if (gone[targets[k]] === 1) continue;
        keptTargets[filled] = targets[k];
        keptStrengths[filled++] = strengths[k];
      }
    }
    keptOffsets[node + 1] = filled;
  }
  return {
    offsets: keptOffsets,
    targets: keptTargets.subarray(0, filled),
    strengths: keptStrengths.subarray(0, filled),
  };
}
