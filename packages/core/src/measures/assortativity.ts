import type { Network } from '../network/network.ts';
import { pearson } from '../statistics/pearson.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';

/** A value for the start and the end of every tie that has both; an undirected tie is read in both directions. */
function endValues(
  { adjacency: { order, outgoing } }: Network,
  atStart: ArrayLike<number | null>,
  atEnd: ArrayLike<number | null>,
): { readonly starts: Float64Array; readonly ends: Float64Array } {
  const starts = new Float64Array(outgoing.targets.length);
  const ends = new Float64Array(outgoing.targets.length);
  let filled = 0;
  for (let node = 0; node < order; node++) {
    for (let k = outgoing.offsets[node]; k < outgoing.offsets[node + 1]; k++) {
      const start = atStart[node];
      const end = atEnd[outgoing.targets[k]];
      if (start === null || end === null) continue;
      starts[filled] = start;
      ends[filled++] = end;
    }
  }
  return { starts: starts.subarray(0, filled), ends: ends.subarray(0, filled) };
}

/**
 * Degree assortativity: Pearson's correlation of the degrees at the two ends of a tie; of the out-degree of the start
 * and the in-degree of the end where ties are directed.
 *
 * From −1 (the well connected tie to the poorly connected) to 1 (to each other). Strengths and self-ties are ignored,
 * isolates change nothing. Null where all degrees at the ends are equal, or without ties. O(n + m).
 *
 * @see Newman 2002, doi:10.1103/PhysRevLett.89.208701
 */
export function degreeAssortativity(network: Network): number | null {
  const { outgoing, incoming } = network.adjacency;
  const { starts, ends } = endValues(
    network,
    network.ids.map((_, node) => outgoing.offsets[node + 1] - outgoing.offsets[node]),
    network.ids.map((_, node) => incoming.offsets[node + 1] - incoming.offsets[node]),
  );
  return pearson(starts, ends);
}

/**
 * Assortativity by a number, e.g. size or age: Pearson's correlation of the numbers at the two ends of a tie.
 *
 * From −1 to 1. Ties with an end whose number is unknown (null) are left out. Strengths and self-ties are ignored.
 * Null where the numbers at the ends do not vary, or without ties. O(n + m).
 *
 * @param numbers A number for each node, in the order of `network.ids`.
 * @see Newman 2003, doi:10.1103/PhysRevE.67.026126
 */
export function numericAssortativity(network: Network, numbers: readonly (number | null)[]): number | null {
  const { starts, ends } = endValues(network, numbers, numbers);
  return pearson(starts, ends);
}

/**
 * Assortativity by group: (Σ e_rr − Σ a_r b_r) / (1 − Σ a_r b_r), e: share of ties from group r to group s (an
 * undirected tie counts half in each direction), a and b its row and column sums.
 *
 * 1 where every tie stays in its group, 0 where groups do not matter, down to a negative bound above −1 where every tie
 * leaves it. Strengths and self-ties are ignored. Null without ties, or where all ties run within one group. O(n + m).
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @see Newman 2003, doi:10.1103/PhysRevE.67.026126
 */
export function groupAssortativity(network: Network, groups: readonly string[]): number | null {
  const { starts, ends } = endValues(
    network,
    groups.map((_, node) => node),
    groups.map((_, node) => node),
  );
  const from = new Map<string, number>();
  const to = new Map<string, number>();
  let inside = 0;
  starts.forEach((start, k) => {
    const source = groups[start];
    const target = groups[ends[k]];
    from.set(source, (from.get(source) ?? 0) + 1);
    to.set(target, (to.get(target) ?? 0) + 1);
    if (source === target) inside++;
  });
  // Counts, not shares: whole numbers tell exactly whether all ties (or none) run within one group.
  const all = starts.length * starts.length;
  let expected = 0;
  for (const [group, count] of from) expected += count * (to.get(group) ?? 0);
  return expected === all ? null : (inside * starts.length - expected) / (all - expected);
}

function result(network: Network, value: number | null): MeasureResult {
  if (value !== null) return defined(value);
  return undefinedFor(network.adjacency.size === 0 ? 'no-ties' : 'no-variance');
}

const assortativity = {
  level: 'network',
  range: [-1, 1],
  direction: 'neither',
  unit: 'index',
  cost: 'linear',
  reference: 'Newman 2003, doi:10.1103/PhysRevE.67.026126',
} as const;

export const assortativityMeasures: readonly Measure[] = [
  {
    ...assortativity,
    id: 'assortativity.degree',
    requires: [],
    reference: 'Newman 2002, doi:10.1103/PhysRevLett.89.208701',
    compute: ({ network }) => result(network, degreeAssortativity(network)),
  },
  {
    ...assortativity,
    id: 'assortativity.group',
    requires: ['groups'],
    compute: ({ network, groups }) =>
      groups === null ? undefinedFor('no-partition') : result(network, groupAssortativity(network, groups)),
  },
  {
    ...assortativity,
    id: 'assortativity.numeric',
    requires: ['numbers'],
    compute: ({ network, numbers }) =>
      numbers === null ? undefinedFor('no-numbers') : result(network, numericAssortativity(network, numbers)),
  },
];
