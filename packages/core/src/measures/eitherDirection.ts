import { adjacency } from '../kernels/adjacency.ts';
import { oncePerNetwork } from './oncePerNetwork.ts';

/** Directed ties as undirected ones whose strength is the number of directions, 1 or 2. */
export const eitherDirection = oncePerNetwork(({ order, outgoing: { offsets, targets } }) => {
  const sources = new Uint32Array(targets.length);
  for (let node = 0; node < order; node++) sources.fill(node, offsets[node], offsets[node + 1]);
  const strengths = new Float64Array(targets.length).fill(1);
  return adjacency(order, { sources, targets, strengths }, false).outgoing;
});
