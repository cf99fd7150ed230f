import { expect, test } from 'vitest';
import { networkOf, seeds } from '../testSupport/graphs.ts';
import { adjacencyOf, isTied, plainNetworks, randomPairs } from '../testSupport/plainPaths.ts';
import type { Adjacency } from './adjacency.ts';
import { eachTriangle } from './eachTriangle.ts';

/** The triangles as they are visited, each with its nodes in ascending order. */
function visited({ order, outgoing }: Adjacency): readonly string[] {
  const found: string[] = [];
  const { offsets, targets } = outgoing;
  const leads = (place: number, from: number, to: number): boolean =>
    place >= offsets[from] && place < offsets[from + 1] && targets[place] === to;
  eachTriangle(order, outgoing, (a, b, c, ab, ac, bc) => {
    expect([leads(ab, a, b), leads(ac, a, c), leads(bc, b, c)]).toEqual([true, true, true]);
    found.push([a, b, c].sort((one, other) => one - other).join(' '));
  });
  return found.sort();
}

test('four organisations of which all are tied make four triangles, a ring of four none', () => {
  expect(visited(networkOf('a-b a-c a-d b-c b-d c-d').adjacency)).toEqual([
    '0 1 2',
    '0 1 3',
    '0 2 3',
    '1 2 3',
  ]);
  expect(visited(networkOf('a-b b-c c-d d-a').adjacency)).toEqual([]);
  expect(visited(networkOf('a b').adjacency)).toEqual([]);
  expect(visited(networkOf('').adjacency)).toEqual([]);
});

test('every three that are tied to each other are visited once, with the places of their ties', () => {
  for (const network of [...plainNetworks(), ...seeds.map((seed) => randomPairs(seed, 15, 0.4))]) {
    const expected: string[] = [];
    for (let a = 0; a < network.order; a++) {
      for (let b = a + 1; b < network.order; b++) {
        for (let c = b + 1; c < network.order; c++) {
          if (isTied(network, a, b) && isTied(network, a, c) && isTied(network, b, c))
            expected.push(`${a} ${b} ${c}`);
        }
      }
    }
    expect(visited(adjacencyOf(network))).toEqual(expected.sort());
  }
});
