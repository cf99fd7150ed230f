import { expect, test } from 'vitest';
import { adjacency, tieMatrix } from './adjacency.ts';

const ties = { sources: [2, 0, 1, 1, 0, 1], targets: [0, 2, 0, 1, 1, 1], strengths: [1, 2, 3, 4, 5, 6] };

test('undirected: parallel ties are summed, rows ascend, self-ties stand apart', () => {
  const graph = adjacency(4, ties, false);
  expect(graph.size).toBe(2);
  expect([...graph.outgoing.offsets]).toEqual([0, 2, 3, 4, 4]);
  expect([...graph.outgoing.targets]).toEqual([1, 2, 0, 0]);
  expect([...graph.outgoing.strengths]).toEqual([8, 3, 8, 3]);
  expect([...graph.loops]).toEqual([0, 1, 0, 0]);
  expect([...graph.loopStrengths]).toEqual([0, 10, 0, 0]);
  expect(graph.incoming).toBe(graph.outgoing);
});

test('directed: arcs keep their direction', () => {
  const graph = adjacency(3, ties, true);
  expect(graph.size).toBe(4);
  expect([...graph.outgoing.offsets]).toEqual([0, 2, 3, 4]);
  expect([...graph.outgoing.targets]).toEqual([1, 2, 0, 0]);
  expect([...graph.incoming.offsets]).toEqual([0, 2, 3, 4]);
  expect([...graph.incoming.strengths]).toEqual([3, 1, 5, 2]);
});

test('no nodes, no ties', () => {
  const graph = adjacency(0, { sources: [], targets: [], strengths: [] }, false);
  expect([...graph.outgoing.offsets]).toEqual([0]);
  expect(graph.size).toBe(0);
});

test('as a matrix: strengths, or none where every tie counts 1', () => {
  const { outgoing } = adjacency(4, ties, false);
  expect(tieMatrix(outgoing, true)).toEqual(outgoing);
  expect(tieMatrix(outgoing, false)).toEqual({ ...outgoing, strengths: null });
});
