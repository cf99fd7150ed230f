import { expect, test } from 'vitest';
import { partitionGraphOf, symmetricMatrix } from '../testSupport/partitionGraphs.ts';
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
