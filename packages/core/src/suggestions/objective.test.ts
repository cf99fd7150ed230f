import { expect, test } from 'vitest';
import { closenessUnit } from '../kernels/closenessUnit.ts';
import { networkOf, seeds } from '../testSupport/graphs.ts';
import { adjacencyOf, isTied, plainPaths, randomPairs, withTie } from '../testSupport/plainPaths.ts';
import type { PlainNetwork } from '../testSupport/plainPaths.ts';
import { objectiveOf } from './objective.ts';

/** Mean of 1/steps over all pairs; 0 without any. */
function efficiency(network: PlainNetwork): number {
  const { distances } = plainPaths(network);
  const sum = distances.flatMap((row, a) => row.slice(a + 1)).reduce((total, steps) => total + 1 / steps, 0);
  return network.order < 2 ? 0 : sum / ((network.order * (network.order - 1)) / 2);
}

/** The network without its last node, which is the facilitator. */
const without = ({ order, pairs }: PlainNetwork): PlainNetwork => ({
  order: order - 1,
  pairs: pairs.filter((pair) => !pair.includes(order - 1)),
});

test('a chain a–b–c with the facilitator f at c: what the tie a–c adds, with and without f', () => {
  // Steps: a–b, b–c, c–f 1; a–c, b–f 2; a–f 3. Without f: a–b, b–c 1; a–c 2.
  const objective = objectiveOf(networkOf('a-b b-c c-f').adjacency, [3], { lambda: 0.25 });
  const [whole, bare] = [3 + 2 / 2 + 1 / 3, 2 + 1 / 2];
  // a–c comes from 2 to 1 step, a–f from 3 to 2.
  const gained = 1 / 2 + (1 / 2 - 1 / 3);
  expect(objective.lambda).toBe(0.25);
  expect(objective.efficiency(0, 2)).toBeCloseTo(gained / 6, 12);
  expect(objective.efficiencyWithout(0, 2)).toBeCloseTo(1 / 2 / 3, 12);
  expect(objective.gain(0, 2)).toBeCloseTo((0.75 * gained) / whole + (0.25 * 0.5) / bare, 12);
  expect(objective.efficiencyOf(objective.whole.total())).toBeCloseTo(whole / 6, 12);
  expect(objective.efficiencyOfBare(objective.bare?.total() ?? 0)).toBeCloseTo(bare / 3, 12);
});

test('the gain of any tie, also after others, is the change of both efficiencies over their values at the start', () => {
  for (const seed of seeds) {
    const start = randomPairs(seed, 7, 0.3);
    const others = Array.from({ length: 6 }, (_, node) => node);
    const untied = others.flatMap((u) =>
      others.filter((v) => v > u && !isTied(start, u, v)).map((v) => [u, v] as const),
    );
    for (const lambda of [0, 0.3, 1]) {
      const objective = objectiveOf(adjacencyOf(start), [6], { lambda });
      let network = start;
      for (const [u, v] of untied.slice(0, 3)) {
        const next = withTie(network, u, v);
        const share = (of: (one: PlainNetwork) => PlainNetwork): number => {
          const first = efficiency(of(start));
          return first === 0 ? 0 : (efficiency(of(next)) - efficiency(of(network))) / first;
        };
        const expected = (1 - lambda) * share((one) => one) + lambda * share(without);
        expect(objective.gain(u, v)).toBeCloseTo(expected, 10);
        const { networks } = objective;
        const reach = networks.reduce(
          (sum, { ties, worth }) => sum + (worth * ties.gain(u, v)) / closenessUnit,
          0,
        );
        expect(reach).toBeCloseTo(expected, 10);
        objective.add(u, v);
        network = next;
      }
      objective.reset();
      expect(objective.efficiencyOf(objective.whole.total())).toBeCloseTo(efficiency(start), 12);
      expect(objective.efficiencyOfBare(objective.bare?.total() ?? 0)).toBeCloseTo(
        efficiency(without(start)),
        12,
      );
    }
  }
});

test('without a facilitator, or with one organisation besides, λ is 0 and there is no second network', () => {
  for (const [text, facilitators] of [
    ['a-b b-c', []],
    ['a-f', [1]],
  ] as const) {
    const objective = objectiveOf(networkOf(text).adjacency, facilitators, { lambda: 0.5 });
    expect([objective.lambda, objective.bare, objective.efficiencyWithout(0, 1)]).toEqual([0, null, null]);
    expect(objective.networks).toHaveLength(1);
  }
});

test('with strengths a tie is 1/strength long, and a new one 1', () => {
  const objective = objectiveOf(networkOf('a-b:4 b-c:4 a-d:0.25').adjacency, [], { weighted: true });
  // a–c is 1/4 + 1/4 long already. The tie c–d brings d from 4 1/2, 4 1/4 and 4 to 1, 1 1/4 and 1 1/2.
  expect(objective.efficiency(0, 2)).toBe(0);
  const gained = 1 - 1 / 4.5 + (1 / 1.25 - 1 / 4.25) + (1 / 1.5 - 1 / 4);
  expect(objective.efficiency(2, 3)).toBeCloseTo(gained / 6, 12);
});

test('without ties, shares of what there was are 0; a wrong λ is refused', () => {
  const objective = objectiveOf(networkOf('a b c f').adjacency, [3]);
  expect([objective.gain(0, 1), objective.efficiency(0, 1), objective.efficiencyWithout(0, 1)]).toEqual([
    0,
    1 / 6,
    1 / 3,
  ]);
  expect(objective.networks.map(({ worth }) => worth)).toEqual([0, 0]);
  for (const lambda of [-0.1, 1.1, Number.NaN]) {
    expect(() => objectiveOf(networkOf('a-b').adjacency, [], { lambda })).toThrow(RangeError);
  }
});
