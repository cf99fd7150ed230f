import { leiden } from '../kernels/leiden.ts';
import { modularity as modularityOf } from '../kernels/modularity.ts';
import type { Network } from '../network/network.ts';
import { random } from '../statistics/random.ts';
import type { Measure, MeasureInput, MeasureResult } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';

export interface ModularityOptions {
  /** γ: above 1 favours smaller groups. Default 1. */
  readonly resolution?: number;
  /** Whether strengths count; otherwise every tie counts 1. Default false. */
  readonly weighted?: boolean;
  /** Whether self-ties count, twice in an undirected degree. Default false. */
  readonly loops?: boolean;
}

/**
 * Modularity: how far the ties within groups exceed what the degrees alone would put there.
 *
 * Q = Σ_c (L_c / m − γ (K_c / 2m)²), directed Q = Σ_c (L_c / m − γ K_c^out K_c^in / m²); L_c: ties within group c, K_c:
 * summed degrees of its members. With `weighted` ties and degrees are sums of strengths (more = closer).
 *
 * Between −½ and 1 for γ = 1; 0 for one group that holds all. High values alone are no evidence of groups: random
 * networks have them too. Isolates change nothing. Null without ties. O(n + m).
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @throws RangeError unless every node has a group.
 * @see Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113; Newman 2004 (weighted); Leicht & Newman 2008 (directed);
 *   Reichardt & Bornholdt 2006 (γ)
 * @example
 * modularity(network, ['north', 'north', 'south', 'south'], { resolution: 1 });
 */
export function modularity(
  network: Network,
  groups: readonly (string | number)[],
  options: ModularityOptions = {},
): number | null {
  const { resolution = 1, weighted = false, loops = false } = options;
  if (groups.length !== network.ids.length) {
    throw new RangeError(`${groups.length} groups were given for ${network.ids.length} nodes.`);
  }
  const labelOf = new Map([...new Set(groups)].map((group, label) => [group, label]));
  const labels = Uint32Array.from(groups, (group) => labelOf.get(group) ?? 0);
  return modularityOf(network.adjacency, labels, labelOf.size, { resolution, weighted, loops });
}

/** More runs find more, but beyond a thousand organisations each takes a while. */
const runsFor = (order: number): number => (order <= 1000 ? 100 : 10);
/** Two partitions whose modularity differs by less are equally good. */
const tolerance = 1e-9;

/** The best partition of many runs; `singleRunHitShare` and `singleRunMeanQ` say how hard it was to find. */
function best({ network, seed }: MeasureInput, weighted: boolean): MeasureResult {
  const graph = network.adjacency;
  if (graph.size === 0) return undefinedFor(graph.order === 0 ? 'empty-network' : 'no-ties');
  const source = random(seed);
  const runs = runsFor(graph.order);
  const run = leiden(graph, { resolution: 1, weighted });
  const found: number[] = [];
  let membership: ArrayLike<number> = [];
  let highest = -Infinity;
  for (let count = 0; count < runs; count++) {
    const labels = run(source);
    const value = modularityOf(graph, labels, graph.order, { resolution: 1, weighted, loops: false }) ?? 0;
    found.push(value);
    if (value > highest + tolerance) {
      highest = value;
      membership = labels;
    }
  }
  return defined({
    Q: highest,
    membership: byId(network, membership),
    singleRunHitShare: found.filter((value) => value > highest - tolerance).length / runs,
    singleRunMeanQ: found.reduce((sum, value) => sum + value, 0) / runs,
  });
}

function ofGroups({ network, groups }: MeasureInput, options: ModularityOptions): MeasureResult {
  if (groups === null) return undefinedFor('no-partition');
  const value = modularity(network, groups, options);
  return value === null ? undefinedFor('no-ties') : defined(value);
}

const ofPartition = {
  level: 'network',
  range: [-0.5, 1],
  direction: 'up',
  unit: 'index',
  requires: ['groups'],
  cost: 'linear',
  reference: 'Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113',
} as const;

const search = {
  ...ofPartition,
  range: [0, 1],
  requires: ['undirected', 'one-mode'],
  cost: 'search',
} as const;

export const modularityMeasures: readonly Measure[] = [
  { ...ofPartition, id: 'modularity.group', compute: (input) => ofGroups(input, {}) },
  {
    ...ofPartition,
    id: 'modularity.group.res0.5',
    compute: (input) => ofGroups(input, { resolution: 0.5 }),
  },
  {
    ...ofPartition,
    id: 'modularity.group.res2',
    range: [null, 1],
    compute: (input) => ofGroups(input, { resolution: 2 }),
  },
  {
    ...ofPartition,
    id: 'modularity.group.weighted',
    requires: ['groups', 'weighted'],
    compute: (input) => ofGroups(input, { weighted: true }),
  },
  { ...ofPartition, id: 'modularity.group.withLoops', compute: (input) => ofGroups(input, { loops: true }) },
  { ...search, id: 'modularity.best', compute: (input) => best(input, false) },
  {
    ...search,
    id: 'modularity.best.weighted',
    requires: ['undirected', 'one-mode', 'weighted'],
    compute: (input) => best(input, true),
  },
];
