import { rowLengths } from '../kernels/adjacency.ts';
import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { byId, defined } from './measure.ts';

export interface DegreeOptions {
  /** Whether self-ties count: one for each end, so two. Default false. */
  readonly selfTies?: boolean;
}

/** Degrees by index of the node, without self-ties; directed: arriving and leaving ties together. */
export function degrees({ adjacency }: Network): Float64Array {
  const { directed, outgoing, incoming } = adjacency;
  const leaving = rowLengths(outgoing);
  if (!directed) return leaving;
  const arriving = rowLengths(incoming);
  return leaving.map((count, node) => count + arriving[node]);
}

/**
 * The number of partners of each organisation: k_i, the ties that end there; directed: arriving plus leaving.
 *
 * Strengths are ignored; parallel ties count once. From 0 (isolate); an empty map for an empty network. O(n).
 *
 * @see Freeman 1979, doi:10.1016/0378-8733(78)90021-7
 * @example
 * degree(path of a–b–c).get('b'); // 2
 */
export function degree(network: Network, options: DegreeOptions = {}): ReadonlyMap<string, number> {
  const { selfTies = false } = options;
  const { loops } = network.adjacency;
  const counts = degrees(network);
  return byId(network, selfTies ? counts.map((count, node) => count + 2 * loops[node]) : counts);
}

/**
 * Degree as a share of the possible partners: k_i/(n−1), self-ties left out; directed: both directions, so up to 2.
 * Null for a single organisation. O(n).
 */
export function degreeCentrality(network: Network): ReadonlyMap<string, number | null> {
  const others = network.ids.length - 1;
  const shares = Array.from(degrees(network), (count) => (others === 0 ? null : count / others));
  return byId(network, shares);
}

/** The number of ties that arrive at each organisation, a self-tie included. Directed ties. O(n). */
export function inDegree(network: Network): ReadonlyMap<string, number> {
  const { incoming, loops } = network.adjacency;
  return byId(
    network,
    rowLengths(incoming).map((count, node) => count + loops[node]),
  );
}

/** The number of ties that leave each organisation, a self-tie included. Directed ties. O(n). */
export function outDegree(network: Network): ReadonlyMap<string, number> {
  const { outgoing, loops } = network.adjacency;
  return byId(
    network,
    rowLengths(outgoing).map((count, node) => count + loops[node]),
  );
}

const count = {
  level: 'organisation',
  range: [0, null],
  direction: 'up',
  unit: 'count',
  requires: [],
  cost: 'linear',
  reference: 'Freeman 1979, doi:10.1016/0378-8733(78)90021-7',
} as const;

export const degreeMeasures: readonly Measure[] = [
  { ...count, id: 'degree', compute: ({ network }) => defined(degree(network, { selfTies: true })) },
  { ...count, id: 'degree.noLoops', compute: ({ network }) => defined(degree(network)) },
  {
    ...count,
    id: 'degreeCentrality',
    range: [0, 2],
    unit: 'share',
    compute: ({ network }) => defined(degreeCentrality(network)),
  },
  {
    ...count,
    id: 'inDegree',
    requires: ['directed'],
    compute: ({ network }) => defined(inDegree(network)),
  },
  {
    ...count,
    id: 'outDegree',
    requires: ['directed'],
    compute: ({ network }) => defined(outDegree(network)),
  },
];
