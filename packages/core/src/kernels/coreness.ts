import type { Adjacency } from './adjacency.ts';

/** A coreness for each node, Pearson's correlation of ties with products of corenesses, and the squares left. */
export interface Coreness {
  readonly coreness: Float64Array;
  /** 0 where all corenesses are equal: the products then say nothing about the ties. */
  readonly fit: number;
  readonly residual: number;
}

/** Random starts besides the degrees. */
const starts = 12;
const rounds = 300;

/**
 * Coreness by minimum residuals: the c ≥ 0 that makes Σ_{i<j} (a_ij − c_i c_j)² least. One c_i at a time is set to its
 * best value, Σ_j a_ij c_j / Σ_{j≠i} c_j², until nothing changes; from the degrees and from random starts, because the
 * minimum may be local. Needs a tie. O(starts · sweeps · (n + m)).
 */
export function corenessByMinimumResiduals(
  graph: Adjacency,
  weighted: boolean,
  source: { next(): number },
): Coreness {
  const { order, outgoing } = graph;
  const strengths = weighted ? outgoing.strengths : new Float64Array(outgoing.targets.length).fill(1);
  const sums = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    for (let k = outgoing.offsets[node]; k < outgoing.offsets[node + 1]; k++) sums[node] += strengths[k];
  }
  let best = describe(graph, strengths, descend(graph, strengths, sums));
  for (let start = 0; start < starts; start++) {
    const first = sums.map((sum) => sum * source.next() ** 4);
    const found = describe(graph, strengths, descend(graph, strengths, first));
    if (found.residual < best.residual * (1 - 1e-9)) best = found;
  }
  return best;
}

/**
 * Sweeps until the residual stays. Around a hub it falls for ever as the hub's c grows and the others shrink (the minimum
 * lies at infinity), so that every ten sweeps their common relative change is tried again many times over, and the hub
 * is doubled while the others are halved, where that helps.
 */
function descend(graph: Adjacency, strengths: Float64Array, first: Float64Array): Float64Array {
  let c = first;
  let residual = describe(graph, strengths, c).residual;
  const precision = 1e-13 * strengths.reduce((sum, strength) => sum + strength * strength, 0);
  for (let round = 0; round < rounds; round++) {
    const before = residual;
    const settled = sweepTimes(graph, strengths, c, 5);
    const moved = sweepTimes(graph, strengths, settled, 5);
    const hub = moved.indexOf(moved.reduce((highest, value) => Math.max(highest, value), 0));
    const candidates = [moved, moved.map((value, node) => (node === hub ? value * 2 : value / 2))];
    for (const power of [4, 16, 64, 256, 1024]) {
      candidates.push(moved.map((value, node) => (value > 0 ? value * (value / settled[node]) ** power : 0)));
    }
    residual = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      const next = describe(graph, strengths, candidate).residual;
      if (next < residual) {
        residual = next;
        c = candidate;
      }
    }
    if (round > 2 && before - residual <= precision) break;
  }
  return c;
}

function sweepTimes(
  graph: Adjacency,
  strengths: Float64Array,
  first: Float64Array,
  times: number,
): Float64Array {
  let c = first;
  for (let time = 0; time < times; time++) c = swept(graph, strengths, c);
  return c;
}

/** Every c set to its best value in turn. */
function swept(
  { order, outgoing: { offsets, targets } }: Adjacency,
  strengths: Float64Array,
  before: Float64Array,
): Float64Array {
  const c = before.slice();
  let squares = c.reduce((sum, value) => sum + value * value, 0);
  for (let node = 0; node < order; node++) {
    let towards = 0;
    for (let k = offsets[node]; k < offsets[node + 1]; k++) towards += strengths[k] * c[targets[k]];
    // Beside a hub the squares of the others are lost in the sum: add them up anew.
    let others = squares - c[node] * c[node];
    if (others < 1e-3 * squares) {
      others = 0;
      for (let other = 0; other < order; other++) if (other !== node) others += c[other] * c[other];
    }
    c[node] = others > 0 ? towards / others : 0;
    squares = others + c[node] * c[node];
  }
  return c;
}

/** Fit and residual; sums over pairs run through prefix sums, because (Σc)² − Σc² loses its digits beside a hub. */
function describe({ order, outgoing }: Adjacency, strengths: Float64Array, coreness: Float64Array): Coreness {
  let sum = 0;
  let squares = 0;
  let products = 0;
  let productSquares = 0;
  let ties = 0;
  let tieSquares = 0;
  let together = 0;
  for (let node = 0; node < order; node++) {
    const c = coreness[node];
    products += c * sum;
    productSquares += c * c * squares;
    sum += c;
    squares += c * c;
    for (let k = outgoing.offsets[node]; k < outgoing.offsets[node + 1]; k++) {
      ties += strengths[k] / 2;
      tieSquares += strengths[k] ** 2 / 2;
      together += (strengths[k] * c * coreness[outgoing.targets[k]]) / 2;
    }
  }
  const pairs = (order * (order - 1)) / 2;
  const productSpread = productSquares - (products * products) / pairs;
  const tieSpread = tieSquares - (ties * ties) / pairs;
  const equal = productSpread <= 1e-12 * productSquares;
  return {
    coreness,
    fit: equal ? 0 : (together - (ties * products) / pairs) / Math.sqrt(productSpread * tieSpread),
    residual: tieSquares - 2 * together + productSquares,
  };
}
