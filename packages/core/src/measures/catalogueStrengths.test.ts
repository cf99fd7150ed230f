import { testCatalogueInvariant } from '../testSupport/catalogueInvariant.ts';
import type { Effects } from '../testSupport/catalogueInvariant.ts';

/** All strengths four times as large; whatever ignores or compares them stays. */
const effects: Effects = [
  [/^(?:strength|inStrength|outStrength|mixing\.matrix\.weighted)$/u, 4],
  [/^(?:closeness\.weighted|harmonic\.weighted|globalEfficiency\.weighted)/u, 4],
  [/^averagePathLength\.weighted/u, 1 / 4],
  // Each common neighbour counts 1 / log(1 + strength).
  [/^link\.weightedAdamicAdar$/u, 'free'],
];

testCatalogueInvariant('strengths scaled alike scale what they should', {
  change: (graph) => ({
    graph: { ...graph, edges: graph.edges.map((edge) => ({ ...edge, weight: 4 * (edge.weight ?? 1) })) },
  }),
  effects,
  of: ({ weighted }) => weighted,
});
