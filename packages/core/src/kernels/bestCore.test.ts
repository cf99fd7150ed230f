import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { plainCoreFit } from '../testSupport/plainCores.ts';
import { adjacencyOf, randomPairs } from '../testSupport/plainPaths.ts';
import type { PlainNetwork } from '../testSupport/plainPaths.ts';
import { bestCore, improveCore } from './bestCore.ts';
import type { CorePattern } from './corePattern.ts';

/** The best fit over all cores of a small network; null where none has one. */
function bestFit(network: PlainNetwork, pattern: CorePattern): number | null {
  const fits = Array.from({ length: 2 ** network.order }, (_, mask) =>
    plainCoreFit(network, pattern, (node) => (mask & (1 << node)) !== 0),
  ).filter((fit) => fit !== null);
  return fits.length === 0 ? null : Math.max(...fits);
}

test.each(['or', 'missing'] as const)('%s: the search reaches the best of all cores', (pattern) => {
  for (let seed = 1; seed <= 8; seed++) {
    for (const order of [4, 7]) {
      const network = randomPairs(seed, order, seed / 9);
      const found = bestCore(adjacencyOf(network), pattern, random(seed));
      const best = bestFit(network, pattern);
      expect(found === null).toBe(best === null);
      if (found === null || best === null) continue;
      expect(found.fit).toBeCloseTo(best, 12);
      expect(plainCoreFit(network, pattern, (node) => found.inCore[node] === 1)).toBeCloseTo(found.fit, 12);
    }
  }
});

test.each(['or', 'missing'] as const)(
  '%s: no node moved in or out makes a larger network fit better',
  (pattern) => {
    const network = randomPairs(3, 24, 0.25);
    const found = bestCore(adjacencyOf(network), pattern, random(1));
    if (found === null) throw new Error('undefined');
    const { fit, inCore } = found;
    expect(plainCoreFit(network, pattern, (node) => inCore[node] === 1)).toBeCloseTo(fit, 12);
    for (let moved = 0; moved < network.order; moved++) {
      const other = plainCoreFit(network, pattern, (node) => (inCore[node] === 1) !== (node === moved));
      expect(other ?? 0).toBeLessThanOrEqual(fit + 1e-12);
    }
  },
);

test.each(['or', 'missing'] as const)('%s: from every core the search comes to the best one', (pattern) => {
  for (let seed = 1; seed <= 5; seed++) {
    const network = randomPairs(seed, 6, 0.3 + seed / 20);
    const best = bestFit(network, pattern) ?? -Infinity;
    for (let mask = 0; mask < 64; mask += 3) {
      const first = Uint8Array.from({ length: 6 }, (_, node) => (mask >> node) & 1);
      const before = first.slice();
      const found = improveCore(adjacencyOf(network), pattern, first, random(mask));
      expect(found.fit).toBeCloseTo(best, 12);
      expect(plainCoreFit(network, pattern, (node) => found.inCore[node] === 1)).toBeCloseTo(best, 12);
      expect(first).toEqual(before);
    }
  }
});
