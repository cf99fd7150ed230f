import type { Adjacency } from '../kernels/adjacency.ts';
import { cutElements } from '../kernels/biconnected.ts';
import { lossWithoutEach } from '../kernels/lossWithoutEach.ts';
import { pathTotals, weightedPathTotals } from '../kernels/pathTotals.ts';
import type { PathTotals } from '../kernels/pathTotalsByMasks.ts';
import { tieLengths } from '../kernels/tieLengths.ts';
import { withoutNodes } from '../kernels/withoutNodes.ts';
import { buildNetwork } from '../network/build.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { componentsBySize, partsWithout } from './components.ts';
import { adjacencyOf, convenedByEach, tiesTaken, tiesWithoutInitiatives } from './convened.ts';
import { facilitatorsOf } from './facilitators.ts';

/** What is left among the others without one organisation. */
export interface Removed {
  /** The share of reach among the others that is lost: 1 − Σ 1/d without it / Σ 1/d with it; 0 where there was none. */
  readonly reachLost: number;
  /** Components among the others. */
  readonly components: number;
  /** Pairs of others that could reach each other and no longer can, and those that still can. */
  readonly pairsLost: number;
  readonly pairsLeft: number;
  /** Pairs of others that stay tied. */
  readonly tiesLeft: number;
}

/** How much of the network depends on one organisation. */
export interface Dependence {
  readonly id: string;
  readonly facilitator: boolean;
  readonly alone: Removed;
  /**
   * Without the initiatives as well that it alone leads or convenes; null where there are none, and
   * where more than 100 organisations convene and this is not among those that take most ties with them.
   */
  readonly withConvened: Removed | null;
  /** Initiatives that it alone leads or convenes, ascending. */
  readonly convened: readonly string[];
  /** Who loses contact with the rest of its component when it alone is removed, ascending. */
  readonly cutOff: readonly string[];
}

/**
 * Dependence on every organisation: what is lost among the others without it, alone and with all that it alone
 * convenes. In the recorded ties, and if nobody reacted.
 *
 * Reach is Σ 1/d over pairs of others, d in steps; with `settings.weighted`, d is the least sum of 1/strength. Shares
 * from 0 to 1. In the order of `network.ids`. O(n m) in practice; with strengths O(n² m log n).
 *
 * @see Koschützki et al. 2005, doi:10.1007/978-3-540-31955-9_3 (vitality); this normalisation is our own
 * @example
 * dependenceOnEach(network)[0].alone.reachLost; // 0.31
 */
export function dependenceOnEach(network: CommunityNetwork): readonly Dependence[] {
  const { ids, settings } = network;
  const graph = network.adjacency;
  const facilitators = new Set(facilitatorsOf(network));
  const convenedBy = convenedByEach(network);
  const contact = contactsOfOthers(graph);
  const reach = reachOfOthers(network);
  const loss = settings.weighted ? null : lossWithoutEach(graph);
  const cuts = cutElements(graph).articulationPoints;
  const measured = conveners(network, convenedBy, facilitators);
  const { offsets } = graph.outgoing;
  return ids.map((id, node) => {
    const before = { reach: reach[node], contact: contact.pairs[node] };
    const degree = offsets[node + 1] - offsets[node];
    const cutOff = cuts[node] === 1 ? partsWithout(graph, node) : { parts: [], apart: [] };
    const alone: Removed =
      loss === null
        ? whatIsLeft(network, withoutNodes(graph, [node]), before)
        : {
            reachLost: share(loss.closeness[node], before.reach),
            components: contact.components - (degree === 0 ? 1 : 0) + Math.max(0, cutOff.parts.length - 1),
            pairsLost: loss.pairs[node] / 2,
            pairsLeft: before.contact - loss.pairs[node] / 2,
            tiesLeft: graph.size - degree,
          };
    const convened = convenedBy.get(id) ?? [];
    const how = measured.get(id);
    return {
      id,
      facilitator: facilitators.has(id),
      alone,
      withConvened:
        how === 'search'
          ? whatIsLeft(network, convenedToo(network, node, convened), before)
          : how === 'as-alone'
            ? alone
            : null,
      convened,
      cutOff: cutOff.apart
        .flat()
        .toSorted((a, b) => a - b)
        .map((other) => ids[other]),
    };
  });
}

/** Beyond this number of conveners only those that take most ties with them are measured: each costs a search. */
const mostConveners = 100;

/**
 * The organisations for which it is measured what is left without all that they alone convene: those on whose initiatives
 * alone ties among others rest (`search`), and those for which nothing changes (`as-alone`). The facilitator is always
 * among them.
 */
function conveners(
  network: CommunityNetwork,
  convenedBy: ReadonlyMap<string, readonly string[]>,
  facilitators: ReadonlySet<string>,
): ReadonlyMap<string, 'search' | 'as-alone'> {
  const taken = tiesTaken(network, convenedBy);
  const found = network.ids.filter((id) => convenedBy.has(id));
  // Where strengths count, a tie that stays may still become weaker.
  const changes = (id: string): boolean => network.settings.weighted || taken.has(id);
  const ranked = found
    .filter(changes)
    .toSorted(
      (a, b) =>
        Number(facilitators.has(b)) - Number(facilitators.has(a)) ||
        (taken.get(b) ?? 0) - (taken.get(a) ?? 0),
    )
    .slice(0, mostConveners);
  return new Map<string, 'search' | 'as-alone'>([
    ...found.filter((id) => !changes(id)).map((id) => [id, 'as-alone'] as const),
    ...ranked.map((id) => [id, 'search'] as const),
  ]);
}

interface Before {
  /** Σ 1/d over ordered pairs of others. */
  readonly reach: number;
  /** Pairs of others that reach each other. */
  readonly contact: number;
}

/** Measures the graph that is left, in which the organisation taken out stands as an isolate. */
function whatIsLeft(network: CommunityNetwork, left: Adjacency, before: Before): Removed {
  const totals = totalsOf(network, left);
  let reach = 0;
  for (const sum of totals.harmonicSums) reach += sum;
  const { sizes } = componentsBySize(left);
  const pairsLeft = sizes.reduce((sum, size) => sum + pairsAmong(size), 0);
  return {
    reachLost: share(before.reach - reach, before.reach),
    components: sizes.length - 1,
    pairsLost: before.contact - pairsLeft,
    pairsLeft,
    tiesLeft: left.size,
  };
}

function totalsOf({ settings }: CommunityNetwork, graph: Adjacency): PathTotals {
  return settings.weighted
    ? weightedPathTotals(graph, tieLengths(graph), 'outward')
    : pathTotals(graph, 'outward');
}

/** Never below 0: taking somebody out shortens no path, but rounding may say so. */
function share(lost: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, lost / whole));
}

/** Σ 1/d over the ordered pairs of others, for every node. */
function reachOfOthers(network: CommunityNetwork): Float64Array {
  const { harmonicSums } = totalsOf(network, network.adjacency);
  const all = harmonicSums.reduce((sum, one) => sum + one, 0);
  return harmonicSums.map((own) => all - 2 * own);
}

const pairsAmong = (size: number): number => (size * (size - 1)) / 2;

/** Pairs of others that reach each other, for every node; and the number of components. */
function contactsOfOthers(graph: Adjacency): { readonly pairs: Float64Array; readonly components: number } {
  const { labels, sizes } = componentsBySize(graph);
  const all = sizes.reduce((sum, size) => sum + pairsAmong(size), 0);
  const pairs = Float64Array.from(labels, (label) => all - (sizes[label] - 1));
  return { pairs, components: sizes.length };
}

/** The graph without a node and what it alone convenes; strengths are only known by building the network anew. */
function convenedToo(network: CommunityNetwork, node: number, convened: readonly string[]): Adjacency {
  const { ids, dataset, settings } = network;
  const ties = settings.weighted
    ? buildNetwork(dataset, {
        ...settings,
        // The dataset of a network has its parts merged already.
        mergeParts: false,
        withoutConvened: [...settings.withoutConvened, ids[node]],
      }).ties
    : tiesWithoutInitiatives(network.ties, new Set(convened)).filter(
        ({ a, b }) => a !== ids[node] && b !== ids[node],
      );
  return adjacencyOf(ids, ties);
}
