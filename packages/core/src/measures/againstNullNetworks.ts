import type { Network } from '../network/network.ts';
import type { NullModel } from '../network/nullTies.ts';
import { random } from '../statistics/random.ts';
import type { Random } from '../statistics/random.ts';
import type { Measure } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';
import { nullNetworks } from './nullNetworks.ts';
import type { ReplicateOptions } from './nullNetworks.ts';
import { nullTests, requireReplicates } from './nullTest.ts';
import type { NullTest } from './nullTest.ts';
import { mostSearched, sampled, whyNotTested } from './sampled.ts';

/** A value of a network against the same value of networks that chance makes of its degrees. */
export interface NullNetworkTest extends NullTest {
  readonly model: NullModel;
  readonly replicates: number;
}

/**
 * Finds a value in a network and, in the same way, in random ones with the same degrees (`nullNetworks`), so that no
 * search has an advantage. Null without ties and where the network has no such value.
 *
 * @throws RangeError if the network is directed, or the number of replicates is not a whole number above 0.
 */
export function againstNullNetworks(
  network: Network,
  { replicates = 200, seed = 1 }: ReplicateOptions,
  valueOf: (network: Network, source: Random) => number | null,
): NullNetworkTest | null {
  requireReplicates(replicates);
  if (network.adjacency.size === 0) return null;
  const source = random(seed);
  const { model, next } = nullNetworks(network, source);
  const observed = valueOf(network, source);
  if (observed === null) return null;
  const tests = nullTests([observed]);
  for (let replicate = 0; replicate < replicates; replicate++) tests.add([valueOf(next(), source)]);
  const [found] = tests.results();
  return found === null ? null : { ...found, model, replicates };
}

/** Such a test as a measure of the catalogue, with no more replicates than a search can bear. */
export const testAgainstNullNetworks = (
  test: (network: Network, options: ReplicateOptions) => NullNetworkTest | null,
): Measure['compute'] =>
  sampled(({ network, seed }, replicates) => {
    const found = test(network, { replicates: Math.min(replicates, mostSearched), seed });
    return found === null ? undefinedFor(whyNotTested(network)) : defined({ ...found });
  });
