import type { Neighbours } from '../../kernels/adjacency.ts';
import { project } from '../../network/projection.ts';
import type { ProjectionSide } from '../../network/projection.ts';
import type { TwoMode } from '../../network/twoMode.ts';
import type { Measure } from '../measure.ts';
import { byName, onTwoMode, twoModeMeasure } from './sides.ts';

/** What the overlap of two nodes is divided by: all they have together, the smaller, or the larger neighbourhood. */
export type LatapyVariant = 'dot' | 'min' | 'max';

const sides: readonly ProjectionSide[] = ['organisations', 'initiatives'];

function degrees({ offsets }: Neighbours): readonly number[] {
  return Array.from({ length: offsets.length - 1 }, (_, node) => offsets[node + 1] - offsets[node]);
}

/**
 * Two-mode clustering of each node of both sides: the mean overlap with the nodes of its side that it shares anything
 * with. Overlap of u and v: c / |N_u ∪ N_v| (`dot`), c / min(k_u, k_v), or c / max(k_u, k_v), with c shared nodes.
 * Between 0 and 1; 0 for those that share nothing. O(Σ k²).
 *
 * @see Latapy, Magnien & Del Vecchio 2008, doi:10.1016/j.socnet.2007.04.006
 */
export function latapyClustering(twoMode: TwoMode, variant: LatapyVariant): readonly number[] {
  return sides.flatMap((side) => {
    const sizes = degrees(side === 'organisations' ? twoMode.memberships : twoMode.participants);
    const { sources, targets, strengths } = project(twoMode, side, 'count');
    const sums = new Float64Array(sizes.length);
    const partners = new Uint32Array(sizes.length);
    strengths.forEach((shared, k) => {
      const [u, v] = [sizes[sources[k]], sizes[targets[k]]];
      const whole = { dot: u + v - shared, min: Math.min(u, v), max: Math.max(u, v) }[variant];
      for (const node of [sources[k], targets[k]]) {
        sums[node] += shared / whole;
        partners[node]++;
      }
    });
    return sizes.map((_, node) => (partners[node] === 0 ? 0 : sums[node] / partners[node]));
  });
}

/**
 * Two-mode clustering of the whole network: 4 C₄ / L₃, the share of paths of three ties that close to a cycle of four.
 * Between 0 and 1; null without such paths. O(Σ k²).
 *
 * @see Robins & Alexander 2004, doi:10.1023/B:CMOT.0000032580.12184.c0
 */
export function robinsAlexanderClustering(twoMode: TwoMode): number | null {
  const { memberships, participants } = twoMode;
  const [own, other] = [degrees(memberships), degrees(participants)];
  let paths = 0;
  own.forEach((degree, node) => {
    for (let k = memberships.offsets[node]; k < memberships.offsets[node + 1]; k++) {
      paths += (degree - 1) * (other[memberships.targets[k]] - 1);
    }
  });
  if (paths === 0) return null;
  const cycles = project(twoMode, 'organisations', 'count').strengths.reduce(
    (sum, shared) => sum + (shared * (shared - 1)) / 2,
    0,
  );
  return (4 * cycles) / paths;
}

/**
 * Whether partners of a partner meet elsewhere: the share of paths i – e – j – f – k over three organisations and two
 * initiatives whose ends i and k also share a third initiative.
 * Between 0 and 1; null without such paths. O(number of such paths).
 *
 * @see Opsahl 2013, doi:10.1016/j.socnet.2011.07.001
 */
export function opsahlClustering({ memberships, participants }: TwoMode): number | null {
  const order = memberships.offsets.length - 1;
  const events = participants.offsets.length - 1;
  let paths = 0;
  let closed = 0;
  const shared = new Uint32Array(order);
  const attended = new Uint8Array(events);
  const present = new Uint8Array(order);
  const within = (rows: Neighbours, node: number): Uint32Array =>
    rows.targets.subarray(rows.offsets[node], rows.offsets[node + 1]);
  for (let i = 0; i < order; i++) {
    const own = within(memberships, i);
    for (const e of own) {
      attended[e] = 1;
      for (const k of within(participants, e)) shared[k]++;
    }
    for (const e of own) {
      const around = within(participants, e);
      for (const k of around) present[k] = 1;
      for (const j of around) {
        if (j === i) continue;
        for (const f of within(memberships, j)) {
          if (f === e) continue;
          for (const k of within(participants, f)) {
            if (k === i || k === j) continue;
            paths++;
            // Of what i and k share, e and f are part of the path itself.
            if (shared[k] > present[k] + attended[f]) closed++;
          }
        }
      }
      for (const k of around) present[k] = 0;
    }
    shared.fill(0);
    for (const e of own) attended[e] = 0;
  }
  return paths === 0 ? null : closed / paths;
}

const latapy = {
  ...twoModeMeasure,
  direction: 'neither',
  reference: 'Latapy, Magnien & Del Vecchio 2008, doi:10.1016/j.socnet.2007.04.006',
} as const;

export const twoModeClusteringMeasures: readonly Measure[] = [
  ...(['dot', 'min', 'max'] as const).map((variant): Measure => ({
    ...latapy,
    id: `twomode.clustering.latapy.${variant}`,
    compute: onTwoMode((twoMode) => byName(twoMode, latapyClustering(twoMode, variant))),
  })),
  {
    ...latapy,
    id: 'twomode.clustering.robinsAlexander',
    level: 'network',
    reference: 'Robins & Alexander 2004, doi:10.1023/B:CMOT.0000032580.12184.c0',
    compute: onTwoMode(robinsAlexanderClustering, () => 'no-triples'),
  },
  {
    ...latapy,
    id: 'twomode.clustering.opsahl.top',
    level: 'network',
    cost: 'paths',
    reference: 'Opsahl 2013, doi:10.1016/j.socnet.2011.07.001',
    compute: onTwoMode(opsahlClustering, () => 'no-triples'),
  },
];
