import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { randomGraph, seeds } from '../testSupport/graphs.ts';
import { oppositeTies } from './oppositeTies.ts';

test('the tie back leads back, and its own tie back is the first', () => {
  for (const seed of seeds) {
    const { outgoing, order } = networkFromNodeLink(randomGraph(seed, { order: 12 })).adjacency;
    const back = oppositeTies(outgoing);
    for (let node = 0; node < order; node++) {
      for (let k = outgoing.offsets[node]; k < outgoing.offsets[node + 1]; k++) {
        expect(outgoing.targets[back[k]]).toBe(node);
        expect(back[back[k]]).toBe(k);
      }
    }
  }
});
