// Networks of pairs of numbers, and their paths by powers of a matrix: slow and independent of the kernels.
import { adjacency } from '../kernels/adjacency.ts';
import type { Adjacency } from '../kernels/adjacency.ts';
import { random } from '../statistics/random.ts';

export type Pair = readonly [number, number];

/** Ties of strength 1 over the nodes 0 … order−1. */
export interface PlainNetwork {
  readonly order: number;
  readonly pairs: readonly Pair[];
  readonly directed?: boolean;
}

export const adjacencyOf = ({ order, pairs, directed = false }: PlainNetwork): Adjacency =>
  adjacency(
    order,
    {
      sources: pairs.map(([a]) => a),
      targets: pairs.map(([, b]) => b),
      strengths: pairs.map(() => 1),
    },
    directed,
  );

export const isTied = ({ pairs }: PlainNetwork, u: number, v: number): boolean =>
  pairs.some(([a, b]) => (a === u && b === v) || (a === v && b === u));

export const withTie = (network: PlainNetwork, u: number, v: number): PlainNetwork => ({
  ...network,
  pairs: [...network.pairs, [u, v]],
});

export function randomPairs(
  seed: number,
  order: number,
  probability: number,
  directed = false,
): PlainNetwork {
  const source = random(seed);
  const pairs: Pair[] = [];
  for (let a = 0; a < order; a++) {
    for (let b = directed ? 0 : a + 1; b < order; b++) {
      if (a !== b && source.next() < probability) pairs.push([a, b]);
    }
  }
  return { order, pairs, directed };
}

/** Random networks from nearly empty to dense, chains, stars, and networks in several parts; undirected. */
export function plainNetworks(): readonly PlainNetwork[] {
  const source = random(11);
  const made = Array.from({ length: 40 }, (_, trial) =>
    randomPairs(trial, 2 + source.integer(13), 0.05 + trial / 80),
  );
  const chain = Array.from({ length: 11 }, (_, k): Pair => [k, k + 1]);
  // Many paths of equal length, and of different numbers.
  const grid = Array.from({ length: 20 }, (_, k): readonly Pair[] => [
    ...(k % 5 < 4 ? [[k, k + 1] as const] : []),
    ...(k < 15 ? [[k, k + 5] as const] : []),
  ]).flat();
  const star = Array.from({ length: 8 }, (_, k): Pair => [0, k + 1]);
  return [
    ...made,
    { order: 12, pairs: chain },
    { order: 20, pairs: grid },
    { order: 9, pairs: star },
    { order: 14, pairs: chain.filter(([a]) => a !== 5) },
    { order: 4, pairs: [] },
  ];
}

type Matrix = readonly (readonly number[])[];

/** Distances in steps, Infinity without a path, and the numbers of shortest paths. */
export interface PlainPaths {
  readonly distances: Matrix;
  readonly counts: Matrix;
}

/**
 * The k-th power of the matrix of ties counts the walks of k steps: the first power in which a pair is not 0 gives its
 * distance and, as no walk can be shorter than a path, the number of its shortest paths.
 */
export function plainPaths({ order, pairs, directed = false }: PlainNetwork): PlainPaths {
  const partners = Array.from({ length: order }, () => new Set<number>());
  for (const [a, b] of pairs) {
    partners[a].add(b);
    if (!directed) partners[b].add(a);
  }
  const nodes = partners.map((_, node) => node);
  const distances = nodes.map((a) => nodes.map((b) => (a === b ? 0 : Infinity)));
  const counts = nodes.map((a) => nodes.map((b): number => (a === b ? 1 : 0)));
  let walks = counts.map((row) => row.slice());
  for (let steps = 1; steps < order; steps++) {
    const next = nodes.map(() => nodes.map(() => 0));
    for (const a of nodes) {
      for (const b of nodes) for (const c of partners[b]) next[a][c] += walks[a][b];
    }
    walks = next;
    for (const a of nodes) {
      for (const b of nodes) {
        if (distances[a][b] < Infinity || walks[a][b] === 0) continue;
        distances[a][b] = steps;
        counts[a][b] = walks[a][b];
      }
    }
  }
  return { distances, counts };
}

/** The share of the shortest paths from a to b on which a node lies, ends included; 0 without a path. */
export function plainShare({ distances, counts }: PlainPaths, a: number, b: number, node: number): number {
  if (distances[a][b] === Infinity || distances[a][node] + distances[node][b] !== distances[a][b]) return 0;
  return (counts[a][node] * counts[node][b]) / counts[a][b];
}

/** Betweenness of each node over ordered pairs of others. */
export function plainBetweenness(paths: PlainPaths): readonly number[] {
  return paths.distances.map((_, node) => {
    let sum = 0;
    paths.distances.forEach((row, a) => {
      if (a === node) return;
      row.forEach((__, b) => {
        if (b !== node && b !== a) sum += plainShare(paths, a, b, node);
      });
    });
    return sum;
  });
}

/** What ordered pairs depend on the step from u to v, its ends included. */
export function plainStepBetweenness({ distances, counts }: PlainPaths, u: number, v: number): number {
  let sum = 0;
  distances.forEach((row, a) => {
    row.forEach((distance, b) => {
      if (distance === Infinity || distances[a][u] + 1 + distances[v][b] !== distance) return;
      sum += (counts[a][u] * counts[v][b]) / counts[a][b];
    });
  });
  return sum;
}
