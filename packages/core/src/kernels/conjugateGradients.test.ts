import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { randomGraph, seeds } from '../testSupport/graphs.ts';
import { tieMatrix } from './adjacency.ts';
import { conjugateGradients } from './conjugateGradients.ts';

test.each([false, true])('the solution satisfies its equations, weighted %s', (weighted) => {
  for (const seed of seeds) {
    const { adjacency } = networkFromNodeLink(randomGraph(seed, { order: 15, probability: 0.3, weighted }));
    const { offsets, targets, strengths } = adjacency.outgoing;
    const strength = (k: number): number => (weighted ? strengths[k] : 1);
    // More on the diagonal than beside it: positive definite.
    const diagonal = Float64Array.from({ length: adjacency.order }, (_, node) => {
      let sum = 0.5 + node / 10;
      for (let k = offsets[node]; k < offsets[node + 1]; k++) sum += 0.9 * strength(k);
      return sum;
    });
    const solution = conjugateGradients(tieMatrix(adjacency.outgoing, weighted), diagonal, 0.9);
    diagonal.forEach((entry, node) => {
      let left = entry * solution[node];
      for (let k = offsets[node]; k < offsets[node + 1]; k++)
        left -= 0.9 * strength(k) * solution[targets[k]];
      expect(left).toBeCloseTo(1, 12);
    });
  }
});
