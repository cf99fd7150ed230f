import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { contract, renumber } from './contract.ts';
import { moveNodes, moveScratch } from './moveNodes.ts';
import type { PartitionGraph } from './moveNodes.ts';

type Matrix = readonly (readonly number[])[];

/** Symmetric whole strengths, few of them 0; the diagonal only counts in the strength of a node. */
function matrixOf(seed: number, order: number): Matrix {
  const source = random(seed);
  const rows = Array.from({ length: order }, () => Array.from({ length: order }, () => 0));
  for (let a = 0; a < order; a++) {
    for (let b = a; b < order; b++) rows[a][b] = rows[b][a] = Math.max(0, source.integer(8) - 4);
  }
  return rows;
}

function graphOf(matrix: Matrix): PartitionGraph {
  const rows = matrix.map((row, a) => row.flatMap((weight, b) => (a === b || weight === 0 ? [] : [b])));
  const offsets = [0];
  for (const row of rows) offsets.push(offsets[offsets.length - 1] + row.length);
  return {
    order: matrix.length,
    offsets: Uint32Array.from(offsets),
    targets: Uint32Array.from(rows.flat()),
    weights: Float64Array.from(rows.flatMap((row, a) => row.map((b) => matrix[a][b]))),
    strengths: Float64Array.from(matrix, (row) => row.reduce((sum, weight) => sum + weight, 0)),
  };
}

const asMatrix = ({ order, offsets, targets, weights }: PartitionGraph): Matrix =>
  Array.from({ length: order }, (_, a) => {
    const row = Array.from({ length: order }, () => 0);
    for (let k = offsets[a]; k < offsets[a + 1]; k++) row[targets[k]] += weights[k];
    return row;
  });

test('labels are renamed in the order of their first node', () => {
  const labels = Uint32Array.of(4, 2, 4, 0, 2);
  expect(renumber(labels, new Uint32Array(5).fill(9))).toBe(3);
  expect([...labels]).toEqual([0, 1, 0, 2, 1]);
});

test('groups become nodes: ties between two are summed, those within one stay in its strength', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const order = 3 + (seed % 7);
    const matrix = matrixOf(seed, order);
    const graph = graphOf(matrix);
    const labels = Uint32Array.from({ length: order }, (_, node) => (node * seed) % 3);
    const scratch = moveScratch(order);
    const contracted = contract(graph, labels, 3, scratch);
    const between = [0, 1, 2].map((one) =>
      [0, 1, 2].map((other) => {
        let sum = 0;
        if (one === other) return 0;
        matrix.forEach((row, a) => {
          row.forEach((weight, b) => {
            if (labels[a] === one && labels[b] === other) sum += weight;
          });
        });
        return sum;
      }),
    );
    expect(asMatrix(contracted)).toEqual(between);
    // Each pair of groups once.
    expect(contracted.offsets[3]).toBe(between.flat().filter((weight) => weight > 0).length);
    expect([...contracted.strengths]).toEqual(
      [0, 1, 2].map((one) =>
        graph.strengths.reduce((sum, strength, node) => sum + (labels[node] === one ? strength : 0), 0),
      ),
    );
    expect(scratch.links.every((weight) => weight === 0)).toBe(true);
  }
});

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
    const matrix = matrixOf(seed, order);
    const graph = graphOf(matrix);
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
