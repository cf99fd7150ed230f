// Distances and shortest paths by definition, slow and independent of the kernels.
import type { NodeLinkGraph } from '../network/nodeLink.ts';

export type Lengths = 'steps' | 'strength' | 'strengthAsDistance';

function lengthOf(weight: number, lengths: Lengths): number {
  if (lengths === 'steps') return 1;
  return lengths === 'strength' ? 1 / weight : weight;
}

/** Length of the tie from one node to another, Infinity where there is none. */
function tieTable(graph: NodeLinkGraph, lengths: Lengths): (from: string, to: string) => number {
  const table = new Map<string, number>();
  for (const { source, target, weight } of graph.edges) {
    table.set(JSON.stringify([source, target]), lengthOf(weight ?? 1, lengths));
    if (!graph.directed) table.set(JSON.stringify([target, source]), lengthOf(weight ?? 1, lengths));
  }
  return (from, to) => table.get(JSON.stringify([from, to])) ?? Infinity;
}

/** All distances by relaxing every tie through every node (Floyd and Warshall). */
export function naiveDistances(graph: NodeLinkGraph, lengths: Lengths): (from: string, to: string) => number {
  const ids = graph.nodes.map(({ id }) => id);
  const tie = tieTable(graph, lengths);
  const d = ids.map((from) => ids.map((to) => (from === to ? 0 : tie(from, to))));
  ids.forEach((_through, k) => {
    for (const row of d) ids.forEach((_to, j) => (row[j] = Math.min(row[j], row[k] + d[k][j])));
  });
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  return (from, to) => d[indexOf.get(from) ?? -1][indexOf.get(to) ?? -1];
}

/** Every shortest path from one node to another, by listing all simple paths. */
export function naiveShortestPaths(
  graph: NodeLinkGraph,
  lengths: Lengths,
  from: string,
  to: string,
): readonly (readonly string[])[] {
  const ids = graph.nodes.map(({ id }) => id);
  const tie = tieTable(graph, lengths);
  const found: { readonly path: readonly string[]; readonly length: number }[] = [];
  const extend = (path: readonly string[], length: number): void => {
    const last = path[path.length - 1];
    if (last === to) {
      found.push({ path, length });
      return;
    }
    for (const next of ids) {
      const step = tie(last, next);
      if (step < Infinity && !path.includes(next)) extend([...path, next], length + step);
    }
  };
  extend([from], 0);
  const shortest = Math.min(...found.map(({ length }) => length));
  return found.filter(({ length }) => length <= shortest * (1 + 1e-9)).map(({ path }) => path);
}
