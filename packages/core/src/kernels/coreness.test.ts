import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { pearson } from '../statistics/pearson.ts';
import { random } from '../statistics/random.ts';
import { networkOf, randomGraph } from '../testSupport/graphs.ts';
import type { Adjacency } from './adjacency.ts';
import { corenessByMinimumResiduals } from './coreness.ts';

/** Strengths (or 1) of all pairs, and the products of their corenesses. */
function pairsOf(
  { order, outgoing: { offsets, targets, strengths } }: Adjacency,
  weighted: boolean,
  coreness: ArrayLike<number>,
): { readonly ties: readonly number[]; readonly products: readonly number[] } {
  const ties: number[] = [];
  const products: number[] = [];
  for (let i = 0; i < order; i++) {
    for (let j = 0; j < i; j++) {
      const k = targets.subarray(0, offsets[i + 1]).indexOf(j, offsets[i]);
      ties.push(k === -1 ? 0 : weighted ? strengths[k] : 1);
      products.push(coreness[i] * coreness[j]);
    }
  }
  return { ties, products };
}

function squaresLeft(graph: Adjacency, weighted: boolean, coreness: ArrayLike<number>): number {
  const { ties, products } = pairsOf(graph, weighted, coreness);
  return ties.reduce((sum, tie, k) => sum + (tie - products[k]) ** 2, 0);
}

test.each([false, true])(
  'fit and residual are those of the products, no single coreness could be better: weighted %s',
  (weighted) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { adjacency } = networkFromNodeLink(randomGraph(seed, { order: 4 + seed, weighted }));
      const { coreness, fit, residual } = corenessByMinimumResiduals(adjacency, weighted, random(seed));
      const { ties, products } = pairsOf(adjacency, weighted, coreness);
      expect(fit).toBeCloseTo(pearson(ties, products) ?? 0, 8);
      expect(residual).toBeCloseTo(squaresLeft(adjacency, weighted, coreness), 9);
      for (let node = 0; node < adjacency.order; node++) {
        for (const other of [coreness[node] * 0.999, coreness[node] * 1.001, coreness[node] + 0.001]) {
          expect(squaresLeft(adjacency, weighted, coreness.with(node, other))).toBeGreaterThanOrEqual(
            residual - 1e-9,
          );
        }
      }
    }
  },
);

test('products that are the ties leave nothing', () => {
  const strengths = [2, 3, 4, 5];
  const ties = strengths.flatMap((a, i) => strengths.slice(0, i).map((b, j) => `${i}-${j}:${a * b}`));
  const { adjacency, ids } = networkOf(ties.join(' '));
  const { coreness, fit, residual } = corenessByMinimumResiduals(adjacency, true, random(1));
  ids.forEach((id, node) => expect(coreness[node]).toBeCloseTo(strengths[Number(id)], 5));
  expect(fit).toBeCloseTo(1, 9);
  expect(residual).toBeCloseTo(0, 9);
});

test('equal corenesses explain nothing; isolates have none; of two parts the denser takes all', () => {
  const ring = corenessByMinimumResiduals(networkOf('a-b b-c c-d d-e e-f f-a').adjacency, false, random(1));
  expect(ring.fit).toBe(0);
  const { coreness } = corenessByMinimumResiduals(networkOf('a-b b-c c-a c-d e').adjacency, false, random(1));
  expect(coreness[4]).toBe(0);
  const apart = corenessByMinimumResiduals(
    networkOf('x-y y-z a-b a-c a-d b-c b-d c-d').adjacency,
    false,
    random(1),
  ).coreness;
  expect([...apart].map((value) => Math.round(value * 1e4) / 1e4)).toEqual([1, 1, 1, 1, 0, 0, 0]);
});

test.each(['a', 'm', 'z'])(
  'around the hub %s of a star nothing is left: the minimum lies at infinity',
  (hub) => {
    const { adjacency } = networkOf(`${hub}-b ${hub}-c:2 ${hub}-n:3 ${hub}-o`);
    const { residual } = corenessByMinimumResiduals(adjacency, true, random(1));
    expect(residual).toBeLessThan(1e-11);
  },
);

test('no organisation alone as a hub, its ties all explained, would leave less', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const { adjacency } = networkFromNodeLink(randomGraph(seed, { order: 5 + (seed % 4), weighted: true }));
    const { offsets, strengths } = adjacency.outgoing;
    const squares = (from: number, to: number): number =>
      strengths.subarray(from, to).reduce((sum, strength) => sum + strength ** 2, 0);
    const all = squares(0, strengths.length) / 2;
    const ofHub = Math.max(
      ...[...adjacency.loops.keys()].map((node) => squares(offsets[node], offsets[node + 1])),
    );
    const { residual } = corenessByMinimumResiduals(adjacency, true, random(seed));
    expect(residual).toBeLessThan(all - ofHub + 1e-6 * all);
  }
});
