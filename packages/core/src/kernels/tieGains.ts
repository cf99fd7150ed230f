import { closenessUnit } from './closenessUnit.ts';
import type { DistanceLevels } from './distanceLevels.ts';

/**
 * Fills `gains` for u and every v from `from` on: what a new tie u–v would add (0 where the two are tied). Where that
 * is less than `least`, −1 may stand instead.
 */
export type TieGains = (u: number, from: number, gains: Float64Array, least?: number) => void;

/**
 * What new ties would add to Σ `closenessUnit`/d over unordered pairs, in steps; exact, disconnected networks included.
 *
 * A tie u–v brings a and b nearer where d(a,u) + 1 + d(v,b) < d(a,b). For one u the sum over a depends on v by d(v,b)
 * alone: `worth[j][b]` = Σ_a max(0, 1/(d(a,u) + 1 + j) − 1/d(a,b)). It is filled once for u, looking only at those b
 * that are at least two steps farther from a than u is; then the gain of any v is Σ_b worth[d(v,b)][b]. All n² pairs
 * take O(n³) at worst, however many pairs of nodes come nearer; enumerating those takes O(n⁴).
 *
 * `least`: worth[j][b] falls with j, so what the nodes at distance j and more from v can add is at most Σ_b worth[j][b];
 * once that cannot reach `least` the sum is given up.
 */
export function tieGains(levels: DistanceLevels): TieGains {
  const { order, longest, unreachable, distances, sequences, starts } = levels;
  const width = longest + 2;
  const inverse = Float64Array.from({ length: unreachable + 1 }, (_, distance) =>
    distance === 0 || distance === unreachable ? 0 : closenessUnit / distance,
  );
  const worth = new Float64Array((longest + 1) * order);
  const totals = new Float64Array(longest + 1);

  /** Adds what the nodes at distance `far` from some a gain, where a is `near` from u. Gives the greatest j. */
  const addLevel = (near: number, far: number, from: number, to: number): number => {
    if (from === to) return -1;
    const most = Math.min(far - near - 2, longest);
    for (let j = 0; j <= most; j++) {
      const gained = inverse[near + 1 + j] - inverse[far];
      const base = j * order;
      totals[j] += gained * (to - from);
      for (let place = from; place < to; place++) worth[base + sequences[place]] += gained;
    }
    return most;
  };

  /** Fills `worth` for u; gives the greatest j at which anything is gained. */
  const fill = (u: number): number => {
    let most = -1;
    worth.fill(0);
    totals.fill(0);
    const reached = starts[u * width + longest + 1];
    for (let place = 0; place < reached; place++) {
      const a = sequences[u * order + place];
      const near = distances[u * order + a];
      const row = a * order;
      const level = a * width;
      for (let far = near + 2; far <= longest; far++) {
        most = Math.max(most, addLevel(near, far, row + starts[level + far], row + starts[level + far + 1]));
      }
      most = Math.max(most, addLevel(near, unreachable, row + starts[level + longest + 1], row + order));
    }
    return most;
  };

  return (u, from, gains, least = 0) => {
    const most = fill(u);
    for (let v = from; v < order; v++) {
      let gain = 0;
      const row = v * order;
      for (let j = 0; j <= most; j++) {
        if (gain + totals[j] < least) {
          gain = -1;
          break;
        }
        const base = j * order;
        const end = row + starts[v * width + j + 1];
        for (let place = row + starts[v * width + j]; place < end; place++) {
          gain += worth[base + sequences[place]];
        }
      }
      gains[v] = gain;
    }
  };
}
