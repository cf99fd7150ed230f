import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { transport } from './transport.ts';

/** What flows in all, and what it costs. */
function totals(flow: ArrayLike<number>, costs: Float64Array): readonly [units: number, cost: number] {
  let [units, cost] = [0, 0];
  for (let k = 0; k < flow.length; k++) {
    units += flow[k];
    if (flow[k] > 0) cost += flow[k] * costs[k];
  }
  return [units, cost];
}

/** The most that can flow and the least it can cost, by trying every flow in whole units. */
function byTrying(
  supplies: readonly number[],
  demands: readonly number[],
  costs: Float64Array,
): readonly [number, number] {
  let best: readonly [number, number] = [-1, 0];
  const flow = new Float64Array(costs.length);
  const place = (cell: number, left: readonly number[], room: readonly number[]): void => {
    if (cell === costs.length) {
      const found = totals(flow, costs);
      if (found[0] > best[0] || (found[0] === best[0] && found[1] < best[1])) best = found;
      return;
    }
    const [row, column] = [Math.floor(cell / demands.length), cell % demands.length];
    const most = costs[cell] === Infinity ? 0 : Math.min(left[row], room[column]);
    for (let amount = 0; amount <= most; amount++) {
      flow[cell] = amount;
      place(
        cell + 1,
        left.map((value, k) => (k === row ? value - amount : value)),
        room.map((value, k) => (k === column ? value - amount : value)),
      );
    }
    flow[cell] = 0;
  };
  place(0, supplies, demands);
  return best;
}

test('equals trying every flow on random small cases', () => {
  const source = random(5);
  for (let trial = 0; trial < 150; trial++) {
    const [rows, columns] = [1 + source.integer(3), 1 + source.integer(3)];
    const supplies = Array.from({ length: rows }, () => source.integer(4));
    const demands = Array.from({ length: columns }, () => source.integer(4));
    const costs = Float64Array.from({ length: rows * columns }, () =>
      source.next() < 0.25 ? Infinity : source.integer(6),
    );
    const flow = transport(supplies, demands, costs);
    expect(totals(flow, costs)).toEqual(byTrying(supplies, demands, costs));
    supplies.forEach((supply, row) => {
      const sent = flow.subarray(row * columns, (row + 1) * columns).reduce((sum, one) => sum + one, 0);
      expect(sent).toBeLessThanOrEqual(supply);
    });
    demands.forEach((demand, column) => {
      const got = supplies.reduce((sum, _, row) => sum + flow[row * columns + column], 0);
      expect(got).toBeLessThanOrEqual(demand);
    });
  }
});

test('carries most first, also where the cheapest pair stands in the way', () => {
  // The first source could serve both, the second only the first sink: the cheap pair must give way.
  const flow = transport([1, 1], [1, 1], Float64Array.of(0, 9, 1, Infinity));
  expect([...flow]).toEqual([0, 1, 1, 0]);
});

test('amounts need not be whole, and nothing flows from nothing', () => {
  expect([...transport([0.5], [0.25, 1], Float64Array.of(1, 2))]).toEqual([0.25, 0.25]);
  expect([...transport([], [1], new Float64Array(0))]).toEqual([]);
  expect([...transport([1], [0], Float64Array.of(1))]).toEqual([0]);
});
