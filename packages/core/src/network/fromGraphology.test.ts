import { DirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { networkFromGraphology } from './fromGraphology.ts';

test('nodes, strengths and attributes come along; parallel ties are summed', () => {
  const graph = new MultiGraph({ type: 'undirected' });
  graph.addNode('b', { label: 'B', size: 2, position: { x: 1 } });
  graph.addNode('a');
  graph.addEdge('a', 'b', { weight: 2 });
  graph.addEdge('b', 'a', { weight: 3 });
  const network = networkFromGraphology(graph);
  expect(network.ids).toEqual(['a', 'b']);
  expect([...network.adjacency.outgoing.strengths]).toEqual([5, 5]);
  expect(network.weighted).toBe(true);
  expect(network.attributes).toEqual([
    { name: 'label', values: [null, 'B'] },
    { name: 'size', values: [null, 2] },
  ]);
});

test('round trip through graphology keeps the network', () => {
  const graph = new DirectedGraph();
  graph.mergeEdge('a', 'b', { weight: 0.5 });
  graph.mergeEdge('b', 'c', { weight: 2 });
  const network = networkFromGraphology(graph);
  expect(network.adjacency.directed).toBe(true);
  expect(networkFromGraphology(network.graph).adjacency).toEqual(network.adjacency);
});

test('without strengths every tie counts 1, with `weight: null` too', () => {
  const graph = new UndirectedGraph();
  graph.mergeEdge('a', 'b');
  expect(networkFromGraphology(graph).weighted).toBe(false);
  graph.setEdgeAttribute('a', 'b', 'weight', 7);
  expect([...networkFromGraphology(graph, { weight: null }).adjacency.outgoing.strengths]).toEqual([1, 1]);
});

test('a mixed graph and a strength of zero are bad calls', () => {
  const mixed = new MultiGraph();
  mixed.mergeUndirectedEdge('a', 'b');
  mixed.mergeDirectedEdge('a', 'b');
  expect(() => networkFromGraphology(mixed)).toThrow(TypeError);
  const zero = new UndirectedGraph();
  zero.mergeEdge('a', 'b', { weight: 0 });
  expect(() => networkFromGraphology(zero)).toThrow(/0, not a positive/);
});
