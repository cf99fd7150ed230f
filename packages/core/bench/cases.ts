// What is timed on every graph.
import { louvain } from '../src/kernels/louvain.ts';
import { modularity } from '../src/kernels/modularity.ts';
import { completeSteps } from '../src/progress/run.ts';
import { groupSteps } from '../src/groups/detectGroups.ts';
import { averagePathLength } from '../src/measures/averagePathLength.ts';
import { betweenness } from '../src/measures/betweenness.ts';
import { catalogue } from '../src/measures/catalogue.ts';
import { closeness } from '../src/measures/closeness.ts';
import { clustering } from '../src/measures/clustering.ts';
import { computeMeasures } from '../src/measures/compute.ts';
import { coreNumber } from '../src/measures/coreNumber.ts';
import { eigenvector } from '../src/measures/eigenvector.ts';
import { globalEfficiency } from '../src/measures/globalEfficiency.ts';
import { harmonic } from '../src/measures/harmonic.ts';
import { pagerank } from '../src/measures/pagerank.ts';
import { removal } from '../src/measures/removal.ts';
import { structuralHoleMeasures } from '../src/measures/structuralHoles.ts';
import type { Network } from '../src/network/network.ts';
import { random } from '../src/statistics/random.ts';

export interface Case {
  readonly name: string;
  readonly run: (network: Network) => unknown;
  /** Left out on more organisations than this. Default: never. */
  readonly most?: number;
  /** Whether its growth is measured at four sizes. Default false. */
  readonly growth?: boolean;
}

const constraint = structuralHoleMeasures.find(({ id }) => id === 'constraint');
/** Measures that a slider recomputes while the hand moves: no resampling, no search, no list of pairs. */
const immediate = catalogue.filter(({ cost }) => cost === 'linear' || cost === 'paths').map(({ id }) => id);
const input = { groups: null, numbers: null, seed: 1 };

export const cases: readonly Case[] = [
  { name: 'betweenness', run: (network) => betweenness(network), growth: true },
  {
    name: 'betweenness, weighted',
    run: (network) => betweenness(network, { paths: 'strength' }),
    most: 5000,
  },
  { name: 'closeness', run: (network) => closeness(network) },
  { name: 'harmonic', run: (network) => harmonic(network), growth: true },
  { name: 'average path length', run: (network) => averagePathLength(network) },
  { name: 'global efficiency', run: (network) => globalEfficiency(network) },
  { name: 'eigenvector', run: (network) => eigenvector(network) },
  { name: 'PageRank', run: (network) => pagerank(network), growth: true },
  { name: 'clustering', run: (network) => clustering(network), growth: true },
  { name: 'constraint', run: (network) => constraint?.compute({ ...input, network }) },
  { name: 'core number', run: (network) => coreNumber(network), growth: true },
  { name: 'Louvain, one run', run: louvainOf, growth: true },
  { name: 'groups of 100 runs', run: (network) => completeSteps(groupSteps(network)) },
  { name: 'each organisation removed', run: (network) => removal(network), most: 2000 },
  {
    name: `all ${immediate.length} without search, sampling or pairs`,
    run: (network) => computeMeasures({ ...input, network }, { ids: immediate }),
    most: 100,
  },
];

export function louvainOf({ adjacency }: Network): Uint32Array {
  return louvain(adjacency, { resolution: 1, weighted: false })(random(1));
}

/** What one run reaches. */
export function louvainModularity(network: Network): number {
  const labels = louvainOf(network);
  const count = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  const options = { resolution: 1, weighted: false, loops: false };
  return modularity(network.adjacency, labels, count, options) ?? 0;
}
