import type { Network } from '../network/network.ts';
import { networkOfPairs } from '../network/networkOfPairs.ts';

/** The network among the nodes of an ascending list, ties counting 1. */
export function inducedNetwork({ ids, adjacency: graph }: Network, nodes: readonly number[]): Network {
  const { offsets, targets } = graph.outgoing;
  const place = new Int32Array(graph.order).fill(-1);
  nodes.forEach((node, index) => (place[node] = index));
  const [first, second]: [number[], number[]] = [[], []];
  for (const node of nodes) {
    for (let k = offsets[node]; k < offsets[node + 1]; k++) {
      if (targets[k] < node || place[targets[k]] === -1) continue;
      first.push(place[node]);
      second.push(place[targets[k]]);
    }
  }
  return networkOfPairs(
    nodes.map((node) => ids[node]),
    first,
    second,
  );
}
