import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { Network } from '../network/network.ts';
import { random } from '../statistics/random.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { inducedNetwork } from './inducedNetwork.ts';

const tiesOf = ({ ids, adjacency: { outgoing } }: Network): readonly string[] =>
  ids.flatMap((id, node) =>
    [...outgoing.targets.subarray(outgoing.offsets[node], outgoing.offsets[node + 1])]
      .filter((target) => target > node)
      .map((target) => `${id}-${ids[target]}`),
  );

test('among chosen nodes exactly their own ties are left, each counting 1', () => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { order: 9, weighted: true });
    const network = networkFromNodeLink(graph);
    const draw = random(seed);
    const nodes = network.ids.flatMap((_, node) => (draw.next() < 0.6 ? [node] : []));
    const chosen = nodes.map((node) => network.ids[node]);
    const found = inducedNetwork(network, nodes);
    const wanted = graph.edges
      .filter(({ source, target }) => chosen.includes(source) && chosen.includes(target))
      .map(({ source, target }) => `${source}-${target}`);
    expect(found.ids).toEqual(chosen);
    expect(tiesOf(found).toSorted()).toEqual(wanted.toSorted());
    expect(found.adjacency.size).toBe(wanted.length);
    expect([...found.adjacency.outgoing.strengths].every((strength) => strength === 1)).toBe(true);
  }
});

test('nobody, and those who know nobody here', () => {
  const path = networkOf('a-b b-c');
  expect(inducedNetwork(path, []).ids).toEqual([]);
  const ends = inducedNetwork(path, [0, 2]);
  expect(ends.ids).toEqual(['a', 'c']);
  expect(ends.adjacency.size).toBe(0);
});
