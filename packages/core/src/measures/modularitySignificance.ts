import { leiden } from '../kernels/leiden.ts';
import { louvain } from '../kernels/louvain.ts';
import { modularity } from '../kernels/modularity.ts';
import type { Network } from '../network/network.ts';
import type { Random } from '../statistics/random.ts';
import { againstNullNetworks, testAgainstNullNetworks } from './againstNullNetworks.ts';
import type { NullNetworkTest } from './againstNullNetworks.ts';
import type { Measure } from './measure.ts';
import type { ReplicateOptions } from './nullNetworks.ts';

/** Runs of the search on this network and on each random one: the same for all, so that none has an advantage. */
const runs = 5;
const largestByLeiden = 200;

/**
 * Whether a network has groups at all: its best modularity against that of random networks with the same degrees, each
 * searched in the same way. High modularity alone is no evidence, random networks have it too.
 *
 * Where the ties are a projection the two-mode data are shuffled and projected anew: every initiative is a group by
 * construction. `pAbove` is the chance of so high a value without groups. Strengths are ignored. Null without ties.
 * O(replicates · 5 · m).
 *
 * @throws RangeError if the network is directed, or the number of replicates is not a whole number above 0.
 * @see Guimerà, Sales-Pardo & Amaral 2004, doi:10.1103/PhysRevE.70.025101
 * @example
 * modularitySignificance(network, { replicates: 200, seed: 1 })?.pAbove;
 */
export function modularitySignificance(
  network: Network,
  options: ReplicateOptions = {},
): NullNetworkTest | null {
  return againstNullNetworks(network, options, bestModularity);
}

function bestModularity({ adjacency }: Network, source: Random): number {
  const options = { resolution: 1, weighted: false, loops: false };
  const run = (adjacency.order <= largestByLeiden ? leiden : louvain)(adjacency, options);
  const values = Array.from(
    { length: runs },
    () => modularity(adjacency, run(source), adjacency.order, options) ?? 0,
  );
  return Math.max(...values);
}

export const modularitySignificanceMeasures: readonly Measure[] = [
  {
    id: 'modularity.significance',
    level: 'network',
    range: [null, null],
    direction: 'neither',
    unit: 'score',
    requires: ['undirected', 'one-mode'],
    cost: 'sampling',
    reference: 'Guimerà, Sales-Pardo & Amaral 2004, doi:10.1103/PhysRevE.70.025101',
    compute: testAgainstNullNetworks(modularitySignificance),
  },
];
