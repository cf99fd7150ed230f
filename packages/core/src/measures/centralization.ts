import { rowLengths } from '../kernels/adjacency.ts';
import type { Network } from '../network/network.ts';
import { betweennessValues } from './betweenness.ts';
import { closenessValues } from './closeness.ts';
import { degrees } from './degree.ts';
import { eigenvectorValues } from './eigenvector.ts';
import type { Measure, MeasureResult, Requirement } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';

export type CentralizationOf =
  | 'degree'
  | 'inDegree'
  | 'outDegree'
  | 'closeness'
  | 'betweenness'
  | 'eigenvector';

/** Values by node, and the largest possible sum of differences to the highest of them. */
interface Basis {
  readonly values: ArrayLike<number>;
  readonly most: number;
}

const bases: { readonly [of in CentralizationOf]: (network: Network, n: number) => Basis | null } = {
  degree: (network, n) => ({ values: degrees(network), most: (n - 1) * (n - 2) }),
  inDegree: ({ adjacency }, n) => ({
    values: rowLengths(adjacency.incoming),
    most: (n - 1) ** 2,
  }),
  outDegree: ({ adjacency }, n) => ({
    values: rowLengths(adjacency.outgoing),
    most: (n - 1) ** 2,
  }),
  closeness: (network, n) => ({
    values: closenessValues(network).map((value) => value ?? 0),
    most: ((n - 1) * (n - 2)) / (2 * n - 3),
  }),
  betweenness: (network, n) => ({
    values: betweennessValues(network, { normalised: true }),
    most: n - 1,
  }),
  eigenvector: (network, n) => {
    const values = eigenvectorValues(network);
    return values === null ? null : { values, most: n - 2 };
  },
};

/**
 * How much a network depends on its most central organisation: Σ_i (max − c_i) divided by the largest such sum
 * possible with n organisations, which a star has.
 *
 * The largest sum is (n−1)(n−2) for degree, (n−1)² for in- and out-degree, (n−1)(n−2)/(2n−3) for closeness
 * (Wasserman–Faust, Freeman's where the network is connected), n−1 for normalised betweenness and n−2 for eigenvector
 * centrality, which no connected network reaches: do not headline the last. Strengths are ignored.
 * From 0 (all alike) to 1; null with fewer than three organisations, and where eigenvector centrality is. Costs what the
 * centrality costs.
 *
 * @see Freeman 1979, doi:10.1016/0378-8733(78)90021-7
 * @example
 * centralization(star with 7 organisations, 'degree'); // 1
 */
export function centralization(network: Network, of: CentralizationOf): number | null {
  const n = network.ids.length;
  const basis = n < 3 ? null : bases[of](network, n);
  if (basis === null) return null;
  const values = Array.from(basis.values);
  const highest = values.reduce((a, b) => Math.max(a, b), 0);
  return values.reduce((sum, value) => sum + (highest - value), 0) / basis.most;
}

function entry(of: CentralizationOf, requires: readonly Requirement[], cost: Measure['cost']): Measure {
  return {
    id: `centralization.${of}`,
    level: 'network',
    range: [0, 1],
    direction: 'down',
    unit: 'index',
    requires,
    cost,
    reference: 'Freeman 1979, doi:10.1016/0378-8733(78)90021-7',
    compute: ({ network }) => result(network, of),
  };
}

function result(network: Network, of: CentralizationOf): MeasureResult {
  const value = centralization(network, of);
  if (value !== null) return defined(value);
  if (network.ids.length < 3) return undefinedFor('too-few-organisations');
  return undefinedFor(network.adjacency.size === 0 ? 'no-ties' : 'no-unique-solution');
}

export const centralizationMeasures: readonly Measure[] = [
  entry('degree', ['undirected'], 'linear'),
  entry('inDegree', ['directed'], 'linear'),
  entry('outDegree', ['directed'], 'linear'),
  entry('closeness', ['undirected'], 'paths'),
  entry('betweenness', [], 'paths'),
  entry('eigenvector', ['undirected'], 'linear'),
];
