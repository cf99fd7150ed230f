import type { Adjacency } from './adjacency.ts';
import { contract, renumber } from './contract.ts';
import { partitionSearch } from './partitionSearch.ts';
import type { PartitionRun, PartitionSearchOptions } from './partitionSearch.ts';
import { refineGroups } from './refineGroups.ts';

/**
 * The Leiden method, prepared for many runs on one undirected graph.
 *
 * A run moves single nodes, refines each group from its single nodes (see `refineGroups`), contracts the graph by the
 * refined groups and moves again, starting from the unrefined ones, until no level changes anything; then it starts
 * again from the groups found until a whole pass gains nothing. Every group is connected, and neither a single node
 * nor two groups can be moved to gain. Self-ties are left out. About O(m) a run.
 *
 * @see Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z
 */
export function leiden(adjacency: Adjacency, options: PartitionSearchOptions): PartitionRun {
  const search = partitionSearch(adjacency, options);
  const { base, scratch, move } = search;
  const { order } = base;

  return (random) => {
    let labels = Uint32Array.from({ length: order }, (_, node) => node);
    for (let gained = true; gained;) {
      gained = false;
      let graph = base;
      // The group of each node of the graph of this level, and the node of this level that each first node went into.
      let groups = labels;
      let places = Uint32Array.from({ length: order }, (_, node) => node);
      for (;;) {
        if (move(graph, groups, random)) gained = true;
        const count = renumber(groups, scratch.touched);
        if (count === graph.order) break;
        const refined = refineGroups(graph, groups, search, random);
        const parts = renumber(refined, scratch.touched);
        // Nothing could be merged: no group gains anything that counts over its single nodes.
        if (parts === graph.order) break;
        const next = new Uint32Array(parts);
        for (let node = 0; node < graph.order; node++) next[refined[node]] = groups[node];
        graph = contract(graph, refined, parts, scratch);
        groups = next;
        places = places.map((place) => refined[place]);
      }
      labels = places.map((place) => groups[place]);
    }
    renumber(labels, scratch.touched);
    return labels;
  };
}
