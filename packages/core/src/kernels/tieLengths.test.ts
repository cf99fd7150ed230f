import { expect, test } from 'vitest';
import { adjacency } from './adjacency.ts';
import { strengthsAsLengths, tieLengths } from './tieLengths.ts';

const path = (...strengths: readonly number[]) =>
  adjacency(
    strengths.length + 1,
    { sources: strengths.map((_, i) => i), targets: strengths.map((_, i) => i + 1), strengths },
    true,
  );

test('whole strengths give whole lengths: the least common multiple divided by each', () => {
  const lengths = tieLengths(path(4, 6, 3));
  expect(lengths.unit).toBe(12);
  expect([...lengths.outgoing]).toEqual([12 / 4, 12 / 6, 12 / 3]);
  expect([...lengths.incoming]).toEqual([...lengths.outgoing]);
  expect(lengths.tolerance).toBe(0);
});

test('broken strengths are compared with a tolerance', () => {
  const lengths = tieLengths(path(0.1, 0.2));
  expect([lengths.unit, lengths.tolerance]).toEqual([1, 1e-10]);
  expect([...lengths.outgoing]).toEqual([1 / 0.1, 1 / 0.2]);
});

test('a multiple that would leave the whole numbers falls back to the tolerance', () => {
  const primes = [9973, 9967, 9949, 9941];
  expect(tieLengths(path(...primes)).tolerance).toBe(1e-10);
  expect(tieLengths(path(...primes.slice(0, 3))).tolerance).toBe(0);
  // Four nodes: a path is shorter than four times the multiple, 2^53, which a double still holds.
  expect(tieLengths(path(2 ** 51, 1, 1)).tolerance).toBe(0);
});

test('strength 0 is no way at all', () => {
  expect([...tieLengths(path(0, 2)).outgoing]).toEqual([Infinity, 1 / 2]);
});

test('the wrong reading keeps strengths as they are', () => {
  expect([...strengthsAsLengths(path(4, 6)).outgoing]).toEqual([4, 6]);
  expect(strengthsAsLengths(path(4, 6)).tolerance).toBe(0);
  expect(strengthsAsLengths(path(4, 0.5)).tolerance).toBe(1e-10);
});

test('rows of arriving ties have their own order; undirected ties have one', () => {
  const ties = { sources: [0, 1], targets: [2, 0], strengths: [1, 2] };
  const directed = tieLengths(adjacency(3, ties, true));
  expect([[...directed.outgoing], [...directed.incoming]]).toEqual([
    [2 / 1, 2 / 2],
    [2 / 2, 2 / 1],
  ]);
  const undirected = tieLengths(adjacency(3, ties, false));
  expect(undirected.incoming).toBe(undirected.outgoing);
});
