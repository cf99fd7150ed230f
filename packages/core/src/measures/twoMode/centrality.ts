import { betweennessTotals } from '../../kernels/betweenness.ts';
import { pathTotals } from '../../kernels/pathTotals.ts';
import type { TwoMode } from '../../network/twoMode.ts';
import type { Measure } from '../measure.ts';
import { bipartiteAdjacency, byName, onTwoMode, twoModeMeasure } from './sides.ts';

/** For every node of both sides, organisations first: how many its own side has, and the other. */
function sideSizes({ organisationIds, initiativeIds }: TwoMode): readonly { own: number; other: number }[] {
  const [top, bottom] = [organisationIds.length, initiativeIds.length];
  return [
    ...organisationIds.map(() => ({ own: top, other: bottom })),
    ...initiativeIds.map(() => ({ own: bottom, other: top })),
  ];
}

/**
 * Two-mode degree: the share of the other side that a node is tied to, k / n_other. 0 for those without ties. O(n).
 *
 * @see Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2
 */
export function twoModeDegree(twoMode: TwoMode): readonly number[] {
  const rows = [twoMode.memberships, twoMode.participants];
  const degrees = rows.flatMap(({ offsets }) =>
    Array.from({ length: offsets.length - 1 }, (_, node) => offsets[node + 1] - offsets[node]),
  );
  return sideSizes(twoMode).map(({ other }, node) => degrees[node] / other);
}

/**
 * Two-mode closeness: (n_other + 2 (n_own − 1)) / Σ d, the least possible sum of distances over the own, times the
 * share of nodes within reach. Tied nodes of a disconnected network can exceed 1; those without ties are 0. O(n m).
 *
 * @see Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2
 */
export function twoModeCloseness(twoMode: TwoMode): readonly number[] {
  const { reached, distanceSums } = pathTotals(bipartiteAdjacency(twoMode), 'outward');
  return sideSizes(twoMode).map(({ own, other }, node) => {
    if (reached[node] === 0) return 0;
    const share = reached[node] / (own + other - 1);
    return ((other + 2 * (own - 1)) / distanceSums[node]) * share;
  });
}

/**
 * Two-mode betweenness: over the highest that a node of its side can reach in any two-mode network of these sizes.
 * Null where that highest is 0 (one organisation and one initiative). O(n m).
 *
 * @see Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2; Borgatti & Halgin 2011
 */
export function twoModeBetweenness(twoMode: TwoMode): readonly (number | null)[] {
  const { nodes } = betweennessTotals(bipartiteAdjacency(twoMode), null, { ties: false });
  return sideSizes(twoMode).map(({ own, other }, node) => {
    const most = highestBetweenness(own, other);
    return most === 0 ? null : nodes[node] / 2 / most;
  });
}

/** The node is tied to the whole other side, whose nodes share the rest of its own side as evenly as can be. */
function highestBetweenness(own: number, other: number): number {
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

export const twoModeCentralityMeasures: readonly Measure[] = [
  {
    ...twoModeMeasure,
    id: 'twomode.degree',
    compute: onTwoMode((twoMode) => byName(twoMode, twoModeDegree(twoMode))),
  },
  {
    ...twoModeMeasure,
    id: 'twomode.betweenness',
    cost: 'paths',
    compute: onTwoMode((twoMode) => byName(twoMode, twoModeBetweenness(twoMode))),
  },
  {
    ...twoModeMeasure,
    id: 'twomode.closeness',
    range: [0, null],
    unit: 'index',
    cost: 'paths',
    compute: onTwoMode((twoMode) => byName(twoMode, twoModeCloseness(twoMode))),
  },
];
