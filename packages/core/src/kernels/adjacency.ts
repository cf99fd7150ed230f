/** Neighbours of every node in compressed sparse rows: those of `i` stand at `offsets[i] .. offsets[i + 1]`, ascending. */
export interface Neighbours {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly strengths: Float64Array;
}

/** How many neighbours each node has. */
export const rowLengths = ({ offsets }: Neighbours): Float64Array =>
  new Float64Array(offsets.length - 1).map((_, node) => offsets[node + 1] - offsets[node]);

/** Neighbours as the rows of a matrix; `strengths` is null where every tie counts 1, which spares reading them. */
export interface TieMatrix extends Omit<Neighbours, 'strengths'> {
  readonly strengths: Float64Array | null;
}

export function tieMatrix(neighbours: Neighbours, weighted: boolean): TieMatrix {
  return weighted ? neighbours : { ...neighbours, strengths: null };
}

/**
 * A simple graph over the nodes 0 … order−1 in typed arrays, built once and shared by all measures.
 * Self-ties are kept apart, parallel ties (self-ties too) are summed into one strength. Undirected: `outgoing === incoming`,
 * and every tie stands in the rows of both its ends.
 */
export interface Adjacency {
  readonly order: number;
  /** Ties without self-ties: undirected ones count once. */
  readonly size: number;
  readonly directed: boolean;
  readonly outgoing: Neighbours;
  readonly incoming: Neighbours;
  /** Whether each node has a self-tie (1 or 0), and its strength: like other parallel ties, several are one. */
  readonly loops: Uint32Array;
  readonly loopStrengths: Float64Array;
}

/** Ties as three parallel arrays: from, to, strength. */
export interface TieList {
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  readonly strengths: ArrayLike<number>;
}

function rows(
  order: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  strengths: ArrayLike<number>,
): Neighbours {
  // Two passes of a counting sort (by target, then by source) leave every row ascending without comparing.
  const m = sources.length;
  const byTarget = countingOrder(order, targets, null);
  const sorted = countingOrder(order, sources, byTarget);
  const offsets = new Uint32Array(order + 1);
  const merged = new Uint32Array(m);
  const sums = new Float64Array(m);
  let filled = 0;
  let row = -1;
  let last = -1;
  for (let k = 0; k < m; k++) {
    const index = sorted[k];
    const source = sources[index];
    const target = targets[index];
    if (source !== row) {
      while (row < source) offsets[++row] = filled;
      last = -1;
    }
    if (target === last) {
      sums[filled - 1] += strengths[index];
    } else {
      merged[filled] = target;
      sums[filled] = strengths[index];
      filled++;
      last = target;
    }
  }
  while (row < order) offsets[++row] = filled;
  return { offsets, targets: merged.slice(0, filled), strengths: sums.slice(0, filled) };
}

/** A stable counting sort: the indices 0 … m−1 (or those of `through`, in its order) ascending by `keys`. */
function countingOrder(order: number, keys: ArrayLike<number>, through: Uint32Array | null): Uint32Array {
  const m = keys.length;
  const starts = new Uint32Array(order + 1);
  for (let k = 0; k < m; k++) starts[keys[k] + 1]++;
  for (let i = 0; i < order; i++) starts[i + 1] += starts[i];
  const sorted = new Uint32Array(m);
  for (let k = 0; k < m; k++) {
    const index = through === null ? k : through[k];
    const key = keys[index];
    sorted[starts[key]] = index;
    starts[key]++;
  }
  return sorted;
}

/**
 * Builds the adjacency of `ties` over the nodes 0 … order−1: self-ties set apart, parallel ties summed.
 * O(n + m). Undirected ties may be given in either direction.
 */
export function adjacency(order: number, ties: TieList, directed: boolean): Adjacency {
  const loops = new Uint32Array(order);
  const loopStrengths = new Float64Array(order);
  const sources: number[] = [];
  const targets: number[] = [];
  const strengths: number[] = [];
  for (let k = 0; k < ties.sources.length; k++) {
    const source = ties.sources[k];
    const target = ties.targets[k];
    const strength = ties.strengths[k];
    if (source === target) {
      loops[source] = 1;
      loopStrengths[source] += strength;
      continue;
    }
    sources.push(source);
    targets.push(target);
    strengths.push(strength);
    if (!directed) {
      sources.push(target);
      targets.push(source);
      strengths.push(strength);
    }
  }
  const outgoing = rows(order, sources, targets, strengths);
  const incoming = directed ? rows(order, targets, sources, strengths) : outgoing;
  const size = directed ? outgoing.targets.length : outgoing.targets.length / 2;
  return { order, size, directed, outgoing, incoming, loops, loopStrengths };
}
