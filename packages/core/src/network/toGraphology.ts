import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { Network } from './network.ts';

/** Adds `graph`, made at its first use: building graphology's maps takes longer than most measures. */
export function lazyGraph<N extends Omit<Network, 'graph'>>(network: N): N & Pick<Network, 'graph'> {
  let graph: AbstractGraph | null = null;
  return Object.defineProperty({ ...network } as N & Pick<Network, 'graph'>, 'graph', {
    enumerable: false,
    get: () => (graph ??= toGraphology(network)),
  });
}

/** A graphology graph with the same nodes and ties; `weight` is the strength. Self-ties are left out. */
export function toGraphology(network: Omit<Network, 'graph'>): AbstractGraph {
  const { ids, adjacency } = network;
  const graph = adjacency.directed ? new DirectedGraph() : new UndirectedGraph();
  ids.forEach((id, index) => {
    graph.addNode(
      id,
      Object.fromEntries(network.attributes.map(({ name, values }) => [name, values[index]])),
    );
  });
  const { offsets, targets, strengths } = adjacency.outgoing;
  ids.forEach((id, source) => {
    for (let k = offsets[source]; k < offsets[source + 1]; k++) {
      const target = targets[k];
      if (adjacency.directed || source < target) graph.addEdge(id, ids[target], { weight: strengths[k] });
    }
  });
  return graph;
}
