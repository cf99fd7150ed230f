import { triadCensus as countTriads, triadKinds } from '../kernels/triadCensus.ts';
import type { Network } from '../network/network.ts';
import { eitherDirection } from './eitherDirection.ts';
import type { Measure } from './measure.ts';
import { defined } from './measure.ts';

/** The sixteen kinds of triads: mutual, asymmetric and null pairs, then the direction (up, down, cyclic, transitive). */
export type TriadKind = (typeof triadKinds)[number];

/**
 * How many sets of three organisations show each of the sixteen patterns of directed ties.
 *
 * Self-ties and strengths are ignored; the counts sum to n(n−1)(n−2)/6. O(m × highest degree).
 *
 * @see Holland & Leinhardt 1970, doi:10.1086/224954; Batagelj & Mrvar 2001, doi:10.1016/S0378-8733(01)00035-1
 * @example
 * triadCensus(cycle a→b→c→a).get('030C'); // 1
 */
export function triadCensus(network: Network): ReadonlyMap<TriadKind, number> {
  const counts = countTriads(network.adjacency, eitherDirection(network));
  return new Map(triadKinds.map((kind, index) => [kind, counts[index]]));
}

export const triadCensusMeasures: readonly Measure[] = [
  {
    id: 'triadCensus',
    level: 'network',
    range: [null, null],
    direction: 'neither',
    unit: 'count',
    requires: ['directed'],
    cost: 'linear',
    reference: 'Batagelj & Mrvar 2001, doi:10.1016/S0378-8733(01)00035-1',
    compute: ({ network }) => defined(triadCensus(network)),
  },
];
