import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { brokerage, brokerageRoles } from './brokerage.ts';
import { brokerageMeasures } from './brokerageMeasures.ts';
import { brokerageMoments } from './brokerageMoments.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';
import { random } from '../statistics/random.ts';

compareWithOracles(brokerageMeasures);

const nothing = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0, total: 0 };

test.each([
  ['coordinator', ['g', 'g', 'g']],
  ['itinerant', ['g', 'h', 'g']],
  ['gatekeeper', ['h', 'g', 'g']],
  ['representative', ['g', 'g', 'h']],
  ['liaison', ['g', 'h', 'i']],
])('a → b → c: b is a %s for the groups %j', (role, groups) => {
  const found = brokerage(networkOf('a-b b-c', { directed: true }), groups);
  expect(found).toEqual([nothing, { ...nothing, [role]: 1, total: 1 }, nothing]);
});

test('a closed path needs no broker; an undirected one is read in both directions', () => {
  expect(brokerage(networkOf('a-b b-c a-c', { directed: true }), ['g', 'g', 'g'])[1]).toEqual(nothing);
  const [, middle] = brokerage(networkOf('a-b b-c'), ['g', 'g', 'h']);
  expect(middle).toEqual({ ...nothing, gatekeeper: 1, representative: 1, total: 2 });
});

test.each([false, true])('equals the count over all triples, directed: %s', (directed) => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { directed });
    const network = networkFromNodeLink(graph);
    const arcs = new Set(
      graph.edges.flatMap(({ source, target }) => [
        `${source} ${target}`,
        ...(directed ? [] : [`${target} ${source}`]),
      ]),
    );
    const groups = network.ids.map((_, node) => 'ghi'[(node * seed) % 3]);
    const expected = network.ids.map(() => ({ ...nothing }));
    network.ids.forEach((a, i) => {
      network.ids.forEach((v, j) => {
        network.ids.forEach((c, k) => {
          if (i === k || !arcs.has(`${a} ${v}`) || !arcs.has(`${v} ${c}`) || arcs.has(`${a} ${c}`)) return;
          const pattern = [groups[i] === groups[j], groups[j] === groups[k], groups[i] === groups[k]]
            .map(Number)
            .join('');
          const role = {
            '111': 'coordinator',
            '001': 'itinerant',
            '010': 'gatekeeper',
            '100': 'representative',
            '000': 'liaison',
          }[pattern] as keyof typeof nothing;
          expected[j][role]++;
          expected[j].total++;
        });
      });
    });
    expect(brokerage(network, groups)).toEqual(expected);
  }
});

// The moments are those of independent arcs: compare with many such networks.
test('expected counts and variances equal those of random networks, within 5 standard errors', () => {
  const groups = ['g', 'g', 'g', 'h', 'h', 'i', 'i'];
  const order = groups.length;
  const size = 14;
  const arcs = groups.flatMap((_, i) => groups.flatMap((_, j) => (i === j ? [] : [[i, j] as const])));
  const name = (node: number): string => `n${node}`;
  const isolates = groups.map((_, node) => name(node)).join(' ');
  const network = (chosen: readonly (readonly [number, number])[]) =>
    networkOf(`${isolates} ${chosen.map(([i, j]) => `${name(i)}-${name(j)}`).join(' ')}`, { directed: true });
  const moments = brokerageMoments(network(arcs.slice(0, size)), groups);
  const source = random(8);
  const density = size / arcs.length;
  const samples = 4000;
  const counts = Array.from({ length: samples }, () =>
    brokerage(network(arcs.filter(() => source.next() < density)), groups),
  );
  for (const node of [0, 3, order - 1]) {
    for (const role of brokerageRoles) {
      const values = counts.map((count) => count[node][role]);
      const mean = values.reduce((a, b) => a + b, 0) / samples;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / samples;
      const fourth = values.reduce((sum, value) => sum + (value - mean) ** 4, 0) / samples;
      const expected = moments.get(groups[node]);
      if (expected === undefined) throw new Error('no moments');
      const meanError = Math.sqrt(variance / samples);
      const varianceError = Math.sqrt((fourth - variance ** 2) / samples);
      expect(Math.abs(mean - expected.mean[role])).toBeLessThanOrEqual(5 * meanError);
      expect(Math.abs(variance - expected.variance[role])).toBeLessThanOrEqual(5 * varianceError);
    }
  }
});

test('one organisation: nothing to expect', () => {
  expect(brokerageMoments(networkOf('a'), ['g']).size).toBe(0);
});
