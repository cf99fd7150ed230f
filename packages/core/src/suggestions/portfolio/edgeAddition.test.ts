import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addedTies } from '../../kernels/addedTies.ts';
import { closenessUnit } from '../../kernels/closenessUnit.ts';
import type { Adjacency } from '../../kernels/adjacency.ts';
import { networkFromNodeLink } from '../../network/fromNodeLink.ts';
import { graphOf, networkOf } from '../../testSupport/graphs.ts';
import { pairsOf } from '../candidates.ts';
import type { CandidatePairs } from '../candidates.ts';
import { objectiveOf } from '../objective.ts';
import { completeSteps } from '../../progress/run.ts';
import { choosePairs } from './choosePortfolio.ts';
import { greedy } from './greedy.ts';
import { growing } from './growing.ts';
import { reachObjective } from './reachObjective.ts';

interface Case {
  readonly graphFile: string;
  readonly candidates: number;
  readonly base: number;
  readonly greedy: readonly { readonly gain: number; readonly value: number }[];
  readonly optimal: Readonly<Record<string, { readonly value: number }>>;
}

interface GraphFile {
  readonly graph: {
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly source: string; readonly target: string }[];
  };
}

const folder = new URL('../../../../../fixtures/oracles/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const { cases } = read('edge_addition') as { readonly cases: readonly Case[] };

function graphIn(name: string): Adjacency {
  const { graph } = read(name) as GraphFile;
  const edges = graph.edges.map(({ source, target }) => [source, target, 1] as const);
  return networkFromNodeLink(
    graphOf(
      graph.nodes.map(({ id }) => id),
      edges,
    ),
  ).adjacency;
}

function untied({ order, outgoing: { offsets, targets } }: Adjacency): CandidatePairs {
  const pairs: [number, number][] = [];
  for (let u = 0; u < order; u++) {
    const tied = new Set(targets.subarray(offsets[u], offsets[u + 1]));
    for (let v = u + 1; v < order; v++) if (!tied.has(v)) pairs.push([u, v]);
  }
  return pairsOf(
    pairs.map(([u]) => u),
    pairs.map(([, v]) => v),
  );
}

/** Global efficiency of a relative gain (λ = 0); without ties nothing is relative to anything. */
const efficiency = (graph: Adjacency, closeness: number): number =>
  closeness / closenessUnit / ((graph.order * (graph.order - 1)) / 2);

test.each(cases)('$graphFile: greedy as the reference, and the optimum of every size', (one) => {
  const graph = graphIn(one.graphFile);
  const pairs = untied(graph);
  const total = addedTies(graph).total();
  expect(pairs.size).toBe(one.candidates);
  expect(efficiency(graph, total)).toBeCloseTo(one.base, 12);
  // A network without ties has no relative gains: the sequence is then any, and value 0.
  if (total === 0) return;
  const objective = objectiveOf(graph, []);
  const all = Array.from({ length: pairs.size }, (_, pair) => pair);
  const limits = { count: one.greedy.length, perOrganisation: Infinity, budget: null };
  const { curve } = completeSteps(greedy(growing(pairs, objective, limits), all, limits, []));
  const values = curve.map((value) => efficiency(graph, total * (1 + value)));
  values.forEach((value, step) => expect(value).toBeCloseTo(one.greedy[step].value, 12));
  for (const [size, { value }] of Object.entries(one.optimal)) {
    objective.reset();
    const found = completeSteps(
      choosePairs(pairs, reachObjective(objective, graph.order, false), graph.order, {
        count: Number(size),
        perOrganisation: Infinity,
        budget: null,
        must: [],
      }),
    );
    expect(efficiency(graph, total * (1 + found.value))).toBeCloseTo(value, 12);
    expect(found.bounds.find(({ name }) => name === 'exact')?.value).toBeCloseTo(found.value, 12);
    for (const bound of found.bounds) expect(bound.value).toBeGreaterThanOrEqual(found.value - 1e-12);
  }
});

test('looks at every pair again at each step, because gains can grow', () => {
  // Path 0-1-2-3-4: the tie 2-4 adds .0750 alone and .0833 after 0-2 (efficiency over ten pairs).
  const { adjacency: graph } = networkOf('0-1 1-2 2-3 3-4');
  const ties = addedTies(graph);
  expect(efficiency(graph, ties.gain(2, 4))).toBeCloseTo(0.075, 12);
  ties.add(0, 2);
  expect(efficiency(graph, ties.gain(2, 4))).toBeCloseTo(1 / 12, 12);
});
