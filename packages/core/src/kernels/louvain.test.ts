import { UndirectedGraph } from 'graphology';
import peerLouvain from 'graphology-communities-louvain';
import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import type { Random } from '../statistics/random.ts';
import { adjacency } from './adjacency.ts';
import type { TieList } from './adjacency.ts';
import { louvain } from './louvain.ts';
import { modularity } from './modularity.ts';

function randomTies(order: number, size: number, source: Random): TieList {
  const ends = Array.from({ length: size }, () => [source.integer(order), source.integer(order)] as const);
  const ties = ends.filter(([a, b]) => a !== b);
  return {
    sources: ties.map(([a]) => a),
    targets: ties.map(([, b]) => b),
    strengths: ties.map(() => 1 + source.integer(5)),
  };
}

/** Every way to divide `order` nodes into groups, as labels numbered in the order of their first node. */
function* partitions(order: number): Generator<readonly number[]> {
  const labels: number[] = [];
  function* from(node: number, groups: number): Generator<readonly number[]> {
    if (node === order) {
      yield labels;
      return;
    }
    for (let label = 0; label <= groups; label++) {
      labels[node] = label;
      yield* from(node + 1, Math.max(groups, label + 1));
    }
  }
  yield* from(0, 0);
}

function bestOf(runs: number, run: () => number): number {
  return Math.max(...Array.from({ length: runs }, run));
}

test('the best of 50 runs is the optimum over all partitions, 60 random graphs of 4 to 8 nodes', () => {
  const source = random(11);
  const missed: string[] = [];
  for (let trial = 0; trial < 60; trial++) {
    const order = 4 + (trial % 5);
    const graph = adjacency(order, randomTies(order, order + source.integer(8), source), false);
    const options = { resolution: [1, 0.5, 1.7][trial % 3], weighted: trial % 2 === 0, loops: false };
    const value = (labels: ArrayLike<number>): number => modularity(graph, labels, order, options) ?? 0;
    let optimum = -Infinity;
    for (const labels of partitions(order)) optimum = Math.max(optimum, value(labels));
    const run = louvain(graph, options);
    const found = bestOf(50, () => value(run(source)));
    if (Math.abs(found - optimum) > 1e-12) missed.push(`${trial}: ${found} instead of ${optimum}`);
  }
  expect(missed).toEqual([]);
});

test('no single node and no two groups can be moved to gain', () => {
  const source = random(5);
  for (let trial = 0; trial < 20; trial++) {
    const order = 30;
    const graph = adjacency(order, randomTies(order, 70, source), false);
    const options = { resolution: 1, weighted: true, loops: false };
    const labels = louvain(graph, options)(source);
    const reached = modularity(graph, labels, order, options) ?? 0;
    let highest = -Infinity;
    for (let node = 0; node < order; node++) {
      for (let label = 0; label < order; label++) {
        const moved = labels.map((own, index) => (index === node ? label : own));
        highest = Math.max(highest, modularity(graph, moved, order, options) ?? 0);
      }
    }
    for (const one of new Set(labels)) {
      for (const other of new Set(labels)) {
        const merged = labels.map((own) => (own === one ? other : own));
        highest = Math.max(highest, modularity(graph, merged, order, options) ?? 0);
      }
    }
    expect(highest).toBeLessThanOrEqual(reached + 1e-9);
  }
});

test('every group is connected', () => {
  const source = random(21);
  for (let trial = 0; trial < 30; trial++) {
    const order = 80;
    const graph = adjacency(order, randomTies(order, 100, source), false);
    const labels = louvain(graph, { resolution: 0.6, weighted: true })(source);
    const { offsets, targets } = graph.outgoing;
    for (const label of new Set(labels)) {
      const members = [...labels.keys()].filter((node) => labels[node] === label);
      const reached = new Set(members.slice(0, 1));
      for (const node of reached) {
        for (const target of targets.subarray(offsets[node], offsets[node + 1])) {
          if (labels[target] === label) reached.add(target);
        }
      }
      expect(reached.size).toBe(members.length);
    }
  }
});

test('large sparse graphs, on which groups fall apart during the search, come to an end', () => {
  const source = random(33);
  const order = 5000;
  const graph = adjacency(order, randomTies(order, 15_000, source), false);
  const options = { resolution: 1, weighted: false, loops: false };
  const values = Array.from({ length: 5 }, () => {
    return modularity(graph, louvain(graph, options)(source), order, options) ?? 0;
  });
  expect(Math.min(...values)).toBeGreaterThan(0.3);
});

test('the best of 20 runs is never below the best of 20 runs of graphology-communities-louvain', () => {
  const source = random(3);
  for (let trial = 0; trial < 10; trial++) {
    const order = 60;
    const ties = randomTies(order, 150, source);
    const graph = adjacency(order, ties, false);
    const peer = new UndirectedGraph();
    for (let node = 0; node < order; node++) peer.addNode(node);
    const { offsets, targets, strengths } = graph.outgoing;
    for (let node = 0; node < order; node++) {
      for (let k = offsets[node]; k < offsets[node + 1]; k++) {
        if (targets[k] > node) peer.addEdge(node, targets[k], { weight: strengths[k] });
      }
    }
    const theirs = bestOf(20, () => peerLouvain.detailed(peer, { rng: () => source.next() }).modularity);
    const run = louvain(graph, { resolution: 1, weighted: true });
    const ours = bestOf(
      20,
      () => modularity(graph, run(source), order, { resolution: 1, weighted: true, loops: false }) ?? 0,
    );
    expect(ours).toBeGreaterThanOrEqual(theirs - 1e-9);
  }
});

test('the same seed gives the same groups, numbered in the order of their first node', () => {
  const graph = adjacency(40, randomTies(40, 90, random(2)), false);
  const run = louvain(graph, { resolution: 1, weighted: false });
  const once = [...run(random(9))];
  expect([...run(random(9))]).toEqual(once);
  const firsts = [...new Set(once)];
  expect(firsts).toEqual(firsts.map((_, index) => index));
});

test('isolates stay alone; no nodes give no labels; directed ties are refused', () => {
  const none = { sources: [], targets: [], strengths: [] };
  const options = { resolution: 1, weighted: false };
  expect([...louvain(adjacency(3, none, false), options)(random(1))]).toEqual([0, 1, 2]);
  expect(louvain(adjacency(0, none, false), options)(random(1))).toHaveLength(0);
  expect(() => louvain(adjacency(2, none, true), options)).toThrow(/undirected/);
});
