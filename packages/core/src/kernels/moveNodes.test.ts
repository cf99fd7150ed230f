import { expect, test } from 'vitest';
import { canonical, partitionGraphOf, symmetricMatrix } from '../testSupport/partitionGraphs.ts';
import type { Matrix } from '../testSupport/partitionGraphs.ts';
import { moveNodes, moveScratch } from './moveNodes.ts';

/** Σ over the pairs of a group, both ways round: w(a, b) − penalty · s_a · s_b; nodes with themselves left out. */
function worth(
  matrix: Matrix,
  strengths: ArrayLike<number>,
  labels: ArrayLike<number>,
  penalty: number,
): number {
  let sum = 0;
  matrix.forEach((row, a) => {
    row.forEach((weight, b) => {
      if (a !== b && labels[a] === labels[b]) sum += weight - penalty * strengths[a] * strengths[b];
    });
  });
  return sum;
}

test('every pass is worth more, and after the last no other group, and none of their own, is', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const order = 4 + (seed % 6);
    const matrix = symmetricMatrix(seed, order);
    const graph = partitionGraphOf(matrix);
    const total = graph.strengths.reduce((sum, strength) => sum + strength, 0);
    const penalty = [0.5, 1, 2][seed % 3] / Math.max(1, total);
    // All alone, all in one group, or in two.
    const labels = Uint32Array.from({ length: order }, (_, node) => [node, 0, node % 2][seed % 3]);
    const before = labels.slice();
    const scratch = moveScratch(order);
    const queue = Uint32Array.from({ length: order }, (_, node) => (node + seed) % order);
    const moved = moveNodes(graph, labels, queue, penalty, 1e-11, scratch);
    const value = (of: ArrayLike<number>): number => worth(matrix, graph.strengths, of, penalty);
    expect(moved).toBe(labels.join() !== before.join());
    expect(value(labels) > value(before)).toBe(moved);
    // A pass asks those again who lost or won a partner; one that asks all and moves nobody is the last.
    for (let pass = 0; pass < 20; pass++) {
      queue.forEach((_, place) => (queue[place] = place));
      if (!moveNodes(graph, labels, queue, penalty, 1e-11, scratch)) break;
    }
    for (let node = 0; node < order; node++) {
      for (let label = 0; label < order; label++) {
        const other = labels.map((own, index) => (index === node ? label : own));
        expect(value(other)).toBeLessThan(value(labels) + 1e-9);
      }
    }
    expect([...scratch.links, ...scratch.queued].every((entry) => entry === 0)).toBe(true);
  }
});

/** The same search with sets and sums over them: a queue of nodes, each asked which group gains most. */
function plainMoves(
  matrix: Matrix,
  labels: readonly number[],
  order: readonly number[],
  penalty: number,
): readonly number[] {
  const strengths = matrix.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const groups = labels.slice();
  const queue = [...order];
  let names = matrix.length;
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const asked = node;
    const partners = [...matrix.keys()].filter((other) => other !== asked && matrix[asked][other] > 0);
    const gain = (group: number): number =>
      groups.reduce((sum, label, other) => {
        if (other === asked || label !== group) return sum;
        return sum + matrix[asked][other] - penalty * strengths[asked] * strengths[other];
      }, 0);
    const own = groups[asked];
    let best = own;
    let most = gain(own) + 1e-11;
    for (const group of new Set(partners.map((other) => groups[other]))) {
      if (group === own || gain(group) <= most) continue;
      best = group;
      most = gain(group);
    }
    if (most < 0 && groups.filter((label) => label === own).length > 1) best = names++;
    if (best === own) continue;
    groups[asked] = best;
    queue.push(...partners.filter((other) => !queue.includes(other) && groups[other] !== best));
  }
  return groups;
}

test('equals the same search written out with sets', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const order = 4 + (seed % 9);
    const matrix = symmetricMatrix(seed, order);
    const graph = partitionGraphOf(matrix);
    const total = graph.strengths.reduce((sum, strength) => sum + strength, 0);
    const penalty = [0.3, 1, 2, 6, 30][seed % 5] / Math.max(1, total);
    const labels = Uint32Array.from({ length: order }, (_, node) => [node, 1, node % 2, node % 3][seed % 4]);
    const queue = Uint32Array.from({ length: order }, (_, node) => (node * 5 + seed) % order);
    const asked = new Set(queue).size === order ? queue : Uint32Array.from(queue.keys());
    const expected = plainMoves(matrix, [...labels], [...asked], penalty);
    moveNodes(graph, labels, asked, penalty, 1e-11, moveScratch(order));
    expect(canonical(labels)).toEqual(canonical(expected));
    expect(Math.max(...labels)).toBeLessThan(order);
  }
});
