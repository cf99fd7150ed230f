import { expect, test } from 'vitest';
import { oracleGraphs } from '../testSupport/measureOracles.ts';
import { detectGroups } from './detectGroups.ts';

test.each(oracleGraphs().map((oracle) => [oracle.name, oracle] as const))(
  'on %s the best of 200 runs reaches the reference optimum, and never less than Louvain finds',
  (_name, { input: { network }, values }) => {
    for (const [id, weighted] of [
      ['modularity.best', false],
      ['modularity.best.weighted', true],
    ] as const) {
      const reference = values.get(id) as { readonly Q: number } | null | undefined;
      if (reference === null || reference === undefined) continue;
      const runs = 200;
      const found = detectGroups(network, { runs, weighted, method: 'leiden' }).modularity ?? 0;
      const peer = detectGroups(network, { runs, weighted }).modularity ?? 0;
      expect(found).toBeGreaterThan(reference.Q - 1e-8);
      expect(found).toBeGreaterThan(peer - 1e-8);
    }
  },
);
