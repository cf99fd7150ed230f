import type { Adjacency } from '../kernels/adjacency.ts';
import { breadthFirst } from '../kernels/breadthFirst.ts';
import { weakComponents } from '../kernels/components.ts';
import { pathTotals } from '../kernels/pathTotals.ts';
import { withoutNodes } from '../kernels/withoutNodes.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { adjacencyOf, convenedByEach, tiesWithoutInitiatives } from './convened.ts';
import { facilitatorsOf } from './facilitators.ts';

/** An organisation that is structurally placed to connect what would fall apart. */
export interface Successor {
  readonly id: string;
  /** By how much fragmentation by distance (DF, 0 to 1) of what is left falls if it were tied to each other part. */
  readonly fragmentationRestored: number;
  /** Its reach (DR, 0 to 1) in what is left, with these ties. */
  readonly reach: number;
  /** How many ties that takes: one to each part but its own. */
  readonly newTies: number;
  /** How many of the former partners it is tied to already. */
  readonly partnersInCommon: number;
}

export interface SuccessorOptions {
  /** How many to list. Default 5. */
  readonly count?: number;
  /** Take away as well what the organisation alone convenes. Default false. */
  readonly withConvened?: boolean;
}

/**
 * Who is structurally placed to connect what would fall apart without an organisation. Without it its component falls
 * into parts; every other member of the component is tried with one tie to each part but its own, to the member of that
 * part with most reach (equal effort for all), and ranked by the DF restored, then DR, then partners in common, then id.
 *
 * With N others, DF = 1 − Σ 1/d / (N(N − 1)) and DR = (1 + Σ 1/d) / N, d in steps. Where nothing falls apart no DF is
 * restored, and DR alone decides. Facilitators and organisations known to be no members are not tried. In the recorded
 * ties, if nobody reacted: this says nothing about who will or should take over. Empty where nobody else is in the
 * component. O(n m).
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
  const { ids, adjacency } = network;
  const gone = ids.indexOf(organisation);
  if (gone === -1) throw new RangeError(`The network shows no organisation "${organisation}".`);
  const left = withConvened ? withoutConvened(network, gone) : withoutNodes(adjacency, [gone]);
  const parts = partsOf(adjacency, left, gone);
  const others = ids.length - 1;
  const between = acrossParts(parts);
  const partners = new Set(neighbours(adjacency, gone));
  const tried = mayBeTried(network);
  return parts
    .flatMap(({ members, depths }, own) => {
      const rest = sumOfDepths(parts.filter((_, place) => place !== own));
      const elsewhere = between - across(depths, sumOfDepths(parts)) + across(depths, depths);
      return members
        .filter((node) => tried(ids[node]))
        .map((node): Successor => {
          const reached = depthsFrom(left, node);
          const restored = elsewhere + across(reached, rest);
          return {
            id: ids[node],
            fragmentationRestored: others < 2 ? 0 : (2 * restored) / (others * (others - 1)),
            reach: (1 + across([1], rest) + across([1], [0, ...reached.slice(1)])) / others,
            newTies: parts.length - 1,
            partnersInCommon: neighbours(left, node).filter((one) => partners.has(one)).length,
          };
        });
    })
    .toSorted(
      (a, b) =>
        compareNumbers(b.fragmentationRestored, a.fragmentationRestored) ||
        compareNumbers(b.reach, a.reach) ||
        b.partnersInCommon - a.partnersInCommon ||
        ids.indexOf(a.id) - ids.indexOf(b.id),
    )
    .slice(0, count);
}

/** A part of what is left. */
interface Part {
  /** Nodes ascending. */
  readonly members: readonly number[];
  /** How many stand at each distance from whoever connects the parts, who is tied to the member with most reach. */
  readonly depths: readonly number[];
}

/** The parts into which the component of `gone` falls. */
function partsOf(before: Adjacency, left: Adjacency, gone: number): readonly Part[] {
  const whole = weakComponents(before).labels;
  const { labels, count } = weakComponents(left);
  const { harmonicSums } = pathTotals(left, 'outward');
  const members = Array.from({ length: count }, (): number[] => []);
  labels.forEach((label, node) => {
    if (node !== gone && whole[node] === whole[gone]) members[label].push(node);
  });
  return members
    .filter(({ length }) => length > 0)
    .map((nodes) => {
      const centre = nodes.reduce((best, node) => (harmonicSums[node] > harmonicSums[best] ? node : best));
      return { members: nodes, depths: [0, ...depthsFrom(left, centre)] };
    });
}

/** How many nodes stand at each distance from a node, itself included. */
function depthsFrom({ order, outgoing }: Adjacency, node: number): readonly number[] {
  const distances = new Int32Array(order);
  const queue = new Uint32Array(order);
  const reached = breadthFirst(outgoing, node, distances, queue);
  const depths: number[] = [];
  for (let place = 0; place < reached; place++) {
    const distance = distances[queue[place]];
    depths[distance] = (depths[distance] ?? 0) + 1;
  }
  return depths;
}

function sumOfDepths(parts: readonly Part[]): readonly number[] {
  const sum: number[] = [];
  for (const { depths } of parts) depths.forEach((nodes, depth) => (sum[depth] = (sum[depth] ?? 0) + nodes));
  return sum;
}

/** Σ 1/(i + j) over pairs of one node of each side that stand i and j steps from the one in between. */
function across(first: readonly number[], second: readonly number[]): number {
  let sum = 0;
  first.forEach((nodes, i) => {
    second.forEach((others, j) => {
      if (nodes > 0 && others > 0) sum += (nodes * others) / (i + j);
    });
  });
  return sum;
}

/** The same over all pairs of nodes of different parts. */
function acrossParts(parts: readonly Part[]): number {
  const all = sumOfDepths(parts);
  const same = parts.reduce((sum, { depths }) => sum + across(depths, depths), 0);
  return (across(all, all) - same) / 2;
}

function mayBeTried(network: CommunityNetwork): (id: string) => boolean {
  const facilitators = new Set(facilitatorsOf(network));
  const outside = new Set(
    network.dataset.organisations.filter(({ member }) => member === 'no').map(({ id }) => id),
  );
  return (id) => !facilitators.has(id) && !outside.has(id);
}

const neighbours = ({ outgoing: { offsets, targets } }: Adjacency, node: number): readonly number[] =>
  Array.from(targets.subarray(offsets[node], offsets[node + 1]));

function withoutConvened(network: CommunityNetwork, gone: number): Adjacency {
  const { ids } = network;
  const convened = new Set(convenedByEach(network).get(ids[gone]) ?? []);
  const ties = tiesWithoutInitiatives(network.ties, convened).filter(
    ({ a, b }) => a !== ids[gone] && b !== ids[gone],
  );
  return adjacencyOf(ids, ties);
}

/** Sums of different order may differ in the last digits: such numbers count as equal. */
function compareNumbers(a: number, b: number): number {
  return Math.abs(a - b) <= 1e-12 ? 0 : a - b;
}
