import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { naiveShortestPaths } from '../testSupport/naivePaths.ts';
import { edgeBetweenness, edgeBetweennessMeasures } from './edgeBetweenness.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(edgeBetweennessMeasures);

test('both ties of a path of three carry their own ends and the far pair', () => {
  expect(edgeBetweenness(networkOf('a-b b-c'))).toEqual([
    ['a', 'b', 1 + 1],
    ['b', 'c', 1 + 1],
  ]);
});

test('a weak tie carries nothing by strength', () => {
  expect(edgeBetweenness(networkOf('a-b:4 b-c:4 a-c:1'), { weighted: true })).toEqual([
    ['a', 'b', 2],
    ['a', 'c', 0],
    ['b', 'c', 2],
  ]);
});

test.each([false, true])('equals all paths written out, directed %s', (directed) => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { order: 6, directed, probability: 0.4 });
    const expected = new Map<string, number>();
    const ids = graph.nodes.map(({ id }) => id);
    for (const from of ids) {
      for (const to of ids.filter((id) => (directed ? id !== from : id > from))) {
        const paths = naiveShortestPaths(graph, 'steps', from, to);
        for (const path of paths) {
          path.slice(1).forEach((end, index) => {
            const ends = directed ? [path[index], end] : [path[index], end].sort();
            const key = JSON.stringify(ends);
            expected.set(key, (expected.get(key) ?? 0) + 1 / paths.length);
          });
        }
      }
    }
    const found = edgeBetweenness(networkFromNodeLink(graph));
    expect(found.length).toBe(graph.edges.length);
    for (const [from, to, value] of found) {
      expect(value).toBeCloseTo(expected.get(JSON.stringify([from, to])) ?? 0, 9);
    }
  }
});
