import type { Network } from '../network/network.ts';
import { networkOfPairs } from '../network/networkOfPairs.ts';
import { nullModelOfTies, nullTies } from '../network/nullTies.ts';
import type { NullModel } from '../network/nullTies.ts';
import type { Random } from '../statistics/random.ts';

/** How many replicates of chance, and from which seed. */
export interface ReplicateOptions {
  /** Number of replicates. Default 200. */
  readonly replicates?: number;
  /** Seed of the replicates. Default 1. */
  readonly seed?: number;
}

/** Networks that chance makes of the same degrees. */
export interface NullNetworks {
  readonly model: NullModel;
  readonly next: () => Network;
}

/**
 * Draws networks with the degrees of an undirected one: its two-mode data shuffled and projected anew where the ties
 * are their projection (curveball), else its ties rewired (double edge swap). Ties count 1.
 *
 * @throws RangeError if the network is directed.
 */
export function nullNetworks(network: Network, source: Random): NullNetworks {
  if (network.adjacency.directed) throw new RangeError('The null models are for undirected networks.');
  const model = nullModelOfTies(network);
  const draw = nullTies(network, model, source);
  return {
    model,
    next: () => {
      const { sources, targets, count } = draw();
      return networkOfPairs(network.ids, sources.subarray(0, count), targets.subarray(0, count));
    },
  };
}
