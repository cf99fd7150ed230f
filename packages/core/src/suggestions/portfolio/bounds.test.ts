import { expect, test } from 'vitest';
import { adjacency } from '../../kernels/adjacency.ts';
import { random } from '../../statistics/random.ts';
import { pairsOf } from '../candidates.ts';
import type { CandidatePairs } from '../candidates.ts';
import { objectiveOf } from '../objective.ts';
import type { Objective } from '../objective.ts';
import { choosePairs } from './choosePortfolio.ts';
import { adjacentTies } from './countingBound.ts';

interface Small {
  readonly order: number;
  readonly pairs: CandidatePairs;
  readonly objective: Objective;
}

/** A random network of 7 to 10 nodes, often in several parts; half of them with a facilitator, node 0. */
function small(seed: number): Small {
  const source = random(seed);
  const order = 7 + source.integer(4);
  const all: [number, number][] = [];
  for (let a = 0; a < order; a++) for (let b = a + 1; b < order; b++) all.push([a, b]);
  source.shuffle(all);
  const size = order - 3 + source.integer(order);
  const ties = all.slice(0, size);
  const withFacilitator = seed % 2 === 0;
  const rest = all.slice(size).filter(([a]) => !withFacilitator || a !== 0);
  const graph = adjacency(
    order,
    { sources: ties.map(([a]) => a), targets: ties.map(([, b]) => b), strengths: ties.map(() => 1) },
    false,
  );
  return {
    order,
    pairs: pairsOf(
      rest.map(([a]) => a),
      rest.map(([, b]) => b),
    ),
    objective: objectiveOf(graph, withFacilitator ? [0] : []),
  };
}

/** The best value of `count` pairs by trying them all. */
function optimum({ pairs, objective }: Small, count: number, perOrganisation: number): number {
  let best = 0;
  const times = new Map<number, number>();
  const extend = (from: number, chosen: readonly number[]): void => {
    objective.reset();
    let value = 0;
    for (const pair of chosen) {
      value += objective.gain(pairs.first[pair], pairs.second[pair]);
      objective.add(pairs.first[pair], pairs.second[pair]);
    }
    best = Math.max(best, value);
    if (chosen.length === count) return;
    for (let pair = from; pair < pairs.size; pair++) {
      const ends = [pairs.first[pair], pairs.second[pair]];
      if (ends.some((end) => (times.get(end) ?? 0) >= perOrganisation)) continue;
      for (const end of ends) times.set(end, (times.get(end) ?? 0) + 1);
      extend(pair + 1, [...chosen, pair]);
      for (const end of ends) times.set(end, (times.get(end) ?? 0) - 1);
    }
  };
  extend(0, []);
  objective.reset();
  return best;
}

test('no portfolio exceeds any bound on 200 networks; the counting bound is at most 1.25 times the optimum in half', () => {
  const ratios: number[] = [];
  for (let seed = 1; seed <= 200; seed++) {
    const network = small(seed);
    const [count, perOrganisation] = [2 + (seed % 2), seed % 3 === 0 ? 1 : 2];
    const best = optimum(network, count, perOrganisation);
    const found = choosePairs(network.pairs, network.objective, network.order, {
      count,
      perOrganisation,
      must: [],
      weighted: false,
    });
    for (const { value } of found.bounds) expect(value).toBeGreaterThanOrEqual(best - 1e-9);
    expect(found.value).toBeCloseTo(best, 9);
    const counting = found.bounds.find(({ name }) => name === 'counting');
    if (best > 0) ratios.push((counting?.value ?? NaN) / best);
  }
  ratios.sort((a, b) => a - b);
  expect(ratios.length).toBeGreaterThan(150);
  expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThanOrEqual(1.25);
});

test('counts how many pairs of new ties can meet', () => {
  // A star of three ties: three pairs meet at its centre. With one tie each, none; with two each, a triangle: three.
  expect(adjacentTies(3, 3)).toBe(3);
  expect(adjacentTies(3, 1)).toBe(0);
  expect(adjacentTies(3, 2)).toBe(3);
  expect(adjacentTies(4, 2)).toBe(4);
});
