import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { Network } from '../network/network.ts';
import { project } from '../network/projection.ts';
import { networkOfPairs } from '../network/networkOfPairs.ts';
import { twoMode } from '../network/twoMode.ts';
import { random } from '../statistics/random.ts';
import { networkOf, randomGraph } from '../testSupport/graphs.ts';
import { smallWorld } from './smallWorld.ts';

const complete = 'a-b a-c a-d a-e b-c b-d b-e c-d c-e d-e';

/** Everyone tied to the next three on either side of a ring; a share of the ties led elsewhere. */
function ring(order: number, led: number): Network {
  const source = random(4);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let node = 0; node < order; node++) {
    for (let step = 1; step <= 3; step++) {
      const target = source.next() < led ? source.integer(order) : (node + step) % order;
      if (target === node) continue;
      sources.push(node);
      targets.push(target);
    }
  }
  const pairs = new Set(sources.map((node, k) => [node, targets[k]].sort((a, b) => a - b).join(' ')));
  const ends = [...pairs].map((pair) => pair.split(' ').map(Number));
  return networkOfPairs(
    Array.from({ length: order }, (_, node) => `n${String(node).padStart(3, '0')}`),
    ends.map(([a]) => a),
    ends.map(([, b]) => b),
  );
}

test('where the degrees allow one network only, σ is 1 and ω is 0', () => {
  expect(smallWorld(networkOf(complete), { replicates: 10 })).toMatchObject({
    sigma: 1,
    omega: 0,
    closeness: 'path-length',
    model: 'edge-swap',
    transitivity: { observed: 1, expected: 1, low: 1, high: 1 },
  });
});

test('networks that are not connected are compared by efficiency', () => {
  const found = smallWorld(networkOf(`${complete} solo`), { replicates: 10 });
  // Ten of the fifteen pairs at distance 1, the others never.
  expect(found?.closeness).toBe('efficiency');
  expect(found?.sigma).toBeCloseTo(1, 12);
  expect(found?.omega).toBeCloseTo(0, 12);
  expect(found?.distance.observed).toBeCloseTo(10 / 15, 12);
});

test('a lattice, a small world and a random network lie where Watts and Strogatz have them', () => {
  const options = { replicates: 50, seed: 3 };
  const lattice = smallWorld(ring(90, 0), options);
  const between = smallWorld(ring(90, 0.1), options);
  const chance = smallWorld(networkFromNodeLink(randomGraph(9, { order: 90, probability: 0.07 })), options);
  // A ring of six partners each has 9 triangles for 15 triples: transitivity 0.6.
  expect(lattice?.transitivity.observed).toBeCloseTo(0.6, 12);
  expect(lattice?.omega).toBeLessThan(-0.3);
  expect(between?.sigma).toBeGreaterThan(3);
  expect(between?.omega).toBeGreaterThan(lattice?.omega ?? 1);
  expect(chance?.sigma).toBeGreaterThan(0.7);
  expect(chance?.sigma).toBeLessThan(1.4);
  expect(chance?.omega).toBeGreaterThan(0.6);
});

test('a projection is held against shuffled initiatives: chance meetings make no small world', () => {
  const source = random(5);
  const organisations = Array.from({ length: 40 }, (_, i) => `o${String(i).padStart(2, '0')}`);
  const initiatives = Array.from({ length: 25 }, (_, i) => `e${i}`);
  const pairs = initiatives.flatMap((initiative) =>
    source
      .shuffle([...organisations])
      .slice(0, 5)
      .map((id) => [id, initiative] as const),
  );
  const data = twoMode(organisations, initiatives, pairs);
  const { sources, targets } = project(data, 'organisations', 'count');
  const plain = networkOfPairs(organisations, sources, targets);
  const projected: Network = { ...plain, twoMode: data, graph: plain.graph };
  const options = { replicates: 100, seed: 2 };
  expect(smallWorld(projected, options)?.model).toBe('curveball');
  expect(Math.abs((smallWorld(projected, options)?.sigma ?? 0) - 1)).toBeLessThan(0.15);
  // Rewired ties take the cliques of the initiatives for a finding.
  expect(smallWorld(plain, options)?.sigma).toBeGreaterThan(1.2);
});

test('seeds and replicates matter, the order of rows does not; without triples there is no value', () => {
  const network = networkFromNodeLink(randomGraph(1, { order: 20 }));
  const sigma = (options: object): number | null => smallWorld(network, options)?.sigma ?? null;
  expect(sigma({ replicates: 20, seed: 1 })).toBe(sigma({ replicates: 20, seed: 1 }));
  expect(sigma({ replicates: 20, seed: 1 })).not.toBe(sigma({ replicates: 20, seed: 2 }));
  expect(sigma({ replicates: 20, seed: 1 })).not.toBe(sigma({ replicates: 30, seed: 1 }));
  expect(smallWorld(networkOf('a-b c'))).toBeNull();
  expect(smallWorld(networkOf('a-b a-c a-d'), { replicates: 9 })).toMatchObject({ sigma: null, omega: null });
  expect(() => smallWorld(networkOf(complete), { replicates: 0 })).toThrow(/not 0/);
  expect(() => smallWorld(networkOf('a-b b-c c-a', { directed: true }))).toThrow(/undirected/);
});
