import { latticeTies } from '../kernels/latticeSwap.ts';
import type { Network } from '../network/network.ts';
import { networkOfPairs } from '../network/networkOfPairs.ts';
import type { NullModel } from '../network/nullTies.ts';
import { mean } from '../statistics/moments.ts';
import { quantiles } from '../statistics/quantile.ts';
import { random } from '../statistics/random.ts';
import type { Random } from '../statistics/random.ts';
import { averagePathLength } from './averagePathLength.ts';
import { averageClustering, transitivity } from './clustering.ts';
import { globalEfficiency } from './globalEfficiency.ts';
import type { Measure, MeasureInput, MeasureResult } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';
import { nullNetworks } from './nullNetworks.ts';
import type { ReplicateOptions } from './nullNetworks.ts';
import { requireReplicates } from './nullTest.ts';
import { sampled, whyNotTested } from './sampled.ts';

/** An observed value beside random networks of the same degrees. */
export interface AgainstRandom {
  readonly observed: number;
  readonly expected: number;
  /** 2.5 and 97.5 % of the random networks. */
  readonly low: number;
  readonly high: number;
}

export interface SmallWorld {
  /** (C / C_random) / (L / L_random); null where random networks have no triangles. */
  readonly sigma: number | null;
  /** L_random / L − C / C_lattice; null where the lattice has no triangles. */
  readonly omega: number | null;
  /** What stands for closeness: path length, or efficiency if this or a random network is not connected. */
  readonly closeness: 'path-length' | 'efficiency';
  readonly transitivity: AgainstRandom;
  readonly distance: AgainstRandom;
  /** Average clustering, and that of the lattice of the same degrees. */
  readonly averageClustering: number;
  readonly latticeClustering: number;
  readonly model: NullModel;
  readonly replicates: number;
}

const lattices = 5;
/** Attempted swaps a tie on the way to the lattice. */
const latticeSwaps = 100;

/**
 * Small-world coefficients: whether a network is more clustered than random ones of the same degrees, and its paths
 * nearly as short.
 *
 * σ = (C / C_random) / (L / L_random), C the transitivity, L the average distance; above 1 speaks for a small world.
 * ω = L_random / L − C / C_lattice, C the average clustering; near 0: small world, towards 1: random, towards −1:
 * lattice. Random networks keep the degrees; where the ties are a projection, the two-mode data are shuffled and
 * projected anew, since a projection is clustered by construction. Where this or any random network is not connected,
 * efficiency stands for 1 / L everywhere. Strengths are ignored. Null without ties, below three organisations and
 * without a connected triple. O(replicates · n m / 32).
 *
 * @throws RangeError if the network is directed, or the number of replicates is not a whole number above 0.
 * @see Humphries & Gurney 2008, doi:10.1371/journal.pone.0002051; Telesford et al. 2011, doi:10.1089/brain.2011.0038
 * @example
 * smallWorld(network, { replicates: 200, seed: 1 })?.sigma;
 */
export function smallWorld(network: Network, options: ReplicateOptions = {}): SmallWorld | null {
  const { replicates = 200, seed = 1 } = options;
  requireReplicates(replicates);
  const closed = transitivity(network);
  const clustered = averageClustering(network);
  if (closed === null || clustered === null) return null;
  const source = random(seed);
  const { model, next } = nullNetworks(network, source);
  const drawn = Array.from({ length: replicates }, next);
  const lengths = [network, ...drawn].map((one) => averagePathLength(one, { pairs: 'strict' }) ?? Infinity);
  const connected = lengths.every(Number.isFinite);
  const [own, ...others] = connected ? lengths : [network, ...drawn].map((one) => globalEfficiency(one) ?? 0);
  const transitivities = againstRandom(
    closed,
    drawn.map((one) => transitivity(one) ?? 0),
  );
  const distance = againstRandom(own, others);
  const latticeClustering = Math.max(
    ...Array.from({ length: lattices }, () => averageClustering(latticeOf(network, source)) ?? 0),
  );
  // L_random / L, which is E / E_random where efficiency stands for 1 / L.
  const nearness = connected ? distance.expected / own : own / distance.expected;
  return {
    sigma: transitivities.expected > 0 ? (closed / transitivities.expected) * nearness : null,
    omega: latticeClustering > 0 ? nearness - clustered / latticeClustering : null,
    closeness: connected ? 'path-length' : 'efficiency',
    transitivity: transitivities,
    distance,
    averageClustering: clustered,
    latticeClustering,
    model,
    replicates,
  };
}

function againstRandom(observed: number, values: readonly number[]): AgainstRandom {
  const [low, high] = quantiles(values, [0.025, 0.975]);
  return { observed, expected: mean(values) ?? 0, low: low ?? 0, high: high ?? 0 };
}

function latticeOf({ ids, adjacency }: Network, source: Random): Network {
  const ring = source.shuffle(ids.map((_, place) => place));
  const { sources, targets } = latticeTies(adjacency, ring, latticeSwaps * adjacency.size, source);
  return networkOfPairs(ids, sources, targets);
}

const entry = {
  level: 'network',
  range: [0, null],
  direction: 'neither',
  unit: 'index',
  requires: ['undirected', 'one-mode'],
  cost: 'sampling',
  reference: 'Humphries & Gurney 2008, doi:10.1371/journal.pone.0002051',
} as const;

/** The two coefficients rest on the same draws, and are often asked for together. */
const known = new WeakMap<Network, { readonly key: string; readonly found: SmallWorld | null }>();

function remembered({ network, seed }: MeasureInput, replicates: number): SmallWorld | null {
  const key = `${seed} ${replicates}`;
  const entryOf = known.get(network);
  if (entryOf?.key === key) return entryOf.found;
  const found = smallWorld(network, { replicates, seed });
  known.set(network, { key, found });
  return found;
}

const coefficient = (name: 'sigma' | 'omega'): Measure['compute'] =>
  sampled((input, replicates): MeasureResult => {
    const found = remembered(input, replicates);
    const value = found === null ? null : found[name];
    if (value !== null) return defined(value);
    return undefinedFor(found === null ? whyNoTriples(input.network) : 'no-variance');
  });

const whyNoTriples = (network: Network): 'no-triples' | ReturnType<typeof whyNotTested> => {
  const reason = whyNotTested(network);
  return reason === 'no-variance' ? 'no-triples' : reason;
};

export const smallWorldMeasures: readonly Measure[] = [
  { ...entry, id: 'smallWorld.sigma', compute: coefficient('sigma') },
  {
    ...entry,
    id: 'smallWorld.omega',
    range: [null, null],
    reference: 'Telesford et al. 2011, doi:10.1089/brain.2011.0038',
    compute: coefficient('omega'),
  },
  {
    ...entry,
    id: 'smallWorld',
    compute: sampled((input, replicates) => {
      const found = remembered(input, replicates);
      if (found === null) return undefinedFor(whyNoTriples(input.network));
      const { transitivity: closed, distance, ...rest } = found;
      return defined({ ...rest, transitivity: { ...closed }, distance: { ...distance } });
    }),
  },
];
