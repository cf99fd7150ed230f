import { bestCore } from '../kernels/corePattern.ts';
import type { Network } from '../network/network.ts';
import type { NullModel } from '../network/nullTies.ts';
import { random } from '../statistics/random.ts';
import type { Measure } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';
import { nullNetworks } from './nullNetworks.ts';
import type { ReplicateOptions } from './nullNetworks.ts';
import { nullTests, requireReplicates } from './nullTest.ts';
import type { NullTest } from './nullTest.ts';
import { mostSearched, sampled, whyNotTested } from './sampled.ts';

/** The fit of the best core against that in random networks. */
export interface CorePeripheryTest extends NullTest {
  readonly model: NullModel;
  readonly replicates: number;
}

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
): CorePeripheryTest | null {
  const { replicates = 200, seed = 1 } = options;
  requireReplicates(replicates);
  if (network.adjacency.order < 3 || network.adjacency.size === 0) return null;
  const source = random(seed);
  const fit = ({ adjacency }: Network): number | null => bestCore(adjacency, 'missing', source)?.fit ?? null;
  const { model, next } = nullNetworks(network, source);
  const tests = nullTests([fit(network)]);
  for (let replicate = 0; replicate < replicates; replicate++) tests.add([fit(next())]);
  const [found] = tests.results();
  return found === null ? null : { ...found, model, replicates };
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
    compute: sampled(({ network, seed }, replicates) => {
      const found = corePeripherySignificance(network, {
        replicates: Math.min(replicates, mostSearched),
        seed,
      });
      return found === null ? undefinedFor(whyNotTested(network)) : defined({ ...found });
    }),
  },
];
