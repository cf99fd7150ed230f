import type { Network } from '../network/network.ts';
import { largestComponent } from './components.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';
import { everyoneReached, lengthOfPaths, paths } from './paths.ts';
import type { CountedPairs } from './paths.ts';

/**
 * The longest of all shortest paths, in steps: max d(i,j), along the ties where they are directed.
 *
 * Strengths are ignored. 0 where nobody reaches anybody; null for an empty network. O(n m / 32).
 *
 * @see Wasserman & Faust 1994, doi:10.1017/CBO9780511815478
 * @example
 * diameter(path of a–b–c); // 2
 */
export function diameter(network: Network, options: CountedPairs = {}): number | null {
  const { pairs = 'finite' } = options;
  if (network.ids.length === 0) return null;
  if (pairs === 'strict' && !everyoneReached(network)) return Infinity;
  const { eccentricities } = paths(network);
  if (pairs === 'largestComponent') {
    return largestComponent(network).reduce((longest, node) => Math.max(longest, eccentricities[node]), 0);
  }
  return eccentricities.reduce((longest, steps) => Math.max(longest, steps), 0);
}

/**
 * How far each organisation is from the farthest one that it reaches, in steps; 0 for an isolate. O(n m / 32).
 *
 * @see Hage & Harary 1995, doi:10.1016/0378-8733(94)00248-9
 * @example
 * eccentricity(path of a–b–c).get('a'); // 2
 */
export function eccentricity(network: Network): ReadonlyMap<string, number> {
  return byId(network, paths(network).eccentricities);
}

const entry = {
  ...lengthOfPaths,
  reference: 'Wasserman & Faust 1994, doi:10.1017/CBO9780511815478',
} as const;

function result(value: number | null): MeasureResult {
  return value === null ? undefinedFor('empty-network') : defined(value);
}

export const diameterMeasures: readonly Measure[] = [
  { ...entry, id: 'diameter.finite', compute: ({ network }) => result(diameter(network)) },
  {
    ...entry,
    id: 'diameter.strict',
    compute: ({ network }) => result(diameter(network, { pairs: 'strict' })),
  },
  {
    ...entry,
    id: 'diameter.largestComponent',
    requires: ['undirected'],
    compute: ({ network }) => result(diameter(network, { pairs: 'largestComponent' })),
  },
  {
    ...entry,
    id: 'eccentricity.finite',
    level: 'organisation',
    reference: 'Hage & Harary 1995, doi:10.1016/0378-8733(94)00248-9',
    compute: ({ network }) => defined(eccentricity(network)),
  },
];
