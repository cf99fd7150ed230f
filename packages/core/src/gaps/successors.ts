import { adjacency } from '../kernels/adjacency.ts';
import type { Adjacency } from '../kernels/adjacency.ts';
import { breadthFirst } from '../kernels/breadthFirst.ts';
import { pathTotals } from '../kernels/pathTotals.ts';
import { withoutNodes } from '../kernels/withoutNodes.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { convenedByEach, tiesWithoutInitiatives } from './convened.ts';
import { facilitatorsOf } from './facilitators.ts';

/** An organisation that is structurally placed to connect what would fall apart. */
export interface Successor {
  readonly id: string;
  /** By how much fragmentation by distance (DF, 0 to 1) of what is left falls if it took over the ties. */
  readonly fragmentationRestored: number;
  /** Its reach (DR, 0 to 1) in what is left, with the ties that it took over. */
  readonly reach: number;
  /** How many of the partners it would have to be tied to, and how many it is tied to already. */
  readonly newTies: number;
  readonly partnersInCommon: number;
}

export interface SuccessorOptions {
  /** How many to list. Default 5. */
  readonly count?: number;
  /** Take away as well what the organisation alone convenes. Default false. */
  readonly withConvened?: boolean;
}

/** Beyond this number of organisations only some are tried: those with most reach in what is left. */
const allTried = 300;
const mostTried = 25;

/**
 * Who is structurally placed to connect what would fall apart without an organisation: each other one is tried in its
 * place, tied to all its former partners, and ranked by the DF restored, then DR, then the fewest new ties, then id.
 *
 * With N others, DF = 1 − Σ 1/d / (N(N − 1)) and DR = (1 + Σ 1/d) / N, d in steps. Facilitators and organisations known
 * to be no members are not tried. In the recorded ties, if nobody reacted: this says nothing about who will or should
 * take over. Empty where fewer than two others are left, or the organisation has no partner. O(tried · n²).
 *
 * @throws RangeError if the network does not show the organisation.
 * @see Borgatti 2006, doi:10.1007/s10588-006-7084-x
 * @example
 * successors(network, 'undp-kyrgyzstan')[0]; // { id: 'ministry', fragmentationRestored: 0.21, … }
 */
export function successors(
  network: CommunityNetwork,
  organisation: string,
  options: SuccessorOptions = {},
): readonly Successor[] {
  const { count = 5, withConvened = false } = options;
  const { ids } = network;
  const gone = ids.indexOf(organisation);
  if (gone === -1) throw new RangeError(`The network shows no organisation "${organisation}".`);
  const { offsets, targets } = network.adjacency.outgoing;
  const partners = targets.subarray(offsets[gone], offsets[gone + 1]);
  const others = ids.length - 1;
  if (others < 2 || partners.length === 0) return [];

  const left = withConvened ? withoutConvened(network, gone) : withoutNodes(network.adjacency, [gone]);
  const distances = distancesOf(left);
  const toPartner = nearestOf(distances, partners, ids.length);
  const tiedBefore = new Uint8Array(ids.length);
  for (const partner of partners) tiedBefore[partner] = 1;
  return candidates(network, left, gone)
    .map((node): Successor => {
      const { gained, own } = takeOver(distances, toPartner, node, gone);
      const row = left.outgoing.targets.subarray(
        left.outgoing.offsets[node],
        left.outgoing.offsets[node + 1],
      );
      const inCommon = row.reduce((sum, other) => sum + tiedBefore[other], 0);
      return {
        id: ids[node],
        fragmentationRestored: (2 * gained) / (others * (others - 1)),
        reach: (1 + own) / others,
        newTies: partners.length - tiedBefore[node] - inCommon,
        partnersInCommon: inCommon,
      };
    })
    .toSorted(
      (a, b) =>
        compareNumbers(b.fragmentationRestored, a.fragmentationRestored) ||
        compareNumbers(b.reach, a.reach) ||
        a.newTies - b.newTies,
    )
    .slice(0, count);
}

/** Sums of different order may differ in the last digits: such numbers count as equal. */
function compareNumbers(a: number, b: number): number {
  return Math.abs(a - b) <= 1e-12 ? 0 : a - b;
}

/** Nodes to try: known to be no facilitator and not outside the community; of many, those with most reach. */
function candidates(network: CommunityNetwork, left: Adjacency, gone: number): readonly number[] {
  const facilitators = new Set(facilitatorsOf(network));
  const outside = new Set(
    network.dataset.organisations.filter(({ member }) => member === 'no').map(({ id }) => id),
  );
  const nodes = network.ids.flatMap((id, node) =>
    node === gone || facilitators.has(id) || outside.has(id) ? [] : [node],
  );
  if (nodes.length <= allTried) return nodes;
  const { harmonicSums } = pathTotals(left, 'outward');
  return nodes
    .toSorted((a, b) => harmonicSums[b] - harmonicSums[a] || a - b)
    .slice(0, mostTried)
    .toSorted((a, b) => a - b);
}

function withoutConvened(network: CommunityNetwork, gone: number): Adjacency {
  const { ids } = network;
  const convened = new Set(convenedByEach(network).get(ids[gone]) ?? []);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const ties = tiesWithoutInitiatives(network.ties, convened).filter(
    ({ a, b }) => a !== ids[gone] && b !== ids[gone],
  );
  const ends = (end: 'a' | 'b'): readonly number[] => ties.map((tie) => indexOf.get(tie[end]) ?? -1);
  return adjacency(
    ids.length,
    { sources: ends('a'), targets: ends('b'), strengths: ties.map(() => 1) },
    false,
  );
}

/** All distances in steps, row by row; Infinity where there is no path. */
function distancesOf({ order, outgoing }: Adjacency): Float64Array {
  const all = new Float64Array(order * order).fill(Infinity);
  const distances = new Int32Array(order);
  const queue = new Uint32Array(order);
  for (let source = 0; source < order; source++) {
    const reached = breadthFirst(outgoing, source, distances, queue);
    for (let place = 0; place < reached; place++)
      all[source * order + queue[place]] = distances[queue[place]];
  }
  return all;
}

/** The distance of every node to the nearest of the partners. */
function nearestOf(distances: Float64Array, partners: Uint32Array, order: number): Float64Array {
  const nearest = new Float64Array(order).fill(Infinity);
  for (const partner of partners) {
    for (let node = 0; node < order; node++) {
      nearest[node] = Math.min(nearest[node], distances[partner * order + node]);
    }
  }
  return nearest;
}

/** Σ 1/d that is gained over pairs of others, and Σ 1/d of the node itself, when it is tied to all partners. */
function takeOver(
  distances: Float64Array,
  toPartner: Float64Array,
  node: number,
  gone: number,
): { readonly gained: number; readonly own: number } {
  const order = toPartner.length;
  // Every new tie ends at the node: a new shortest path goes through it, and to it through the nearest partner.
  const toNode = toPartner.map((distance, other) => Math.min(distances[node * order + other], distance + 1));
  let gained = 0;
  let own = 0;
  for (let a = 0; a < order; a++) {
    if (a === gone) continue;
    if (a !== node) own += 1 / toNode[a];
    for (let b = a + 1; b < order; b++) {
      if (b === gone) continue;
      const through = toNode[a] + toNode[b];
      const before = distances[a * order + b];
      if (through < before) gained += 1 / through - 1 / before;
    }
  }
  return { gained, own };
}
