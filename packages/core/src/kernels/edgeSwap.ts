import type { Adjacency } from './adjacency.ts';

/** A simple undirected graph that is rewired in place; every node keeps its degree. */
export interface EdgeSwapChain {
  /** The ties: parallel arrays of their two ends. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Tries that many swaps; gives how many were made. */
  readonly step: (attempts: number) => number;
}

export interface EdgeSwapOptions {
  /** Whether a–b, c–d may become a–d, c–b. Default: always, as the uniform chain needs it. */
  readonly allowed?: (a: number, b: number, c: number, d: number) => boolean;
}

/** Their pairs are counted in 32 bits, and their table takes half a gigabyte. */
const mostNodes = 65_535;

/**
 * A Markov chain over all simple undirected graphs with the degrees of `graph`, uniform in the long run: each step takes
 * two ties a–b, c–d at random and tries a–d, c–b. A swap that would make a self-tie or a parallel tie is refused and
 * counts as a step; not counting it would favour graphs with few possible swaps. Strengths are ignored.
 *
 * @throws RangeError for more than 65,535 nodes.
 * @see Fosdick, Larremore, Nishimura & Ugander 2018, doi:10.1137/16M1087175
 */
export function edgeSwapChain(
  graph: Adjacency,
  source: { integer(n: number): number },
  { allowed = () => true }: EdgeSwapOptions = {},
): EdgeSwapChain {
  const { order, size, outgoing } = graph;
  if (order > mostNodes)
    throw new RangeError(`${order} nodes are more than the ${mostNodes} that can be rewired.`);
  const sources = new Uint32Array(size);
  const targets = new Uint32Array(size);
  // One bit for each ordered pair: a hash set takes three times as long.
  const present = new Uint32Array(Math.ceil((order * order) / 32));
  const tied = (a: number, b: number): boolean => {
    const bit = a * order + b;
    // Shifts count in 32s by themselves.
    return ((present[bit >>> 5] >>> bit) & 1) === 1;
  };
  const flipOne = (a: number, b: number): void => {
    const bit = a * order + b;
    present[bit >>> 5] ^= 1 << bit;
  };
  const flip = (a: number, b: number): void => {
    flipOne(a, b);
    flipOne(b, a);
  };
  let filled = 0;
  for (let node = 0; node < order; node++) {
    // No node may be tied to itself: as if it were already.
    flipOne(node, node);
    for (let k = outgoing.offsets[node]; k < outgoing.offsets[node + 1]; k++) {
      const target = outgoing.targets[k];
      if (node > target) continue;
      sources[filled] = node;
      targets[filled++] = target;
      flip(node, target);
    }
  }

  const attempt = (): boolean => {
    const first = source.integer(size);
    const second = source.integer(size);
    // Which end of the second tie comes first is drawn too: both pairings of the four ends must be possible.
    const turned = source.integer(2) === 1;
    const a = sources[first];
    const b = targets[first];
    const c = turned ? targets[second] : sources[second];
    const d = turned ? sources[second] : targets[second];
    if (tied(a, d) || tied(c, b) || !allowed(a, b, c, d)) return false;
    flip(a, b);
    flip(c, d);
    flip(a, d);
    flip(c, b);
    targets[first] = d;
    sources[second] = c;
    targets[second] = b;
    return true;
  };

  const step = (attempts: number): number => {
    if (size < 2) return 0;
    let made = 0;
    for (let count = 0; count < attempts; count++) if (attempt()) made++;
    return made;
  };
  return { sources, targets, step };
}
