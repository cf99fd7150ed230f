import { leiden } from '../kernels/leiden.ts';
import { louvain } from '../kernels/louvain.ts';
import { modularity } from '../kernels/modularity.ts';
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

/** The best modularity against that of random networks. */
export interface ModularityTest extends NullTest {
  readonly model: NullModel;
  readonly replicates: number;
}

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
): ModularityTest | null {
  const { replicates = 200, seed = 1 } = options;
  requireReplicates(replicates);
  if (network.adjacency.size === 0) return null;
  const source = random(seed);
  const { model, next } = nullNetworks(network, source);
  const tests = nullTests([best(network, source)]);
  for (let replicate = 0; replicate < replicates; replicate++) tests.add([best(next(), source)]);
  const [found] = tests.results();
  return found === null ? null : { ...found, model, replicates };
}

function best({ adjacency }: Network, source: Random): number {
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
    compute: sampled(({ network, seed }, replicates) => {
      const found = modularitySignificance(network, { replicates: Math.min(replicates, mostSearched), seed });
      return found === null ? undefinedFor(whyNotTested(network)) : defined({ ...found });
    }),
  },
];
