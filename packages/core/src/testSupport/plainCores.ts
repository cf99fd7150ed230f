// The fit of a core by its definition, pair by pair: independent of the kernels.
import type { CorePattern } from '../kernels/corePattern.ts';
import { pearson } from '../statistics/pearson.ts';
import { isTied } from './plainPaths.ts';
import type { PlainNetwork } from './plainPaths.ts';

/** Pearson's r between ties and pattern, pair by pair; null where one does not vary. */
export function plainCoreFit(
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
