import { expect, test } from 'vitest';
import { adjacency } from './adjacency.ts';
import { withoutNodes } from './withoutNodes.ts';

const ties = { sources: [0, 1, 2, 0], targets: [1, 2, 3, 3], strengths: [1, 2, 3, 4] };
const left = { sources: [2, 0], targets: [3, 3], strengths: [3, 4] };

test.each([true, false])('equals the graph built without the ties of the node; directed: %s', (directed) => {
  const found = withoutNodes(adjacency(4, ties, directed), [1]);
  const expected = adjacency(4, left, directed);
  expect(found.size).toBe(expected.size);
  for (const side of ['outgoing', 'incoming'] as const) {
    expect([...found[side].offsets]).toEqual([...expected[side].offsets]);
    expect([...found[side].targets]).toEqual([...expected[side].targets]);
    expect([...found[side].strengths]).toEqual([...expected[side].strengths]);
  }
});

test('without all nodes no tie is left; without none, all', () => {
  const graph = adjacency(4, ties, false);
  expect(withoutNodes(graph, [0, 1, 2, 3]).size).toBe(0);
  expect(withoutNodes(graph, []).size).toBe(4);
});
