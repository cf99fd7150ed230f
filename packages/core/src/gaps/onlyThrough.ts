import { cutElements } from '../kernels/biconnected.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { compareIds } from '../network/order.ts';
import { componentsBySize, partsWithout } from './components.ts';
import { facilitatorsOf } from './facilitators.ts';
import type { Gap } from './gap.ts';
import { makeGap } from './makeGap.ts';

/** What falls apart without one organisation of the largest component. */
export interface CutOrganisation {
  readonly id: string;
  readonly facilitator: boolean;
  /**
   * The parts that lose contact with the rest, the largest first. The rest is the largest part of all; where several
   * are largest there is no rest, and all parts are listed.
   */
  readonly cutOff: readonly (readonly string[])[];
}

/**
 * The organisations without which the largest component falls apart (articulation points), each with those that reach
 * the rest only through it; first the one that cuts off most, then by id. Where several components are largest, all of
 * them are looked at. In the recorded ties. O(n + m + cut organisations · component).
 *
 * @see Hopcroft & Tarjan 1973, doi:10.1145/362248.362272
 * @example
 * onlyThrough(network); // path a–b–c: [{ id: 'b', facilitator: false, cutOff: [['a'], ['c']] }]
 */
export function onlyThrough(network: CommunityNetwork): readonly CutOrganisation[] {
  const { ids, adjacency } = network;
  const points = cutElements(adjacency).articulationPoints;
  const { labels, sizes } = componentsBySize(adjacency);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const facilitators = new Set(facilitatorsOf(network));
  return ids
    .flatMap((id, node) => {
      if (points[node] === 0 || sizes[labels[node]] < largest) return [];
      const cutOff = partsWithout(adjacency, node).apart.map((part) => part.map((other) => ids[other]));
      return [{ id, facilitator: facilitators.has(id), cutOff }];
    })
    .toSorted((a, b) => b.cutOff.flat().length - a.cutOff.flat().length);
}

/** One gap a cut organisation: those that depend on it to reach the rest. */
export function onlyThroughGaps(
  network: CommunityNetwork,
  cuts: readonly CutOrganisation[] = onlyThrough(network),
): readonly Gap[] {
  return cuts.map(({ id, facilitator, cutOff }) => {
    const organisations = cutOff.flat().toSorted(compareIds);
    return makeGap(
      'only-through',
      facilitator ? 'through-facilitator' : 'through-one',
      [id],
      { organisations, through: id },
      { observed: organisations.length },
    );
  });
}
