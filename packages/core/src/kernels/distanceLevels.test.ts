import { expect, test } from 'vitest';
import { adjacencyOf, plainNetworks, plainPaths } from '../testSupport/plainPaths.ts';
import { distanceLevels } from './distanceLevels.ts';

test('levels list every node once, nearest first', () => {
  const { sequences, starts, longest, unreachable, distances } = distanceLevels(
    adjacencyOf({
      order: 5,
      pairs: [
        [0, 1],
        [1, 2],
        [1, 3],
      ],
    }),
  );
  expect([...sequences.subarray(0, 5)]).toEqual([0, 1, 2, 3, 4]);
  expect(longest).toBe(2);
  expect([...starts.subarray(0, 4)]).toEqual([0, 1, 2, 4]);
  // 4 is an isolate: only itself at distance 0.
  expect([...starts.subarray(16, 20)]).toEqual([0, 1, 1, 1]);
  // Two paths of the longest distance, joined by a new tie, take 2 + 1 + 2 steps.
  expect(unreachable).toBe(2 + 1 + 2 + 1);
  expect(distances[4]).toBe(unreachable);
});

test('equals distances by powers of a matrix, and each level holds the nodes at its distance', () => {
  for (const network of plainNetworks()) {
    const { order, longest, unreachable, distances, sequences, starts } = distanceLevels(
      adjacencyOf(network),
    );
    const plain = plainPaths(network).distances;
    const finite = plain.flat().filter((distance) => distance < Infinity);
    expect(longest).toBe(Math.max(...finite));
    for (let node = 0; node < order; node++) {
      const row = Array.from(plain[node], (distance) => (distance === Infinity ? unreachable : distance));
      expect([...distances.subarray(node * order, (node + 1) * order)]).toEqual(row);
      const sequence = [...sequences.subarray(node * order, (node + 1) * order)];
      const first = node * (longest + 2);
      for (let distance = 0; distance <= longest; distance++) {
        const level = sequence.slice(starts[first + distance], starts[first + distance + 1]);
        const expected = row.flatMap((steps, other) => (steps === distance ? [other] : []));
        expect(level.toSorted((a, b) => a - b)).toEqual(expected);
      }
      expect(new Set(sequence).size).toBe(order);
    }
  }
});
