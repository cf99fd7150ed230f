import { cutElements } from '../kernels/biconnected.ts';
import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { defined } from './measure.ts';
import { oncePerNetwork } from './oncePerNetwork.ts';

const cuts = oncePerNetwork(cutElements);

/** A tie by its two ends; of an undirected tie the lower id comes first. */
export type Tie = readonly [from: string, to: string];

/**
 * The organisations without which their component would fall apart. Undirected ties. O(n + m).
 *
 * @see Hopcroft & Tarjan 1973, doi:10.1145/362248.362272
 * @example
 * articulationPoints(path of a–b–c); // ['b']
 */
export function articulationPoints(network: Network): readonly string[] {
  const points = cuts(network).articulationPoints;
  return network.ids.filter((_, node) => points[node] === 1);
}

/**
 * The ties without which their component would fall apart. Undirected ties. O(n + m).
 *
 * @see Hopcroft & Tarjan 1973, doi:10.1145/362248.362272
 * @example
 * bridges(path of a–b–c); // [['a', 'b'], ['b', 'c']]
 */
export function bridges(network: Network): readonly Tie[] {
  return cuts(network).bridges.map(([a, b]): Tie => [network.ids[a], network.ids[b]]);
}

const entry = {
  range: [null, null],
  direction: 'neither',
  unit: 'id',
  requires: ['undirected'],
  cost: 'linear',
  reference: 'Hopcroft & Tarjan 1973, doi:10.1145/362248.362272',
} as const;

export const bridgesMeasures: readonly Measure[] = [
  {
    ...entry,
    id: 'articulationPoints',
    level: 'organisation',
    compute: ({ network }) => defined(articulationPoints(network)),
  },
  { ...entry, id: 'bridges', level: 'tie', compute: ({ network }) => defined(bridges(network)) },
];
