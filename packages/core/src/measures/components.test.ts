import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { naiveDistances } from '../testSupport/naivePaths.ts';
import { components, componentsMeasures, isolates } from './components.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(componentsMeasures);

test('largest first, equally large ones by their first id', () => {
  expect(components(networkOf('x-y a-b p-q q-r i'))).toEqual({
    count: 4,
    sizes: [3, 2, 2, 1],
    members: [['p', 'q', 'r'], ['a', 'b'], ['x', 'y'], ['i']],
  });
});

test('an organisation tied only to itself is an isolate', () => {
  expect(isolates(networkOf('a-a b-c d'))).toEqual(['a', 'd']);
  expect(isolates(networkOf('a-b c', { directed: true }))).toEqual(['c']);
});

test('strong components: everyone reaches everyone', () => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { order: 10, probability: 0.15, directed: true });
    const distance = naiveDistances(graph, 'steps');
    const { members } = components(networkFromNodeLink(graph), { kind: 'strong' });
    const partOf = new Map(members.flatMap((ids, part) => ids.map((id) => [id, part] as const)));
    for (const { id: a } of graph.nodes) {
      for (const { id: b } of graph.nodes) {
        const together = distance(a, b) < Infinity && distance(b, a) < Infinity;
        expect(partOf.get(a) === partOf.get(b)).toBe(together);
      }
    }
  }
});

test('weak components: a way in either direction', () => {
  for (const seed of seeds) {
    const directed = randomGraph(seed, { order: 10, probability: 0.08, directed: true });
    const distance = naiveDistances({ ...directed, directed: false }, 'steps');
    const { members, sizes } = components(networkFromNodeLink(directed));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10);
    for (const ids of members) {
      for (const { id } of directed.nodes) expect(distance(ids[0], id) < Infinity).toBe(ids.includes(id));
    }
  }
});
