import type { Network } from '../network/network.ts';
import type { Measure, Requirement } from './measure.ts';
import { byId, defined } from './measure.ts';
import { paths } from './paths.ts';
import type { PathOptions } from './paths.ts';

export interface ClosenessOptions extends PathOptions {
  /**
   * `network`: multiplied by the share of organisations that are reached (Wasserman & Faust), comparable between
   * components; `component`: within what is reached, so that an isolated pair scores 1. Default `network`.
   */
  readonly within?: 'network' | 'component';
}

/** Closeness by index of the node; null where nobody is reached and the scale is the component. */
export function closenessValues(
  network: Network,
  options: ClosenessOptions = {},
): readonly (number | null)[] {
  const { within = 'network' } = options;
  const others = network.ids.length - 1;
  const { reached, distanceSums } = paths(network, options);
  return Array.from(reached, (count, node) => {
    if (count === 0) return within === 'network' ? 0 : null;
    const near = count / distanceSums[node];
    return within === 'network' ? near * (count / others) : near;
  });
}

/**
 * How near an organisation is to those it reaches: (r/(n−1)) · (r/Σ d), with r organisations reached.
 *
 * Distances are steps, or 1/strength when `weighted`, counted outward or inward. From 0 (isolate) to 1 (tied to all) in
 * steps; unbounded by strength. `within: 'component'` leaves the first factor out and gives null to isolates.
 * On networks in several parts prefer harmonic centrality. O(n m / 32), weighted O(n m + n² log n).
 *
 * @see Wasserman & Faust 1994, p. 201, doi:10.1017/CBO9780511815478; Freeman 1979, doi:10.1016/0378-8733(78)90021-7
 * @example
 * closeness(path of a–b–c).get('a'); // (2 / 2) * (2 / (1 + 2))
 */
export function closeness(
  network: Network,
  options: ClosenessOptions = {},
): ReadonlyMap<string, number | null> {
  return byId(network, closenessValues(network, options));
}

function entry(id: string, requires: readonly Requirement[], options: ClosenessOptions): Measure {
  const { weighted = false } = options;
  return {
    id,
    level: 'organisation',
    range: [0, weighted ? null : 1],
    direction: 'up',
    unit: 'score',
    requires: weighted ? [...requires, 'weighted'] : requires,
    cost: 'paths',
    reference: 'Wasserman & Faust 1994, p. 201, doi:10.1017/CBO9780511815478',
    compute: ({ network }) => defined(closeness(network, options)),
  };
}

export const closenessMeasures: readonly Measure[] = [
  entry('closeness.wf', ['undirected'], {}),
  entry('closeness.wf.in', ['directed'], { direction: 'inward' }),
  entry('closeness.wf.out', ['directed'], { direction: 'outward' }),
  entry('closeness.component', ['undirected'], { within: 'component' }),
  entry('closeness.component.in', ['directed'], { within: 'component', direction: 'inward' }),
  entry('closeness.component.out', ['directed'], { within: 'component', direction: 'outward' }),
  entry('closeness.weighted.wf', ['undirected'], { weighted: true }),
  entry('closeness.weighted.wf.in', ['directed'], { weighted: true, direction: 'inward' }),
  entry('closeness.weighted.wf.out', ['directed'], { weighted: true, direction: 'outward' }),
];
