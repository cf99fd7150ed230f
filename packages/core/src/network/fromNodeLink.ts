import { adjacency } from '../kernels/adjacency.ts';
import type { Network, NodeAttribute } from './network.ts';
import type { NodeLinkGraph } from './nodeLink.ts';
import { lazyGraph } from './toGraphology.ts';
import { sortedIds } from './order.ts';
import { twoModeFromNodeLink } from './twoMode.ts';

/**
 * A network of a plain graph. Nodes are sorted by id; self-ties are kept apart, parallel ties summed.
 *
 * @param mode Name of the node attribute that holds the two sides of a two-mode graph; the side whose value comes
 *   first in code-unit order counts as the organisations. Null: no two-mode data.
 * @example
 * networkFromNodeLink({ directed: false, weighted: false, nodes: [], edges: [] }).ids; // []
 */
export function networkFromNodeLink(graph: NodeLinkGraph, mode: string | null = null): Network {
  const { ids, indexOf } = sortedIds(graph.nodes.map((node) => node.id));
  const at = (id: string): number => {
    const index = indexOf.get(id);
    if (index === undefined) throw new RangeError(`A tie names the node "${id}", which does not exist.`);
    return index;
  };
  const ties = adjacency(
    ids.length,
    {
      sources: graph.edges.map((edge) => at(edge.source)),
      targets: graph.edges.map((edge) => at(edge.target)),
      strengths: graph.edges.map((edge) => (graph.weighted ? (edge.weight ?? 1) : 1)),
    },
    graph.directed,
  );
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const names = [...new Set(graph.nodes.flatMap((node) => [...node.attributes.keys()]))];
  const attributes: NodeAttribute[] = names.map((name) => ({
    name,
    values: ids.map((id) => nodes.get(id)?.attributes.get(name) ?? null),
  }));
  const network = {
    ids,
    weighted: graph.weighted,
    adjacency: ties,
    twoMode: mode === null ? null : twoModeFromNodeLink(graph, mode),
    attributes,
  };
  return lazyGraph(network);
}
