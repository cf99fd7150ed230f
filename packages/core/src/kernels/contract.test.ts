import { expect, test } from 'vitest';
import { partitionGraphOf, symmetricMatrix } from '../testSupport/partitionGraphs.ts';
import type { Matrix } from '../testSupport/partitionGraphs.ts';
import { contract, renumber } from './contract.ts';
import { moveScratch } from './moveNodes.ts';
import type { PartitionGraph } from './moveNodes.ts';

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
    const matrix = symmetricMatrix(seed, order);
    const graph = partitionGraphOf(matrix);
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
