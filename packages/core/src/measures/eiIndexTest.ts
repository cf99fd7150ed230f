import type { Network } from '../network/network.ts';
import { random } from '../statistics/random.ts';
import { eiIndex } from './eiIndex.ts';
import { nullTest, requireReplicates } from './nullTest.ts';
import type { NullTest } from './nullTest.ts';

export interface NullTestOptions {
  /** Number of replicates. Default 1999. */
  readonly replicates?: number;
  /** Seed of the replicates. Default 1. */
  readonly seed?: number;
}

/**
 * Permutation test of the E-I index: the groups are dealt out anew to the organisations, ties stay.
 *
 * Answers whether ties keep to groups more, or less, than groups of these sizes would by chance; the index alone does
 * not, because sizes bound it. Null without ties. O(replicates · (n + m)).
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @throws RangeError if the number of replicates is not a whole number above 0.
 * @see Krackhardt & Stern 1988, doi:10.2307/2786835; UCINET, E-I index
 * @example
 * eiIndexTest(network, groups, { replicates: 999, seed: 7 })?.pBelow; // small: closed groups
 */
export function eiIndexTest(
  network: Network,
  groups: readonly string[],
  options: NullTestOptions = {},
): NullTest | null {
  const { replicates = 1999, seed = 1 } = options;
  requireReplicates(replicates);
  const observed = eiIndex(network, groups);
  if (observed === null) return null;
  const source = random(seed);
  const shuffled = [...groups];
  const values = Float64Array.from(
    { length: replicates },
    () => eiIndex(network, source.shuffle(shuffled)) ?? 0,
  );
  return nullTest(observed, values);
}
