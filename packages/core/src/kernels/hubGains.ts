import type { DistanceLevels } from './distanceLevels.ts';

/** What new ties between one node u and every v from `from` on would do to a hub; parallel arrays by v, overwritten. */
export interface HubGains {
  /** What the hub carries more. */
  readonly gained: Float64Array;
  /** Σ w over all pairs: nobody gains more. */
  readonly carried: Float64Array;
  /** What all nodes together carry more. */
  readonly shortened: Float64Array;
  fill(u: number, from: number): void;
}

/**
 * What `betweennessAfterTie` finds pair by pair, for all v at once.
 *
 * Whether a pair a, b gets new paths over u–v, and how many, depends on v by j = d(v,b) and σ(v,b) alone, and few such
 * pairs of numbers occur for one b. For each of them, a slot, sums over all a are made once for u:
 * Σ w, Σ w·(m(a,u) − m(a,b)) and how many nodes more stand between; w is 1 where the path becomes shorter, σ(a,u)·σ(v,b) of all
 * paths where it becomes as short. Then each v adds up one slot for every b. O(n²) for one u, mostly.
 *
 * @param counts Numbers of shortest paths. @param shares Those through the hub; both `order` rows of `order`.
 */
export function hubGains(levels: DistanceLevels, counts: Float64Array, shares: Float64Array): HubGains {
  const { order, longest, distances, sequences, starts } = levels;
  const width = longest + 2;
  const { slotOf, slotStarts, slotPaths } = slots(levels, counts);
  /** For each slot: Σ w·(m(a,u) − m(a,b)), Σ w, and how many nodes more stand between. */
  const table = new Float64Array(3 * slotPaths.length);
  /** By d(a,b) − d(a,u) − 1, the last row for those without a path, and by b: how many a, and their m(a,u) − m(a,b). */
  const numbers = new Float64Array(width * order);
  const changes = new Float64Array(width * order);
  /** By b: Σ d(a,u) over those a that do not reach it. */
  const farther = new Float64Array(order);
  const last = (longest + 1) * order;

  /** What the nodes at one distance from a, by `beyond` + 1 more than u, get from it. */
  const addLevel = (a: number, u: number, beyond: number, from: number, to: number): void => {
    const row = a * order;
    const base = beyond * order;
    const shareToU = shares[u * order + a];
    const pathsToU = counts[u * order + a];
    for (let place = from; place < to; place++) {
      const b = sequences[row + place];
      const change = shareToU - shares[row + b];
      const paths = counts[row + b];
      numbers[base + b]++;
      changes[base + b] += change;
      const end = slotStarts[b * width + beyond + 1];
      for (let slot = slotStarts[b * width + beyond]; slot < end; slot++) {
        const added = pathsToU * slotPaths[slot];
        const weight = added / (added + paths);
        table[3 * slot] += weight * change;
        table[3 * slot + 1] += weight;
      }
    }
  };

  const addFrom = (a: number, u: number): void => {
    const near = distances[u * order + a];
    const level = a * width;
    for (let far = near + 1; far <= longest; far++) {
      addLevel(a, u, far - near - 1, starts[level + far], starts[level + far + 1]);
    }
    for (let place = starts[level + longest + 1]; place < order; place++) {
      const b = sequences[a * order + place];
      numbers[last + b]++;
      changes[last + b] += shares[u * order + a] - shares[a * order + b];
      farther[b] += near;
    }
  };

  /** Adds to each slot of b the pairs whose path becomes shorter: all that are farther apart by more than j + 1. */
  const addShorter = (b: number): void => {
    const apart = numbers[last + b];
    let shorter = 0;
    let change = changes[last + b];
    let steps = 0;
    for (let j = longest; j >= 0; j--) {
      const end = slotStarts[b * width + j + 1];
      for (let slot = slotStarts[b * width + j]; slot < end; slot++) {
        table[3 * slot] += change;
        table[3 * slot + 1] += shorter + apart;
        // A path of d steps has d − 1 nodes between; new paths bring theirs, shorter ones lose some.
        table[3 * slot + 2] = farther[b] + apart * j - steps;
      }
      shorter += numbers[j * order + b];
      change += changes[j * order + b];
      steps += shorter;
    }
  };

  const gained = new Float64Array(order);
  const carried = new Float64Array(order);
  const shortened = new Float64Array(order);
  const fill = (u: number, from: number): void => {
    table.fill(0);
    numbers.fill(0);
    changes.fill(0);
    farther.fill(0);
    const reached = starts[u * width + longest + 1];
    for (let place = 0; place < reached; place++) addFrom(sequences[u * order + place], u);
    for (let b = 0; b < order; b++) addShorter(b);
    for (let v = from; v < order; v++) {
      const row = v * order;
      const end = row + starts[v * width + longest + 1];
      let [gain, weights, steps] = [0, 0, 0];
      for (let place = row; place < end; place++) {
        const b = sequences[place];
        const at = 3 * slotOf[row + b];
        gain += table[at] + shares[row + b] * table[at + 1];
        weights += table[at + 1];
        steps += table[at + 2];
      }
      gained[v] = gain;
      carried[v] = weights;
      shortened[v] = steps;
    }
  };
  return { gained, carried, shortened, fill };
}

/** For every node b, the different pairs of a distance to it and a number of paths to it. */
interface Slots {
  /** `order` rows of `order`: the slot of the distance and paths from v (the row) to b. */
  readonly slotOf: Uint32Array;
  /** `longest` + 2 entries for each b: where the slots of each distance begin. */
  readonly slotStarts: Uint32Array;
  readonly slotPaths: Float64Array;
}

function slots({ order, longest, sequences, starts }: DistanceLevels, counts: Float64Array): Slots {
  const width = longest + 2;
  const slotOf = new Uint32Array(order * order);
  const slotStarts = new Uint32Array(order * width);
  const paths: number[] = [];
  for (let b = 0; b < order; b++) {
    for (let distance = 0; distance <= longest; distance++) {
      slotStarts[b * width + distance] = paths.length;
      const known = new Map<number, number>();
      const end = starts[b * width + distance + 1];
      for (let place = starts[b * width + distance]; place < end; place++) {
        const v = sequences[b * order + place];
        const count = counts[b * order + v];
        const slot = known.get(count) ?? paths.push(count) - 1;
        known.set(count, slot);
        slotOf[v * order + b] = slot;
      }
    }
    slotStarts[b * width + longest + 1] = paths.length;
  }
  return { slotOf, slotStarts, slotPaths: Float64Array.from(paths) };
}
