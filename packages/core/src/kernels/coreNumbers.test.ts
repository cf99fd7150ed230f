import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import type { Adjacency } from './adjacency.ts';
import { coreNumbers } from './coreNumbers.ts';

/** By definition: the largest k whose core, what remains when nodes with fewer than k neighbours go, has the node. */
function byPeeling({ order, outgoing: { offsets, targets } }: Adjacency): readonly number[] {
  const found = Array.from({ length: order }, () => 0);
  for (let k = 1; k < order; k++) {
    let kept = new Set(found.keys());
    for (;;) {
      const stay = [...kept].filter(
        (node) =>
          [...targets.subarray(offsets[node], offsets[node + 1])].filter((other) => kept.has(other)).length >=
          k,
      );
      if (stay.length === kept.size) break;
      kept = new Set(stay);
    }
    for (const node of kept) found[node] = k;
  }
  return found;
}

test('equals peeling by definition', () => {
  for (const seed of seeds) {
    for (const probability of [0.1, 0.3, 0.7]) {
      const { adjacency } = networkFromNodeLink(randomGraph(seed, { order: 12, probability }));
      expect([...coreNumbers(adjacency)]).toEqual(byPeeling(adjacency));
    }
  }
});

test('nobody, nobody tied, and everybody tied to all', () => {
  expect([...coreNumbers(networkOf('').adjacency)]).toEqual([]);
  expect([...coreNumbers(networkOf('a b').adjacency)]).toEqual([0, 0]);
  expect([...coreNumbers(networkOf('a-b a-c a-d b-c b-d c-d').adjacency)]).toEqual([3, 3, 3, 3]);
});
