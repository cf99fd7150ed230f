import { edgeSwapChain } from './edgeSwap.ts';
import type { Adjacency } from './adjacency.ts';

/**
 * Rewires a simple undirected graph towards a ring lattice: the nodes stand on a ring in the given order, every node
 * keeps its degree, and a swap of two ties is made only if their ends come no farther apart on the ring. What comes out
 * is as clustered as these degrees easily allow: the other end of the scale from random networks. The result is a
 * tie list, as of `edgeSwapChain`.
 *
 * @param ring The place of each node on the ring.
 * @param attempts Swaps tried.
 * @see Sporns & Zwi 2004, doi:10.1385/NI:2:2:145; Telesford et al. 2011, doi:10.1089/brain.2011.0038
 */
export function latticeTies(
  graph: Adjacency,
  ring: ArrayLike<number>,
  attempts: number,
  source: { integer(n: number): number },
): { readonly sources: Uint32Array; readonly targets: Uint32Array } {
  const { order } = graph;
  const apart = (a: number, b: number): number => {
    const steps = Math.abs(ring[a] - ring[b]);
    return Math.min(steps, order - steps);
  };
  const chain = edgeSwapChain(graph, source, {
    allowed: (a, b, c, d) => apart(a, d) + apart(c, b) <= apart(a, b) + apart(c, d),
  });
  chain.step(attempts);
  return chain;
}
