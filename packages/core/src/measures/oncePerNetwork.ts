import type { Adjacency } from '../kernels/adjacency.ts';
import type { Network } from '../network/network.ts';

/**
 * `compute`, run once for each network and remembered as long as the network lives: several measures rest on the same
 * distances, paths or triangles. Safe because a network never changes.
 */
export function oncePerNetwork<T>(compute: (adjacency: Adjacency) => T): (network: Network) => T {
  const known = new WeakMap<Adjacency, { readonly result: T }>();
  return ({ adjacency }) => {
    let entry = known.get(adjacency);
    if (entry === undefined) {
      entry = { result: compute(adjacency) };
      known.set(adjacency, entry);
    }
    return entry.result;
  };
}
