import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { paretoOrder } from './paretoOrder.ts';

const order = (x: number[], y: number[], tie = x.map(() => 0)): number[] => [
  ...paretoOrder(Float64Array.from(x), Float64Array.from(y), Float64Array.from(tie)).order,
];

test('takes a front in turn from its two ends, then the next front', () => {
  // First front: (4,1) (3,2) (2,3) (1,4); second: (2,2) and (1,3).
  expect(order([1, 2, 3, 4, 2, 1], [4, 3, 2, 1, 2, 3])).toEqual([3, 0, 2, 1, 4, 5]);
});

test('orders points that are equal in both by the tie, then by their place', () => {
  expect(order([1, 1, 1], [1, 1, 1], [0, 2, 0])).toEqual([1, 0, 2]);
  expect(order([], [])).toEqual([]);
});

test('gives the fronts that peeling gives on random points with many ties', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const source = random(seed);
    const size = 1 + source.integer(40);
    const draw = (): Float64Array => Float64Array.from({ length: size }, () => source.integer(8));
    const [x, y] = [draw(), draw()];
    const found = paretoOrder(x, y, new Float64Array(size));
    expect([...found.fronts]).toEqual(peeled(x, y));
    expect([...found.order].toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, k) => k));
    const along = Array.from(found.order, (point) => found.fronts[point]);
    expect(along).toEqual(along.toSorted((a, b) => a - b));
  }
});

/** Fronts by definition: take away again and again what nothing that is left dominates. */
function peeled(x: Float64Array, y: Float64Array): number[] {
  const fronts = Array.from(x, () => 0);
  for (let front = 1; fronts.includes(0); front++) {
    const left = fronts.flatMap((own, point) => (own === 0 ? [point] : []));
    const best = left.filter(
      (p) => !left.some((q) => x[q] >= x[p] && y[q] >= y[p] && (x[q] > x[p] || y[q] > y[p])),
    );
    for (const point of best) fronts[point] = front;
  }
  return fronts;
}
