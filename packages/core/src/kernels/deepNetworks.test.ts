import { expect, test } from 'vitest';
import { adjacency } from './adjacency.ts';
import { cutElements } from './biconnected.ts';
import { strongComponents, weakComponents } from './components.ts';
import { coreNumbers } from './coreNumbers.ts';
import { pathTotals } from './pathTotals.ts';

const order = 200_000;
const path = (size: number, directed: boolean) =>
  adjacency(
    size,
    {
      sources: Uint32Array.from({ length: size - 1 }, (_, i) => i),
      targets: Uint32Array.from({ length: size - 1 }, (_, i) => i + 1),
      strengths: new Float64Array(size - 1).fill(1),
    },
    directed,
  );

test('a path of 200,000 does not overflow any stack', () => {
  const { articulationPoints, bridges } = cutElements(path(order, false));
  expect(bridges.length).toBe(order - 1);
  expect(articulationPoints.reduce((sum, point) => sum + point, 0)).toBe(order - 2);
  expect(strongComponents(path(order, true)).count).toBe(order);
  expect(weakComponents(path(order, true)).count).toBe(1);
  expect(coreNumbers(path(order, false)).every((core) => core === 1)).toBe(true);
});

test('distances along a path of 2,000: sums by formula, many small frontiers', () => {
  const size = 2000;
  const { distanceSums, eccentricities, reached } = pathTotals(path(size, false), 'outward');
  for (const node of [0, 31, 32, 999, size - 1]) {
    const right = size - 1 - node;
    expect(distanceSums[node]).toBe((node * (node + 1)) / 2 + (right * (right + 1)) / 2);
    expect(eccentricities[node]).toBe(Math.max(node, right));
    expect(reached[node]).toBe(size - 1);
  }
});
