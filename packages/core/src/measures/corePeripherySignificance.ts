import { bestCore } from '../kernels/bestCore.ts';
import type { Network } from '../network/network.ts';
import { againstNullNetworks, testAgainstNullNetworks } from './againstNullNetworks.ts';
import type { NullNetworkTest } from './againstNullNetworks.ts';
import type { Measure } from './measure.ts';
import type { ReplicateOptions } from './nullNetworks.ts';

/**
 * Whether a network has a core and a periphery beyond what its degrees make: the fit of the best core (Borgatti and
 * Everett's, pairs between core and periphery left out) against the fit in random networks with the same degrees, each
 * searched in the same way; two-mode data are shuffled and projected anew where the ties are their projection.
 *
 * `pAbove` is the chance of so good a fit. Strengths are ignored. Null for fewer than three organisations and where no
 * core gives a correlation. O(replicates · 13 · n²).
 *
 * @throws RangeError if the network is directed, or the number of replicates is not a whole number above 0.
 * @see Borgatti & Everett 1999, doi:10.1016/S0378-8733(99)00019-2; Estévez & Nordlund 2025, Social Networks 81:31
 * @example
 * corePeripherySignificance(network, { replicates: 200, seed: 1 })?.pAbove;
 */
export function corePeripherySignificance(
  network: Network,
  options: ReplicateOptions = {},
): NullNetworkTest | null {
  return againstNullNetworks(
    network,
    options,
    ({ adjacency }, source) => bestCore(adjacency, 'missing', source)?.fit ?? null,
  );
}

export const corePeripherySignificanceMeasures: readonly Measure[] = [
  {
    id: 'corePeriphery.significance',
    level: 'network',
    range: [null, null],
    direction: 'neither',
    unit: 'score',
    requires: ['undirected', 'one-mode'],
    cost: 'sampling',
    reference: 'Borgatti & Everett 1999, doi:10.1016/S0378-8733(99)00019-2',
    compute: testAgainstNullNetworks(corePeripherySignificance),
  },
];
