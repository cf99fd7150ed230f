import { expect, test } from 'vitest';
import { splitGroups } from './splitGroups.ts';

// A path 0 – 1 – 2 – 3.
const path = {
  order: 4,
  offsets: Uint32Array.of(0, 1, 3, 5, 6),
  targets: Uint32Array.of(1, 0, 2, 1, 3, 2),
  weights: new Float64Array(6).fill(1),
  strengths: Float64Array.of(1, 2, 2, 1),
};

test('a group in two parts becomes two groups', () => {
  const labels = Uint32Array.of(0, 1, 0, 0);
  expect(splitGroups(path, labels, new Uint32Array(4))).toBe(3);
  expect([...labels]).toEqual([0, 1, 2, 2]);
});

test('connected groups stay, numbered anew', () => {
  const labels = Uint32Array.of(1, 1, 0, 0);
  expect(splitGroups(path, labels, new Uint32Array(4))).toBe(2);
  expect([...labels]).toEqual([0, 0, 1, 1]);
});
