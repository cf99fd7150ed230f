import type { Adjacency } from './adjacency.ts';
import { contract, renumber } from './contract.ts';
import { partitionSearch } from './partitionSearch.ts';
import type { PartitionRun, PartitionSearchOptions } from './partitionSearch.ts';
import { splitGroups } from './splitGroups.ts';

/**
 * Louvain's method with refinement, prepared for many runs on one undirected graph.
 *
 * A run moves single nodes, then whole groups on the contracted graph, level by level; then it starts again from the
 * groups found, single nodes first, until neither can raise modularity and every group is connected. So every result
 * is a local optimum of both moves, which plain Louvain is not. Self-ties are left out. About O(m) a run.
 *
 * @see Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008; the queue: Traag, Waltman & van Eck 2019,
 *   doi:10.1038/s41598-019-41695-z
 */
export function louvain(adjacency: Adjacency, options: PartitionSearchOptions): PartitionRun {
  const { base, scratch, queue, move } = partitionSearch(adjacency, options);
  const { order } = base;

  return (random) => {
    const labels = new Uint32Array(order);
    for (let node = 0; node < order; node++) labels[node] = node;
    let groups = order;
    for (;;) {
      while (move(base, labels, random)) {
        let graph = base;
        let within = labels;
        for (;;) {
          const count = renumber(within, scratch.touched);
          groups = count;
          if (within !== labels) for (let node = 0; node < order; node++) labels[node] = within[labels[node]];
          graph = contract(graph, within, count, scratch);
          within = new Uint32Array(count);
          for (let label = 0; label < count; label++) within[label] = label;
          if (!move(graph, within, random)) break;
        }
      }
      const parts = splitGroups(base, labels, queue);
      if (parts === groups) break;
      groups = parts;
    }
    renumber(labels, scratch.touched);
    return labels;
  };
}
