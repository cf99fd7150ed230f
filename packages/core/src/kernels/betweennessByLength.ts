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
  /** The place of each node that was reached among them. */
  const places = new Uint32Array(order);
  /** The arcs on shortest paths of the present source, by the place of their node; where those of each place begin. */
  const onPath = new Uint32Array(targets.length + 1);
  const starts = new Uint32Array(order + 1);

  const findPaths = (reached: number): void => {
    for (let place = 0; place < reached; place++) places[settled[place]] = place;
    let found = 0;
    for (let place = 0; place < reached; place++) {
      const node = settled[place];
      const distance = distances[node];
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        const there = distances[targets[k]];
        const longer = distance + lengths[k] - there;
        // Written in any case and kept only on a path: few arcs are, and no branch can foresee which. A tie so short that
        // a distance cannot tell its ends apart leads from the end that was reached first.
        onPath[found] = k;
        found += longer <= tolerance * there && place < places[targets[k]] ? 1 : 0;
      }
      starts[place + 1] = found;
    }
  };

  return (from, to, { nodes, arcs }) => {
    const counted = arcs.length > 0;
    for (let source = from; source < to; source++) {
      const reached = search.run(source);
      findPaths(reached);
      paths.fill(0);
      paths[source] = 1;
      for (let place = 0; place < reached; place++) {
        const count = paths[settled[place]];
        for (let arc = starts[place], end = starts[place + 1]; arc < end; arc++) {
          paths[targets[onPath[arc]]] += count;
        }
      }
      for (let place = reached - 1; place >= 0; place--) {
        const node = settled[place];
        const count = paths[node];
        let dependence = 0;
        for (let arc = starts[place], end = starts[place + 1]; arc < end; arc++) {
          const carried = count * shares[targets[onPath[arc]]];
          if (counted) arcs[onPath[arc]] += carried;
          dependence += carried;
        }
        shares[node] = (1 + dependence) / count;
        if (place > 0) nodes[node] += dependence;
      }
    }
  };
}
