import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';
import { dyadCensus, reciprocity, reciprocityMeasures } from './reciprocity.ts';
import { triadCensus, triadCensusMeasures } from './triadCensus.ts';
import type { TriadKind } from './triadCensus.ts';

compareWithOracles([...reciprocityMeasures, ...triadCensusMeasures]);

const directed = { directed: true } as const;

test('one pair tied both ways, one one way, one not at all', () => {
  const network = networkOf('a-b b-a b-c', directed);
  expect(dyadCensus(network)).toEqual({ mutual: 1, asymmetric: 1, null: 1 });
  expect(reciprocity(network)).toBe(2 / 3);
  expect(reciprocity(network, { of: 'dyads' })).toBe(1 / 2);
  expect(reciprocity(networkOf('a b', directed))).toBe(null);
});

test('without ties: undefined, for that reason', () => {
  const input = { network: networkOf('a b', directed), groups: null, numbers: null, seed: 1 };
  expect(reciprocityMeasures.map((measure) => measure.compute(input))).toEqual([
    { value: null, reason: 'no-ties' },
    { value: null, reason: 'no-ties' },
    { value: { mutual: 0, asymmetric: 0, null: 1 }, reason: null },
  ]);
});

/** One example of each pattern on the nodes a, b, c. */
const examples: readonly (readonly [TriadKind, string])[] = [
  ['003', ''],
  ['012', 'a-b'],
  ['102', 'a-b b-a'],
  ['021D', 'b-a b-c'],
  ['021U', 'a-b c-b'],
  ['021C', 'a-b b-c'],
  ['111D', 'a-b b-a c-b'],
  ['111U', 'a-b b-a b-c'],
  ['030T', 'a-b b-c a-c'],
  ['030C', 'a-b b-c c-a'],
  ['201', 'a-b b-a b-c c-b'],
  ['120D', 'b-a b-c a-c c-a'],
  ['120U', 'a-b c-b a-c c-a'],
  ['120C', 'a-b b-c a-c c-a'],
  ['210', 'a-b b-c c-b a-c c-a'],
  ['300', 'a-b b-a b-c c-b a-c c-a'],
];

test.each(examples)('a triad of the kind %s', (kind, ties) => {
  const census = triadCensus(networkOf(`a b c ${ties}`, directed));
  expect([...census].filter(([, count]) => count !== 0)).toEqual([[kind, 1]]);
});

test('equals the triads looked at one by one', () => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { ...directed, order: 9, probability: 0.25 });
    const arcs = new Set(graph.edges.map(({ source, target }) => `${source} ${target}`));
    const pattern = (ids: readonly string[], has: ReadonlySet<string>): string =>
      ids.flatMap((i) => ids.map((j) => (has.has(`${i} ${j}`) ? '1' : '0'))).join('');
    const orders = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map((word) => word.split(''));
    const kindOf = new Map(
      examples.flatMap(([kind, ties]) => {
        const has = new Set(ties.split(' ').map((tie) => tie.replace('-', ' ')));
        return orders.map((ids) => [pattern(ids, has), kind] as const);
      }),
    );
    const expected = new Map<TriadKind, number>(examples.map(([kind]) => [kind, 0]));
    const ids = graph.nodes.map(({ id }) => id);
    ids.forEach((a, i) => {
      ids.slice(i + 1).forEach((b, j) => {
        for (const c of ids.slice(i + j + 2)) {
          const kind = kindOf.get(pattern([a, b, c], arcs)) ?? '003';
          expected.set(kind, (expected.get(kind) ?? 0) + 1);
        }
      });
    });
    expect(new Map(triadCensus(networkFromNodeLink(graph)))).toEqual(expected);
  }
});
