import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { Network } from '../network/network.ts';
import { computeMeasure } from './compute.ts';
import { modularity, modularityMeasures } from './modularity.ts';
import { compareWithOracles, oracleGraphs } from '../testSupport/measureOracles.ts';

compareWithOracles(modularityMeasures);

function networkOf(ties: readonly (readonly [string, string, number])[], directed = false): Network {
  return networkFromNodeLink({
    directed,
    weighted: true,
    nodes: [...new Set(ties.flatMap(([a, b]) => [a, b]))].map((id) => ({ id, attributes: new Map() })),
    edges: ties.map(([source, target, weight]) => ({ source, target, weight, attributes: new Map() })),
  });
}

// Two pairs, a-b and c-d, joined by b-c; strengths 3, 1 and 2.
const chain = networkOf([
  ['a', 'b', 3],
  ['c', 'd', 1],
  ['b', 'c', 2],
]);
const best = modularityMeasures.filter(({ id }) => id === 'modularity.best');
const pairs = ['left', 'left', 'right', 'right'];

test('hand case: two of three ties within, each group with half of the degrees', () => {
  expect(modularity(chain, pairs)).toBeCloseTo(2 / 3 - ((3 / 6) ** 2 + (3 / 6) ** 2), 12);
  expect(modularity(chain, pairs, { resolution: 2 })).toBeCloseTo(2 / 3 - 2 * (1 / 4 + 1 / 4), 12);
  expect(modularity(chain, pairs, { weighted: true })).toBeCloseTo(
    4 / 6 - ((8 / 12) ** 2 + (4 / 12) ** 2),
    12,
  );
});

test('directed: out-degrees times in-degrees', () => {
  const arcs = networkOf(
    [
      ['a', 'b', 1],
      ['c', 'd', 1],
      ['b', 'c', 1],
    ],
    true,
  );
  // Left sends 2 of 3 arcs and gets 1, right sends 1 and gets 2.
  expect(modularity(arcs, pairs)).toBeCloseTo(2 / 3 - (2 * 1 + 1 * 2) / 9, 12);
});

test('self-ties count only when asked for', () => {
  const looped = networkOf([
    ['a', 'b', 1],
    ['a', 'a', 1],
  ]);
  expect(modularity(looped, ['x', 'y'])).toBeCloseTo(0 - (1 / 4 + 1 / 4), 12);
  // Degrees 3 and 1 of 4; the self-tie is one of two ties and lies within.
  expect(modularity(looped, ['x', 'y'], { loops: true })).toBeCloseTo(1 / 2 - (9 / 16 + 1 / 16), 12);
});

test('undefined and bad calls', () => {
  expect(modularity(networkOf([]), [])).toBeNull();
  expect(() => modularity(chain, ['x'])).toThrow(/1 groups .* 4 nodes/);
  const input = { groups: null, numbers: null, seed: 1 };
  expect(best.map((measure) => computeMeasure(measure, { ...input, network: networkOf([]) }))).toEqual([
    { value: null, reason: 'empty-network' },
  ]);
  const loopOnly = networkOf([['a', 'a', 1]]);
  expect(best.map((measure) => computeMeasure(measure, { ...input, network: loopOnly }))).toEqual([
    { value: null, reason: 'no-ties' },
  ]);
});

test('names of groups do not matter, and isolates change nothing', () => {
  const strengths = fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(strengths, fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 }), (rows, groups) => {
      const ties = rows.flatMap((row, i) =>
        row.flatMap((strength, j) => (j > i && strength > 0 ? [[`${i}`, `${j}`, strength] as const] : [])),
      );
      const network = networkOf(ties);
      const own = network.ids.map((id) => groups[Number(id)]);
      const value = modularity(network, own, { weighted: true });
      const renamed = own.map((group) => ['z', '__proto__', 'constructor'][group]);
      expect(modularity(network, renamed, { weighted: true })).toBe(value);
      const wider = networkFromNodeLink({
        directed: false,
        weighted: true,
        nodes: [...network.ids, 'x'].map((id) => ({ id, attributes: new Map() })),
        edges: ties.map(([source, target, weight]) => ({ source, target, weight, attributes: new Map() })),
      });
      expect(modularity(wider, [...own, 0], { weighted: true })).toBe(value);
    }),
    { seed: 1 },
  );
});

test('the best partition has the modularity that stands beside it', () => {
  const measures = modularityMeasures.filter(({ id }) => id.startsWith('modularity.best'));
  const wrong = oracleGraphs().flatMap(({ name, input }) =>
    measures.flatMap((measure) => {
      const { value } = computeMeasure(measure, input);
      if (value === null) return [];
      const { Q, membership } = value as { Q: number; membership: ReadonlyMap<string, number> };
      const groups = input.network.ids.map((id) => membership.get(id) ?? -1);
      const again = modularity(input.network, groups, { weighted: measure.id.endsWith('.weighted') });
      return Math.abs((again ?? NaN) - Q) < 1e-12 ? [] : [name];
    }),
  );
  expect(wrong).toEqual([]);
});

test('400 without clear groups: nearly the .57681 that 300 runs of igraph’s Leiden find', () => {
  const count = 400;
  const edges = Array.from({ length: count }, (_, i) => [
    (i * i + 7 * i + 3) % count,
    (37 * i + i * i * i + 11) % count,
  ]).flatMap((others, i) => others.map((other): [string, string, number] => [`${i}`, `${other}`, 1]));
  const input = { network: networkOf(edges), groups: null, numbers: null, seed: 1 };
  for (const measure of best) {
    expect((computeMeasure(measure, input).value as { Q: number }).Q).toBeGreaterThan(0.575);
  }
});
