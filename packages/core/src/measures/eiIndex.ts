import { compareIds } from '../network/order.ts';
import type { Network } from '../network/network.ts';
import type { Measure, MeasureInput, MeasureResult, Value } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';

/** (E − I) / (E + I); null without ties. */
function index(external: number, internal: number): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal);
}

/** Calls `visit` once for every tie (undirected) or arc (directed). */
function eachTie(
  { adjacency: { order, directed, outgoing } }: Network,
  visit: (source: number, target: number) => void,
): void {
  for (let source = 0; source < order; source++) {
    for (let k = outgoing.offsets[source]; k < outgoing.offsets[source + 1]; k++) {
      const target = outgoing.targets[k];
      if (directed || source < target) visit(source, target);
    }
  }
}

/**
 * E-I index of the network: (E − I) / (E + I), E: ties between groups, I: ties within.
 *
 * From −1 (all ties within groups) to 1 (all between). Group sizes alone bound it: hold it against
 * {@link expectedEiIndex}. Strengths and self-ties are ignored; an arc is a tie. Null without ties. O(n + m).
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @see Krackhardt & Stern 1988, doi:10.2307/2786835
 */
export function eiIndex(network: Network, groups: readonly string[]): number | null {
  let external = 0;
  let internal = 0;
  eachTie(network, (source, target) => {
    if (groups[source] === groups[target]) internal++;
    else external++;
  });
  return index(external, internal);
}

/** E-I index of each organisation's own ties (incoming and outgoing arcs), null for isolates; see {@link eiIndex}. */
export function nodeEiIndex(network: Network, groups: readonly string[]): readonly (number | null)[] {
  const external = new Uint32Array(groups.length);
  const internal = new Uint32Array(groups.length);
  eachTie(network, (source, target) => {
    const counts = groups[source] === groups[target] ? internal : external;
    counts[source]++;
    counts[target]++;
  });
  return groups.map((_, node) => index(external[node], internal[node]));
}

/**
 * E-I index of each group, in code-unit order of the groups: its internal ties count once, each tie to another group
 * once; null for a group without ties. See {@link eiIndex}.
 */
export function groupEiIndex(
  network: Network,
  groups: readonly string[],
): ReadonlyMap<string, number | null> {
  const external = new Map<string, number>();
  const internal = new Map<string, number>();
  const add = (counts: Map<string, number>, group: string): void => {
    counts.set(group, (counts.get(group) ?? 0) + 1);
  };
  eachTie(network, (source, target) => {
    if (groups[source] === groups[target]) {
      add(internal, groups[source]);
    } else {
      add(external, groups[source]);
      add(external, groups[target]);
    }
  });
  return new Map(
    [...new Set(groups)]
      .sort(compareIds)
      .map((group) => [group, index(external.get(group) ?? 0, internal.get(group) ?? 0)]),
  );
}

/**
 * What the E-I index is on average when the groups are dealt out anew at random: that of the complete network,
 * (pairs between − pairs within) / all pairs. Null for fewer than two organisations. O(n).
 *
 * @param groups The group of each node.
 */
export function expectedEiIndex(groups: readonly string[]): number | null {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const internal = [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  return index(pairs(groups.length) - internal, internal);
}

const common = {
  range: [-1, 1],
  direction: 'neither',
  unit: 'index',
  requires: ['groups'],
  cost: 'linear',
  reference: 'Krackhardt & Stern 1988, doi:10.2307/2786835',
} as const;

const withGroups =
  (compute: (network: Network, groups: readonly string[]) => Value) =>
  ({ network, groups }: MeasureInput): MeasureResult => {
    if (groups === null) return undefinedFor('no-partition');
    const value = compute(network, groups);
    if (value !== null) return defined(value);
    return undefinedFor(groups.length < 2 ? 'too-few-organisations' : 'no-ties');
  };

export const eiIndexMeasures: readonly Measure[] = [
  { ...common, id: 'eiIndex', level: 'network', compute: withGroups(eiIndex) },
  {
    ...common,
    id: 'eiIndex.nodes',
    level: 'organisation',
    compute: withGroups((network, groups) => byId(network, nodeEiIndex(network, groups))),
  },
  { ...common, id: 'eiIndex.groups', level: 'group', compute: withGroups(groupEiIndex) },
  {
    ...common,
    id: 'eiIndex.expected',
    level: 'network',
    compute: withGroups((_network, groups) => expectedEiIndex(groups)),
  },
];
