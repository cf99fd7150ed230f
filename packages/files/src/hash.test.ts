import { expect, test } from 'vitest';
import { graphSha256 } from './hash.ts';

const tie = (source: string, target: string) => ({ source, target, weight: null, attributes: new Map() });

test('the hash of a graph depends on its content, not on the order', () => {
  const nodes = ['a', 'b'].map((id) => ({ id, attributes: new Map() }));
  const graph = { directed: false, weighted: false, nodes, edges: [tie('a', 'b')] };
  const turned = { ...graph, nodes: nodes.toReversed(), edges: [tie('b', 'a')] };
  expect(graphSha256(turned)).toBe(graphSha256(graph));
  expect(graphSha256({ ...turned, directed: true })).not.toBe(graphSha256({ ...graph, directed: true }));
});
