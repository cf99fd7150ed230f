import type { Adjacency } from './adjacency.ts';
import { betweennessTotals } from './betweenness.ts';
import type { DistanceLevels } from './distanceLevels.ts';
import { hubGains } from './hubGains.ts';
import type { HubGains } from './hubGains.ts';
import { pathCounts, pathShares } from './pathCounts.ts';
import { pathTrees } from './pathTrees.ts';

/** Betweenness after a new tie, over unordered pairs, in steps. */
export interface BetweennessAfterTie {
  /** The highest betweenness of a node. */
  readonly highest: number;
  /** Of all nodes: every pair at distance d has d − 1 nodes between, shared among its paths. */
  readonly sum: number;
}

export interface BetweennessAfterTies {
  /** After one tie. */
  readonly one: (u: number, v: number) => BetweennessAfterTie;
  /** Fills what is after each tie u–v, v from `from` on: for many v much faster. */
  readonly all: (u: number, from: number, highest: Float64Array, sums: Float64Array) => void;
}

/** Shares of paths that are kept for the next ties, in numbers: 64 MB. */
const keptShares = 8_000_000;

/**
 * The highest betweenness after a new tie, exact, without searching anew.
 *
 * Pairs a, b with d(a,u) + 1 + d(v,b) ≤ d(a,b) get new paths, σ(a,u)·σ(v,b) of them: a share w of all their paths (1
 * where the new ones are shorter). A node h then carries w·(m(a,u) + m(v,b) − m(a,b)) more of the pair, m(x,y) being its
 * share of the paths between x and y before, ends included. The pairs nest: whoever comes nearer to a comes nearer to
 * every node between a and u, so each a looks only at what the node above it in the tree of u has left over. Nobody
 * gains more than Σ w: only nodes that could pass the highest found so far are looked at, mostly one.
 *
 * @param graph Undirected; u and v are not tied.
 * @see Brandes 2001, doi:10.1080/0022250X.2001.9990249 (path counts)
 */
export function betweennessAfterTie(graph: Adjacency, levels: DistanceLevels): BetweennessAfterTies {
  const { order, unreachable, distances } = levels;
  const counts = pathCounts(graph, levels);
  const { sequences, sizes } = pathTrees(graph, levels);
  const before = betweennessTotals(graph).nodes.map((ordered) => ordered / 2);
  const sumBefore = before.reduce((sum, value) => sum + value, 0);
  const ranked = Uint16Array.from(before.keys()).sort((a, b) => before[b] - before[a] || a - b);
  const known = new Map<number, Float64Array>();
  const mostKnown = 2 + Math.floor(keptShares / (order * order));
  /** Row of a depth in the tree of u: the nodes beside v that came nearer to the node above. */
  const nearer = new Uint16Array((levels.longest + 2) * order);
  const found = new Uint16Array(levels.longest + 2);
  let carried = 0;
  let shortened = 0;

  const sharesOf = (hub: number): Float64Array => {
    const shares = known.get(hub) ?? pathShares(levels, counts, hub);
    if (known.size < mostKnown) known.set(hub, shares);
    return shares;
  };

  /** Fills the first row with the nodes for which the tie makes a path to u that is as short as any. */
  const fillFirst = (u: number, v: number): number => {
    const [rowU, rowV] = [u * order, v * order];
    const end = rowV + sizes[rowV];
    let filled = 0;
    for (let place = rowV; place < end;) {
      const b = sequences[place];
      if (1 + distances[rowV + b] > distances[rowU + b]) place += sizes[place];
      else {
        nearer[filled++] = b;
        place++;
      }
    }
    return filled;
  };

  /** What a hub gains by the tie; leaves Σ w in `carried`, and in `shortened` what all nodes together gain. */
  const gain = (u: number, v: number, shares: Float64Array): number => {
    const [rowU, rowV] = [u * order, v * order];
    let gained = 0;
    carried = 0;
    shortened = 0;
    found[0] = fillFirst(u, v);
    const end = rowU + sizes[rowU];
    for (let place = rowU; place < end;) {
      const a = sequences[place];
      const near = distances[rowU + a];
      const row = a * order;
      const pathsToU = counts[rowU + a];
      const shareToU = shares[rowU + a];
      const from = near * order;
      const to = from + found[near];
      const next = from + order;
      let filled = next;
      for (let item = from; item < to; item++) {
        const b = nearer[item];
        const path = near + 1 + distances[rowV + b];
        const length = distances[row + b];
        if (path > length) continue;
        nearer[filled++] = b;
        const change = shareToU + shares[rowV + b] - shares[row + b];
        if (path === length) {
          const added = pathsToU * counts[rowV + b];
          const weight = added / (added + counts[row + b]);
          carried += weight;
          gained += weight * change;
        } else {
          carried++;
          gained += change;
          shortened += length === unreachable ? path - 1 : path - length;
        }
      }
      found[near + 1] = filled - next;
      place += filled === next ? sizes[place] : 1;
    }
    return gained;
  };

  /** The highest of `found` and what the hubs from rank `first` on have, none of whom gains more than `gainable`. */
  const highestFrom = (first: number, u: number, v: number, found: number, gainable: number): number => {
    let highest = found;
    let most = gainable;
    for (let rank = first; rank < order; rank++) {
      const hub = ranked[rank];
      if (before[hub] + most <= highest) break;
      highest = Math.max(highest, before[hub] + gain(u, v, sharesOf(hub)));
      most = carried;
    }
    return highest;
  };

  let first: HubGains | null = null;
  return {
    one: (u, v) => ({ highest: highestFrom(0, u, v, 0, Infinity), sum: sumBefore + shortened }),
    all: (u, from, highest, sums) => {
      first ??= hubGains(levels, counts, sharesOf(ranked[0]));
      first.fill(u, from);
      for (let v = from; v < order; v++) {
        sums[v] = sumBefore + first.shortened[v];
        if (distances[u * order + v] <= 1) continue;
        highest[v] = highestFrom(1, u, v, before[ranked[0]] + first.gained[v], first.carried[v]);
      }
    },
  };
}
