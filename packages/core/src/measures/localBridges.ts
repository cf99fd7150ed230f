import { spanWithoutTie } from '../kernels/spanWithoutTie.ts';
import type { Network } from '../network/network.ts';
import type { TieValue } from './edgeBetweenness.ts';
import type { Measure } from './measure.ts';
import { defined } from './measure.ts';

/**
 * The ties whose two organisations have no partner in common, each with its span: how many steps apart the two would
 * be without it, Infinity for a bridge.
 *
 * Undirected ties, strengths ignored; a span is at least 3. O(local bridges × m) at worst.
 *
 * @see Granovetter 1973, doi:10.1086/225469
 * @example
 * localBridges(cycle of a, b, c, d); // each of the four ties with the span 3
 */
export function localBridges({ ids, adjacency }: Network): readonly TieValue[] {
  const { offsets, targets } = adjacency.outgoing;
  const span = spanWithoutTie(adjacency.outgoing, adjacency.order);
  const found: TieValue[] = [];
  ids.forEach((id, source) => {
    for (let k = offsets[source]; k < offsets[source + 1]; k++) {
      const target = targets[k];
      if (target < source) continue;
      const steps = span(source, target);
      if (steps > 2) found.push([id, ids[target], steps]);
    }
  });
  return found;
}

export const localBridgesMeasures: readonly Measure[] = [
  {
    id: 'localBridges',
    level: 'tie',
    range: [3, null],
    direction: 'neither',
    unit: 'distance',
    requires: ['undirected'],
    cost: 'paths',
    reference: 'Granovetter 1973, doi:10.1086/225469',
    compute: ({ network }) => defined(localBridges(network)),
  },
];
