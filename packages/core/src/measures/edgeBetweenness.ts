import type { Network } from '../network/network.ts';
import { betweennessTotalsOf } from './betweenness.ts';
import type { Measure } from './measure.ts';
import { defined } from './measure.ts';

/** A tie with its value; ends of undirected ties in the order of ids. */
export type TieValue = readonly [from: string, to: string, value: number];

export interface EdgeBetweennessOptions {
  /** Distances 1/strength instead of steps. Default false. */
  readonly weighted?: boolean;
}

/**
 * How many pairs of organisations depend on each tie: Σ σ_st(e)/σ_st over all pairs, the tie's own ends included.
 *
 * Unit: pairs, undirected pairs once. At least 1 for a tie in steps, as its ends are nearest through it; a weak tie can
 * have 0 by strength. Empty without ties. O(n m), by strength O(n m + n² log n).
 *
 * @see Girvan & Newman 2002, doi:10.1073/pnas.122653799
 * @example
 * edgeBetweenness(path of a–b–c); // [['a', 'b', 2], ['b', 'c', 2]]
 */
export function edgeBetweenness(network: Network, options: EdgeBetweennessOptions = {}): readonly TieValue[] {
  const { weighted = false } = options;
  const { ids, adjacency } = network;
  const { offsets, targets } = adjacency.outgoing;
  const { arcs } = betweennessTotalsOf(weighted ? 'strength' : 'steps', true)(network);
  const values: TieValue[] = [];
  // Going through the rows in order meets the arcs back from lower nodes in order too.
  const cursors = offsets.slice(0, -1);
  ids.forEach((id, source) => {
    for (let k = offsets[source]; k < offsets[source + 1]; k++) {
      const target = targets[k];
      if (adjacency.directed) {
        values.push([id, ids[target], arcs[k]]);
      } else if (target > source) {
        const back = cursors[target]++;
        values.push([id, ids[target], (arcs[k] + arcs[back]) / 2]);
      }
    }
  });
  return values;
}

export const edgeBetweennessMeasures: readonly Measure[] = [
  {
    id: 'edgeBetweenness',
    level: 'tie',
    range: [0, null],
    direction: 'neither',
    unit: 'count',
    requires: [],
    cost: 'paths',
    reference: 'Girvan & Newman 2002, doi:10.1073/pnas.122653799',
    compute: ({ network }) => defined(edgeBetweenness(network)),
  },
];
