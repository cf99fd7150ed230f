import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph } from '../testSupport/graphs.ts';
import { againstNullNetworks } from './againstNullNetworks.ts';
import { transitivity } from './clustering.ts';

const network = networkFromNodeLink(randomGraph(4, { order: 14, probability: 0.3 }));
const triangles = (seed: number) =>
  againstNullNetworks(network, { replicates: 40, seed }, (one) => transitivity(one));

test('each draw has the degrees of the network, and as many are drawn as said', () => {
  const degrees = (one: typeof network): readonly number[] =>
    one.ids.map((_, node) => one.adjacency.outgoing.offsets[node + 1] - one.adjacency.outgoing.offsets[node]);
  const seen: (readonly number[])[] = [];
  const found = againstNullNetworks(network, { replicates: 12, seed: 2 }, (one) => {
    seen.push(degrees(one));
    return 1;
  });
  expect(seen).toHaveLength(1 + 12);
  for (const each of seen) expect(each).toEqual(degrees(network));
  expect(found).toMatchObject({
    model: 'edge-swap',
    replicates: 12,
    observed: 1,
    expected: 1,
    sd: 0,
    z: null,
  });
});

test('the same seed gives the same, another seed other draws', () => {
  expect(triangles(3)).toEqual(triangles(3));
  expect(triangles(3)?.expected).not.toBe(triangles(4)?.expected);
});

test('null without ties and without a value; directed ties and no replicates are refused', () => {
  expect(againstNullNetworks(networkOf('a b'), {}, () => 1)).toBeNull();
  expect(againstNullNetworks(network, { replicates: 3 }, () => null)).toBeNull();
  expect(() => againstNullNetworks(network, { replicates: 0 }, () => 1)).toThrow(RangeError);
  const directed = networkOf('a-b b-c', { directed: true });
  expect(() => againstNullNetworks(directed, { replicates: 3 }, () => 1)).toThrow(RangeError);
});
