import type { Adjacency } from './adjacency.ts';
import type { AddSources } from './betweennessBySource.ts';
import { shortestPaths } from './shortestPaths.ts';
import type { TieLengths } from './tieLengths.ts';

/**
 * Betweenness by length, one source after the other: Dijkstra's search, then Brandes' accumulation as in
 * `betweennessBySource`. O(m + n log n) each.
 */
export function betweennessByLength(
  { order, outgoing }: Adjacency,
  { outgoing: lengths, tolerance }: TieLengths,
): AddSources {
  const { offsets, targets } = outgoing;
  const search = shortestPaths(outgoing, lengths, order);
  const { distances, settled } = search;
  const paths = new Float64Array(order);
  const shares = new Float64Array(order);
  /** 1 for an arc on a shortest path of the present source, decided once and used in both directions. */
  const onPath = new Uint8Array(targets.length);
  return (from, to, { nodes, arcs }) => {
    for (let source = from; source < to; source++) {
      const reached = search.run(source);
      paths.fill(0);
      paths[source] = 1;
      for (let head = 0; head < reached; head++) {
        const node = settled[head];
        const distance = distances[node];
        const count = paths[node];
        for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
          const target = targets[k];
          const there = distances[target];
          const longer = distance + lengths[k] - there;
          const shortest = longer <= tolerance * there && distance < there;
          onPath[k] = shortest ? 1 : 0;
          if (shortest) paths[target] += count;
        }
      }
      for (let place = reached - 1; place >= 0; place--) {
        const node = settled[place];
        const count = paths[node];
        let dependence = 0;
        for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
          if (onPath[k] === 0) continue;
          const carried = count * shares[targets[k]];
          if (arcs !== null) arcs[k] += carried;
          dependence += carried;
        }
        shares[node] = (1 + dependence) / count;
        if (place > 0) nodes[node] += dependence;
      }
    }
  };
}
