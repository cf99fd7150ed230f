import { expect, test } from 'vitest';
import { pearson } from '../statistics/pearson.ts';
import { random } from '../statistics/random.ts';
import { adjacencyOf, isTied, randomPairs } from '../testSupport/plainPaths.ts';
import type { PlainNetwork } from '../testSupport/plainPaths.ts';
import { bestCore } from './corePattern.ts';
import type { CorePattern } from './corePattern.ts';

/** Pearson's r between ties and pattern, pair by pair; null where one does not vary. */
function fitOf(
  network: PlainNetwork,
  pattern: CorePattern,
  inside: (node: number) => boolean,
): number | null {
  const ties: number[] = [];
  const ideal: number[] = [];
  for (let i = 0; i < network.order; i++) {
    for (let j = 0; j < i; j++) {
      if (pattern === 'missing' && inside(i) !== inside(j)) continue;
      ties.push(isTied(network, i, j) ? 1 : 0);
      ideal.push(inside(i) || inside(j) ? 1 : 0);
    }
  }
  return pearson(ties, ideal);
}

/** The best fit over all cores of a small network; null where none has one. */
function bestFit(network: PlainNetwork, pattern: CorePattern): number | null {
  const fits = Array.from({ length: 2 ** network.order }, (_, mask) =>
    fitOf(network, pattern, (node) => (mask & (1 << node)) !== 0),
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
      expect(fitOf(network, pattern, (node) => found.inCore[node] === 1)).toBeCloseTo(found.fit, 12);
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
    expect(fitOf(network, pattern, (node) => inCore[node] === 1)).toBeCloseTo(fit, 12);
    for (let moved = 0; moved < network.order; moved++) {
      const other = fitOf(network, pattern, (node) => (inCore[node] === 1) !== (node === moved));
      expect(other ?? 0).toBeLessThanOrEqual(fit + 1e-12);
    }
  },
);
