import type { Adjacency } from '../kernels/adjacency.ts';
import type { Network } from '../network/network.ts';

/** A computation that is remembered for each network. */
export interface OncePerNetwork<T> {
  (network: Network): T;
  /** Takes a result that was computed elsewhere, by workers. */
  remember(network: Network, result: T): void;
}

/**
 * `compute`, run once for each network and remembered as long as the network lives: several measures rest on the same
 * distances, paths or triangles. Safe because a network never changes.
 */
export function oncePerNetwork<T>(compute: (adjacency: Adjacency) => T): OncePerNetwork<T> {
  const known = new WeakMap<Adjacency, { readonly result: T }>();
  const get = ({ adjacency }: Network): T => {
    let entry = known.get(adjacency);
    if (entry === undefined) {
      entry = { result: compute(adjacency) };
      known.set(adjacency, entry);
    }
    return entry.result;
  };
  const remember = ({ adjacency }: Network, result: T): void => {
    known.set(adjacency, { result });
  };
  return Object.assign(get, { remember });
}
