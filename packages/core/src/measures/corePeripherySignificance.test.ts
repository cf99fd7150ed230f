import { expect, test } from 'vitest';
import { buildNetwork } from '../network/build.ts';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { networkOf, randomGraph } from '../testSupport/graphs.ts';
import { corePeripherySignificance, corePeripherySignificanceMeasures } from './corePeripherySignificance.ts';

test('a clique beside a ring is a core beyond its degrees; unequal degrees alone are none', () => {
  const letters = 'abcdefgh'.split('');
  const clique = letters.flatMap((a, i) => letters.slice(i + 1).map((b) => `${a}-${b}`));
  const others = Array.from({ length: 20 }, (_, i) => `r${i}-r${(i + 1) % 20}`);
  const found = corePeripherySignificance(networkOf([...clique, ...others].join(' ')), { replicates: 39 });
  // All 28 pairs within the core are tied, 20 of the 190 others: r of the two yes/no properties over 218 pairs.
  expect(found?.observed).toBeCloseTo((28 * 218 - 28 * 48) / Math.sqrt(28 * 190 * 48 * 170), 10);
  expect(found?.pAbove).toBe(1 / 40);
});

test('degrees that only one network has leave nothing to chance', () => {
  const only = corePeripherySignificance(networkOf('a-b a-c a-d a-e b-c'), { replicates: 9 });
  expect(only).toMatchObject({ z: null, sd: 0, p: 1, pAbove: 1, pBelow: 1, replicates: 9 });
  expect(only?.expected).toBeCloseTo(only?.observed ?? 0, 12);
});

/** Pearson's r between ties and "both in the core", over the pairs that do not lie between core and periphery. */
function fitOf(tied: (a: number, b: number) => boolean, order: number, core: number): number | null {
  const inCore = (node: number): boolean => Math.floor(core / 2 ** node) % 2 === 1;
  const pairs = Array.from({ length: order * order }, (_, place) => [
    Math.floor(place / order),
    place % order,
  ])
    .filter(([a, b]) => a < b && inCore(a) === inCore(b))
    .map(([a, b]) => [tied(a, b) ? 1 : 0, inCore(a) ? 1 : 0]);
  const mean = (k: number): number => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = pairs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const variance = pairs.length ** 2 * x * (1 - x) * y * (1 - y);
  return variance > 1e-12 ? covariance / Math.sqrt(variance) : null;
}

test('what is observed is the fit of the best of all cores', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const network = networkFromNodeLink(randomGraph(seed, { order: 8, probability: 0.4 }));
    const { offsets, targets } = network.adjacency.outgoing;
    const tied = (a: number, b: number): boolean => targets.subarray(offsets[a], offsets[a + 1]).includes(b);
    const fits = Array.from({ length: 2 ** 8 }, (_, core) => fitOf(tied, 8, core)).filter(
      (fit) => fit !== null,
    );
    const found = corePeripherySignificance(network, { replicates: 2, seed });
    expect(found?.observed).toBeCloseTo(Math.max(...fits), 10);
  }
});

test('the same seed gives the same, and projected ties are drawn from their two-mode data', () => {
  const network = networkFromNodeLink(randomGraph(7, { order: 12, probability: 0.3 }));
  const found = corePeripherySignificance(network, { replicates: 9, seed: 4 });
  expect(found).toEqual(corePeripherySignificance(network, { replicates: 9, seed: 4 }));
  expect(found?.model).toBe('edge-swap');
  const projected = buildNetwork(datasetOf({ participations: ['x: a b c', 'y: c d', 'z: d e a'] }));
  expect(corePeripherySignificance(projected, { replicates: 2 })?.model).toBe('curveball');
});

test('undefined for two organisations and without ties; directed ties are refused', () => {
  expect(corePeripherySignificance(networkOf('a-b'))).toBeNull();
  expect(corePeripherySignificance(networkOf('a b c d'))).toBeNull();
  const directed = networkOf('a-b b-c', { directed: true });
  expect(() => corePeripherySignificance(directed)).toThrow(RangeError);
  const measure = (text: string) =>
    corePeripherySignificanceMeasures[0].compute({
      network: networkOf(text),
      groups: null,
      numbers: null,
      seed: 1,
      replicates: 5,
    });
  expect([measure('a-b').reason, measure('a b c').reason]).toEqual(['too-few-organisations', 'no-ties']);
});
