import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import type { Random } from '../statistics/random.ts';
import { adjacency } from './adjacency.ts';
import type { Adjacency, TieList } from './adjacency.ts';
import { leiden } from './leiden.ts';
import { louvain } from './louvain.ts';
import { modularity } from './modularity.ts';
import { partitionSearch } from './partitionSearch.ts';
import { refineGroups } from './refineGroups.ts';

function randomTies(order: number, size: number, source: Random): TieList {
  const ends = Array.from({ length: size }, () => [source.integer(order), source.integer(order)] as const);
  const ties = ends.filter(([a, b]) => a !== b);
  return {
    sources: ties.map(([a]) => a),
    targets: ties.map(([, b]) => b),
    strengths: ties.map(() => 1 + source.integer(5)),
  };
}

/** How many pieces the nodes of a group fall into when only ties within it count. */
function pieces({ outgoing: { offsets, targets } }: Adjacency, labels: Uint32Array, label: number): number {
  const left = new Set([...labels.keys()].filter((node) => labels[node] === label));
  let found = 0;
  for (const start of left) {
    found++;
    const reached = [start];
    left.delete(start);
    for (const node of reached) {
      for (const target of targets.subarray(offsets[node], offsets[node + 1])) {
        if (left.delete(target)) reached.push(target);
      }
    }
  }
  return found;
}

test('every group is connected, also where the resolution makes them large and sparse', () => {
  const source = random(21);
  const split: string[] = [];
  for (let trial = 0; trial < 60; trial++) {
    const order = 30 + 20 * (trial % 5);
    const graph = adjacency(order, randomTies(order, Math.round(order * 1.2), source), false);
    const resolution = [1, 0.6, 0.2, 2][trial % 4];
    const labels = leiden(graph, { resolution, weighted: trial % 2 === 0 })(source);
    for (const label of new Set(labels)) {
      const count = pieces(graph, labels, label);
      if (count !== 1) split.push(`trial ${trial}: group ${label} falls into ${count} pieces`);
    }
  }
  expect(split).toEqual([]);
});

test('no single node and no two groups can be moved to gain', () => {
  const source = random(5);
  for (let trial = 0; trial < 20; trial++) {
    const order = 30;
    const graph = adjacency(order, randomTies(order, 70, source), false);
    const options = { resolution: 1, weighted: true, loops: false };
    const value = (labels: ArrayLike<number>): number => modularity(graph, labels, order, options) ?? 0;
    const labels = leiden(graph, options)(source);
    const reached = value(labels);
    for (let node = 0; node < order; node++) {
      for (let label = 0; label < order; label++) {
        expect(value(labels.map((own, index) => (index === node ? label : own)))).toBeLessThan(
          reached + 1e-9,
        );
      }
    }
    for (const one of new Set(labels)) {
      for (const other of new Set(labels)) {
        expect(value(labels.map((own) => (own === one ? other : own)))).toBeLessThan(reached + 1e-9);
      }
    }
  }
});

test('the refinement keeps to the groups, and its parts are connected and well connected', () => {
  const source = random(8);
  for (let trial = 0; trial < 30; trial++) {
    const order = 40;
    const graph = adjacency(order, randomTies(order, 90, source), false);
    const search = partitionSearch(graph, { resolution: 1, weighted: true });
    const groups = Uint32Array.from({ length: order }, (_, node) => node % 3);
    const parts = refineGroups(search.base, groups, search, source);
    const { offsets, targets, strengths } = graph.outgoing;
    const strengthOf = (nodes: readonly number[]): number =>
      nodes.reduce((sum, node) => sum + search.base.strengths[node], 0);
    expect(new Set(parts).size).toBeLessThan(order);
    for (const part of new Set(parts)) {
      const members = [...parts.keys()].filter((node) => parts[node] === part);
      const group = [...groups.keys()].filter((node) => groups[node] === groups[members[0]]);
      expect(members.every((node) => groups[node] === groups[members[0]])).toBe(true);
      expect(pieces(graph, parts, part)).toBe(1);
      if (members.length === 1) continue;
      // Joining raised modularity: the part is worth more than its nodes alone.
      const own = new Set(members);
      let inside = 0;
      for (const node of members) {
        for (let k = offsets[node]; k < offsets[node + 1]; k++)
          if (own.has(targets[k])) inside += strengths[k];
      }
      const squares = members.reduce((sum, node) => sum + search.base.strengths[node] ** 2, 0);
      expect(inside).toBeGreaterThan(search.penalty * (strengthOf(members) ** 2 - squares));
      expect(strengthOf(members)).toBeLessThanOrEqual(strengthOf(group));
    }
  }
});

test('the same seed gives the same groups, and strengths scaled alike change nothing', () => {
  const ties = randomTies(40, 90, random(2));
  const options = { resolution: 1, weighted: true };
  const graph = adjacency(40, ties, false);
  const scaled = adjacency(40, { ...ties, strengths: Array.from(ties.strengths, (s) => 8 * s) }, false);
  for (let seed = 1; seed <= 20; seed++) {
    const labels = leiden(graph, options)(random(seed));
    expect(leiden(graph, options)(random(seed))).toEqual(labels);
    expect(leiden(scaled, options)(random(seed))).toEqual(labels);
  }
});

test('without ties everybody stays alone; directed ties are refused', () => {
  const none = { sources: [], targets: [], strengths: [] };
  expect(leiden(adjacency(3, none, false), { resolution: 1, weighted: false })(random(1))).toEqual(
    Uint32Array.of(0, 1, 2),
  );
  expect(() => leiden(adjacency(3, none, true), { resolution: 1, weighted: false })).toThrow(/undirected/);
  expect(() => louvain(adjacency(3, none, true), { resolution: 1, weighted: false })).toThrow(/undirected/);
});
