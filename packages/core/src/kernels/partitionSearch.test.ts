import { expect, test } from 'vitest';
import { adjacency } from './adjacency.ts';
import { partitionSearch, shuffledIndices } from './partitionSearch.ts';

test('every order of four is as likely: each of the draws possible gives another', () => {
  const orders = new Set<string>();
  for (let code = 0; code < 24; code++) {
    // All draws below 1, 2, 3 and 4, one after the other.
    let rest = code;
    const integer = (n: number): number => {
      const drawn = rest % n;
      rest = Math.floor(rest / n);
      return drawn;
    };
    const queue = new Uint32Array(5).fill(9);
    shuffledIndices(queue, 4, { integer, next: () => 0 });
    expect(queue[4]).toBe(9);
    expect([...queue.subarray(0, 4)].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    orders.add(queue.join());
  }
  expect(orders.size).toBe(24);
});

test('strengths, what joining costs, and what counts as a gain; self-ties are left out', () => {
  const ties = { sources: [0, 1, 2], targets: [1, 2, 2], strengths: [3, 5, 7] };
  const graph = adjacency(3, ties, false);
  const weighted = partitionSearch(graph, { resolution: 2, weighted: true });
  expect([...weighted.base.strengths]).toEqual([3, 3 + 5, 5]);
  expect(weighted.penalty).toBe(2 / 16);
  expect(weighted.meanWeight).toBe(16 / 4);
  expect(weighted.epsilon).toBe(1e-11 * 5);
  const plain = partitionSearch(graph, { resolution: 1, weighted: false });
  expect([...plain.base.strengths]).toEqual([1, 2, 1]);
  expect(plain.meanWeight).toBe(1);
  const none = partitionSearch(adjacency(2, { sources: [], targets: [], strengths: [] }, false), {
    resolution: 1,
    weighted: true,
  });
  expect([none.penalty, none.meanWeight, none.epsilon]).toEqual([0, 0, 0]);
});
