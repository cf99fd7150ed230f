import { addedTies } from '../../kernels/addedTies.ts';
import { closenessUnit } from '../../kernels/closenessUnit.ts';
import type { Adjacency } from '../../kernels/adjacency.ts';
import { betweennessAfterTie } from '../../kernels/betweennessAfterTie.ts';
import { distanceLevels } from '../../kernels/distanceLevels.ts';
import type { DistanceLevels } from '../../kernels/distanceLevels.ts';
import { tieGains } from '../../kernels/tieGains.ts';
import type { TieGains } from '../../kernels/tieGains.ts';
import { centralization } from '../../measures/centralization.ts';
import { globalEfficiency } from '../../measures/globalEfficiency.ts';
import type { Network } from '../../network/network.ts';
import { completeSteps } from '../../progress/run.ts';
import type { Steps } from '../../progress/run.ts';
import { bestPairs } from './bestPairs.ts';
import type { GainingPairs } from './bestPairs.ts';

export interface WhatIfTableOptions {
  /** Also the betweenness centralisation after each tie. Default false. */
  readonly betweenness?: boolean;
  /** Distances 1/strength in efficiency, the new tie having strength 1. Default false: steps. */
  readonly weighted?: boolean;
  /** Only so many pairs, those with the greatest gain, proven; pairs that gain as much as the last are cut by index. Default null: all. */
  readonly best?: number | null;
}

/** One row a pair: parallel arrays, because there can be millions of rows. */
export interface WhatIfTable {
  /** The network as it is. */
  readonly efficiency: number;
  readonly centralization: number | null;
  /** Indices of `network.ids`, `sources[k] < targets[k]`; ascending, or with `best` the greatest gain first. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** What the tie would add to global efficiency. */
  readonly gains: Float64Array;
  /** Betweenness centralisation with the tie; null where it was not asked for, or for fewer than three organisations. */
  readonly centralizations: Float64Array | null;
}

/** Above this many organisations the table of distances takes more than 200 MB. */
export const largestWhatIfTable = 5000;

/**
 * What every tie that is not there would do: the gain in global efficiency and, on demand, betweenness centralisation
 * after it; exact, connected or not. As if the ties were added one at a time.
 *
 * Gain: Σ (1/d' − 1/d) over pairs, divided by n(n − 1)/2. Centralisation counts steps, as the measure does, whatever
 * `weighted` says. Empty for fewer than two organisations and for complete networks.
 * O(n³) for all gains in steps; with `best` less; with `weighted` O(n⁴) at worst. Centralisation of the whole table costs
 * O(n³) again, mostly; that of the best pairs the number of pairs that get new shortest paths.
 *
 * @throws RangeError for directed networks, for more than 5,000 organisations, and unless `best` is a whole number above 0.
 * @see Ausiello et al. 1991, doi:10.1016/0196-6774(91)90036-X; Freeman 1979, doi:10.1016/0378-8733(78)90021-7
 * @example
 * const { sources, targets, gains } = whatIfTable(network, { best: 100 });
 */
export function whatIfTable(network: Network, options: WhatIfTableOptions = {}): WhatIfTable {
  return completeSteps(whatIfTableSteps(network, options));
}

/** `whatIfTable` as steps, one an organisation: `await runSteps(whatIfTableSteps(network), { signal })`. */
export function* whatIfTableSteps(network: Network, options: WhatIfTableOptions = {}): Steps<WhatIfTable> {
  const { betweenness = false, weighted = false, best = null } = options;
  const graph = network.adjacency;
  const { order } = graph;
  if (graph.directed) throw new RangeError('The table of new ties is defined for undirected networks.');
  if (order > largestWhatIfTable) {
    throw new RangeError(
      `The table of new ties is for at most ${largestWhatIfTable} organisations, not ${order}.`,
    );
  }
  if (best !== null && (!Number.isInteger(best) || best < 1)) {
    throw new RangeError(`The number of pairs is a whole number above 0, not ${best}.`);
  }
  const levels = distanceLevels(graph);
  const fill = weighted ? weightedGains(graph) : tieGains(levels);
  const chosen = bestPairs(best ?? untiedPairs(graph));
  const gains = new Float64Array(order);
  const total = betweenness ? 2 * order : order;
  for (let u = 0; u < order; u++) {
    fill(u, u + 1, gains, best === null ? 0 : chosen.least());
    for (let v = u + 1; v < order; v++) {
      if (levels.distances[u * order + v] > 1 && gains[v] >= 0) chosen.offer(u, v, gains[v]);
    }
    yield { done: u + 1, total };
  }
  const pairs = best === null ? chosen.inOrder() : chosen.byGain();
  const divisor = (closenessUnit * order * (order - 1)) / 2;
  return {
    efficiency: globalEfficiency(network, { weighted }),
    centralization: betweenness ? centralization(network, 'betweenness') : null,
    sources: pairs.sources,
    targets: pairs.targets,
    gains: pairs.gains.map((gain) => gain / divisor),
    centralizations:
      betweenness && order > 2 ? yield* centralizations(graph, levels, pairs, best === null) : null,
  };
}

const untiedPairs = ({ order, size }: Adjacency): number => (order * (order - 1)) / 2 - size;

function weightedGains(graph: Adjacency): TieGains {
  const added = addedTies(graph, true);
  return (u, from, gains) => {
    for (let v = from; v < graph.order; v++) gains[v] = added.gain(u, v);
  };
}

/**
 * Σ (max − b_i) / (n − 1) of betweenness as a share of (n − 1)(n − 2)/2 pairs, after each tie. Of the `whole` table the
 * ties of each node come together.
 */
function* centralizations(
  graph: Adjacency,
  levels: DistanceLevels,
  { sources, targets }: GainingPairs,
  whole: boolean,
): Steps<Float64Array> {
  const { order } = graph;
  const values = new Float64Array(sources.length);
  const after = betweennessAfterTie(graph, levels);
  const most = ((order - 1) * (order - 1) * (order - 2)) / 2;
  const highest = new Float64Array(order);
  const sums = new Float64Array(order);
  const batch = Math.max(1, Math.ceil(sources.length / order));
  for (let k = 0; k < sources.length; k++) {
    const [u, v] = [sources[k], targets[k]];
    if (!whole) ({ highest: highest[v], sum: sums[v] } = after.one(u, v));
    else if (k === 0 || u !== sources[k - 1]) after.all(u, v, highest, sums);
    values[k] = (order * highest[v] - sums[v]) / most;
    if ((k + 1) % batch === 0) yield { done: order + (k + 1) / batch, total: 2 * order };
  }
  return values;
}
