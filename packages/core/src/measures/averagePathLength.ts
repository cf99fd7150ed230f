import type { Network } from '../network/network.ts';
import { largestComponent } from './components.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';
import { everyoneReached, lengthOfPaths, paths, total } from './paths.ts';
import type { CountedPairs } from './paths.ts';

export interface AveragePathLengthOptions extends CountedPairs {
  /** Distances 1/strength instead of steps. Default false. */
  readonly weighted?: boolean;
}

/**
 * The mean distance between two organisations, over ordered pairs: Σ d(i,j) / number of pairs.
 *
 * In steps, or in 1/strength when `weighted`. At least 1 in steps. Null where no pair counts; a largest component of
 * one organisation gives 0. A mean over reachable pairs falls when a network breaks apart: show the share of
 * reachable pairs (`reachability`) beside it, or use efficiency. O(n m / 32), weighted O(n m + n² log n).
 *
 * @see Watts & Strogatz 1998, doi:10.1038/30918; distances: Newman 2001, doi:10.1103/PhysRevE.64.016132
 * @example
 * averagePathLength(path of a–b–c); // (1 + 2 + 1 + 1 + 2 + 1) / 6
 */
export function averagePathLength(network: Network, options: AveragePathLengthOptions = {}): number | null {
  const { pairs = 'finite', weighted = false } = options;
  const order = network.ids.length;
  const { reached, distanceSums } = paths(network, { weighted });
  if (pairs === 'largestComponent') {
    const nodes = largestComponent(network);
    if (nodes.length < 2) return nodes.length === 0 ? null : 0;
    const sum = nodes.reduce((all, node) => all + distanceSums[node], 0);
    return sum / (nodes.length * (nodes.length - 1));
  }
  if (pairs === 'strict') {
    if (order < 2) return null;
    if (!everyoneReached(network)) return Infinity;
  }
  const count = total(reached);
  return count === 0 ? null : total(distanceSums) / count;
}

const entry = {
  ...lengthOfPaths,
  reference: 'Watts & Strogatz 1998, doi:10.1038/30918',
} as const;

function result(network: Network, options: AveragePathLengthOptions): MeasureResult {
  const value = averagePathLength(network, options);
  if (value !== null) return defined(value);
  if (network.ids.length < 2) {
    return undefinedFor(network.ids.length === 0 ? 'empty-network' : 'too-few-organisations');
  }
  return undefinedFor('no-ties');
}

export const averagePathLengthMeasures: readonly Measure[] = [
  {
    ...entry,
    id: 'averagePathLength.largestComponent',
    requires: ['undirected'],
    compute: ({ network }) => result(network, { pairs: 'largestComponent' }),
  },
  { ...entry, id: 'averagePathLength.finite', compute: ({ network }) => result(network, {}) },
  {
    ...entry,
    id: 'averagePathLength.strict',
    compute: ({ network }) => result(network, { pairs: 'strict' }),
  },
  {
    ...entry,
    id: 'averagePathLength.weighted.finite',
    requires: ['weighted'],
    reference: 'Newman 2001, doi:10.1103/PhysRevE.64.016132',
    compute: ({ network }) => result(network, { weighted: true }),
  },
];
