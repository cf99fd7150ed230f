import type { Neighbours } from '../../kernels/adjacency.ts';
import type { TwoMode } from '../../network/twoMode.ts';
import type { Measure } from '../measure.ts';
import { byName, onTwoMode, twoModeMeasure } from './sides.ts';

/**
 * Redundancy of each node of both sides: the share of pairs of its neighbours that another node ties as well, so that
 * they would stay tied without it. Between 0 (nothing else ties any two of them) and 1.
 * Null for those with fewer than two neighbours. O(Σ k²).
 *
 * @see Latapy, Magnien & Del Vecchio 2008, doi:10.1016/j.socnet.2007.04.006
 */
export function redundancy({ memberships, participants }: TwoMode): readonly (number | null)[] {
  return [...redundancyOf(memberships, participants), ...redundancyOf(participants, memberships)];
}

function redundancyOf(own: Neighbours, other: Neighbours): readonly (number | null)[] {
  const order = own.offsets.length - 1;
  const otherOrder = other.offsets.length - 1;
  const kept = new Float64Array(order);
  const shared = new Uint32Array(otherOrder);
  const eachOwnOf = (u: number, visit: (w: number) => void, node: number): void => {
    for (let l = own.offsets[node + 1] - 1; l >= own.offsets[node] && own.targets[l] > u; l--) {
      visit(own.targets[l]);
    }
  };
  for (let u = 0; u < otherOrder; u++) {
    const nodes = other.targets.subarray(other.offsets[u], other.offsets[u + 1]);
    for (const node of nodes) eachOwnOf(u, (w) => shared[w]++, node);
    for (const node of nodes) {
      // Two or more tie u and w: this node and another.
      eachOwnOf(u, (w) => (kept[node] += shared[w] >= 2 ? 1 : 0), node);
    }
    for (const node of nodes) eachOwnOf(u, (w) => (shared[w] = 0), node);
  }
  return Array.from(kept, (pairs, node) => {
    const degree = own.offsets[node + 1] - own.offsets[node];
    return degree < 2 ? null : pairs / ((degree * (degree - 1)) / 2);
  });
}

export const redundancyMeasures: readonly Measure[] = [
  {
    ...twoModeMeasure,
    id: 'twomode.redundancy',
    reference: 'Latapy, Magnien & Del Vecchio 2008, doi:10.1016/j.socnet.2007.04.006',
    compute: onTwoMode((twoMode) => byName(twoMode, redundancy(twoMode))),
  },
];
