import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { Network } from '../network/network.ts';
import { randomGraph } from '../testSupport/graphs.ts';
import { betweenness } from './betweenness.ts';
import { betweennessTasks, rememberBetweenness, runBetweennessTask } from './betweennessTasks.ts';
import { edgeBetweenness } from './edgeBetweenness.ts';

const graph = randomGraph(2, { order: 1100, probability: 0.004, weighted: true });

test.each(['steps', 'strength'] as const)('tasks sent elsewhere give the bits of the whole: %s', (paths) => {
  for (const ties of [true, false]) {
    const network = networkFromNodeLink(graph);
    const tasks = betweennessTasks(network, { paths, ties });
    expect(tasks.length).toBe(3);
    const parts = tasks.map((task) => structuredClone(runBetweennessTask(structuredClone(task))));
    rememberBetweenness(network, parts, { paths, ties });
    const alone = networkFromNodeLink(graph);
    const values = (one: Network): unknown =>
      ties ? edgeBetweenness(one, { weighted: paths === 'strength' }) : betweenness(one, { paths });
    expect(values(network)).toEqual(values(alone));
  }
});

test('what was computed elsewhere is what the measure gives', () => {
  const network = networkFromNodeLink(randomGraph(1, { order: 5 }));
  rememberBetweenness(network, [{ nodes: Float64Array.from([2, 4, 6, 8, 10]), arcs: new Float64Array(0) }]);
  expect([...betweenness(network).values()]).toEqual([1, 2, 3, 4, 5]);
  expect(() => rememberBetweenness(network, [])).toThrow(RangeError);
});
