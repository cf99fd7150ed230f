import type { Adjacency } from '../kernels/adjacency.ts';
import { addedTies } from '../kernels/addedTies.ts';
import { closenessUnit } from '../kernels/closenessUnit.ts';
import { tieMatrix } from '../kernels/adjacency.ts';
import { leadingEigenvector } from '../kernels/leadingEigenvector.ts';
import type { Measure, MeasureInput, MeasureResult } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';

/** Beyond so many organisations a list of all untied pairs is too long to be of use. */
const largest = 400;

/** Gives the value of the pair of nodes u < v. */
type PairScore = (u: number, v: number) => number;

/** Prepares what all pairs share and gives the score of one. */
type ScoreOf = (graph: Adjacency, input: MeasureInput) => PairScore;

const degree = ({ outgoing: { offsets } }: Adjacency, node: number): number =>
  offsets[node + 1] - offsets[node];

/** Σ over the common neighbours z of u and v of `worth(z, strength of u–z, strength of v–z)`; both rows ascend. */
function overCommon(
  { outgoing: { offsets, targets, strengths } }: Adjacency,
  worth: (z: number, ofU: number, ofV: number) => number,
): PairScore {
  return (u, v) => {
    let sum = 0;
    let k = offsets[u];
    let l = offsets[v];
    while (k < offsets[u + 1] && l < offsets[v + 1]) {
      if (targets[k] < targets[l]) k++;
      else if (targets[k] > targets[l]) l++;
      else {
        sum += worth(targets[k], strengths[k], strengths[l]);
        k++;
        l++;
      }
    }
    return sum;
  };
}

/** Common neighbours over `whole(k_u, k_v, common)`; 0 where that is 0, as for isolates. */
const commonShare =
  (whole: (ofU: number, ofV: number, common: number) => number): ScoreOf =>
  (graph) => {
    const common = overCommon(graph, () => 1);
    return (u, v) => {
      const shared = common(u, v);
      return shared === 0 ? 0 : shared / whole(degree(graph, u), degree(graph, v), shared);
    };
  };

function nodeStrengths({ order, outgoing: { offsets, strengths } }: Adjacency): Float64Array {
  return Float64Array.from({ length: order }, (_, node) =>
    strengths.subarray(offsets[node], offsets[node + 1]).reduce((sum, strength) => sum + strength, 0),
  );
}

/** `product` = ties × `matrix`, row by row; both are n rows of n. */
function timesTies({ order, outgoing: { offsets, targets } }: Adjacency, matrix: Float64Array): Float64Array {
  const product = new Float64Array(order * order);
  for (let node = 0; node < order; node++) {
    for (let k = offsets[node]; k < offsets[node + 1]; k++) {
      const row = targets[k] * order;
      for (let column = 0; column < order; column++) product[node * order + column] += matrix[row + column];
    }
  }
  return product;
}

function identity(order: number): Float64Array {
  return Float64Array.from({ length: order * order }, (_, k) => (k % (order + 1) === 0 ? 1 : 0));
}

/** Paths of two ties, and those of three with a weight of 0.01. */
const localPath: ScoreOf = (graph) => {
  const two = timesTies(graph, timesTies(graph, identity(graph.order)));
  const three = timesTies(graph, two);
  return (u, v) => two[u * graph.order + v] + 0.01 * three[u * graph.order + v];
};

/** Paths of every length k, each with β^k, β = half of what still converges; each term is at most half the one before. */
const katz: ScoreOf = (graph) => {
  const { order, outgoing } = graph;
  if (graph.size === 0) return () => 0;
  const radius = leadingEigenvector(tieMatrix(outgoing, false), new Float64Array(order).fill(1)).value;
  let term = identity(order);
  const sum = new Float64Array(order * order);
  for (let length = 1; length <= 60; length++) {
    term = timesTies(graph, term);
    for (let k = 0; k < sum.length; k++) {
      term[k] *= 0.5 / radius;
      sum[k] += term[k];
    }
  }
  return (u, v) => sum[u * order + v];
};

/** (ties between the two groups + 1) / (pairs between them + 2): the chance of a tie given the groups. */
const sbm: ScoreOf = (graph, { groups }) => {
  const names = [...new Set(groups)];
  const count = names.length;
  const labels = (groups ?? []).map((group) => names.indexOf(group));
  const sizes = names.map((_, label) => labels.filter((other) => other === label).length);
  const ties = new Float64Array(count * count);
  const { offsets, targets } = graph.outgoing;
  labels.forEach((label, node) => {
    for (let k = offsets[node]; k < offsets[node + 1]; k++) ties[label * count + labels[targets[k]]]++;
  });
  return (u, v) => {
    const [r, s] = [labels[u], labels[v]];
    // Within a group every tie was met from both ends.
    const between = r === s ? ties[r * count + r] / 2 : ties[r * count + s];
    const pairs = r === s ? (sizes[r] * (sizes[r] - 1)) / 2 : sizes[r] * sizes[s];
    return (between + 1) / (pairs + 2);
  };
};

/** All untied pairs of nodes with their score, as `[u, v, score]`. */
function untiedPairs(input: MeasureInput, scoreOf: ScoreOf): MeasureResult {
  const { ids, adjacency: graph } = input.network;
  if (ids.length < 2) return undefinedFor(ids.length === 0 ? 'empty-network' : 'too-few-organisations');
  if (ids.length > largest) return undefinedFor('too-large');
  const { offsets, targets } = graph.outgoing;
  const score = scoreOf(graph, input);
  const pairs: (readonly [string, string, number])[] = [];
  const tied = new Uint8Array(ids.length);
  for (let u = 0; u < ids.length; u++) {
    for (let k = offsets[u]; k < offsets[u + 1]; k++) tied[targets[k]] = 1;
    for (let v = u + 1; v < ids.length; v++) if (tied[v] === 0) pairs.push([ids[u], ids[v], score(u, v)]);
    for (let k = offsets[u]; k < offsets[u + 1]; k++) tied[targets[k]] = 0;
  }
  return defined(pairs);
}

const pair = {
  level: 'pair',
  range: [0, null],
  direction: 'up',
  unit: 'score',
  requires: ['undirected', 'one-mode'],
  cost: 'pairs',
} as const;

const zhou = 'Zhou, Lü & Zhang 2009, doi:10.1140/epjb/e2009-00335-8';
const nowell = 'Liben-Nowell & Kleinberg 2007, doi:10.1002/asi.20591';
const lu = 'Lü & Zhou 2011, doi:10.1016/j.physa.2010.11.027';

const measure = (
  id: string,
  reference: string,
  scoreOf: ScoreOf,
  others: Partial<Pick<Measure, 'range' | 'direction' | 'unit' | 'requires'>> = {},
): Measure => ({
  ...pair,
  reference,
  ...others,
  id: `link.${id}`,
  compute: (input) => untiedPairs(input, scoreOf),
});

const weighted = { requires: ['undirected', 'one-mode', 'weighted'] } as const;

/** Scores of untied pairs: how much speaks for a tie between them, each by one well-known rule. */
export const linkMeasures: readonly Measure[] = [
  measure('commonNeighbors', nowell, (graph) => overCommon(graph, () => 1), { unit: 'count' }),
  measure(
    'jaccard',
    nowell,
    commonShare((u, v, common) => u + v - common),
    { range: [0, 1], unit: 'share' },
  ),
  measure(
    'salton',
    lu,
    commonShare((u, v) => Math.sqrt(u * v)),
    { range: [0, 1], unit: 'share' },
  ),
  measure(
    'sorensen',
    lu,
    commonShare((u, v) => (u + v) / 2),
    { range: [0, 1], unit: 'share' },
  ),
  measure('adamicAdar', 'Adamic & Adar 2003, doi:10.1016/S0378-8733(03)00009-1', (graph) =>
    overCommon(graph, (z) => 1 / Math.log(degree(graph, z))),
  ),
  measure('resourceAllocation', zhou, (graph) => overCommon(graph, (z) => 1 / degree(graph, z))),
  measure('preferentialAttachment', nowell, (graph) => (u, v) => degree(graph, u) * degree(graph, v)),
  measure('localPath', zhou, localPath),
  measure('katz', 'Katz 1953, doi:10.1007/BF02289026', katz),
  measure(
    'weightedAdamicAdar',
    lu,
    (graph) => {
      const sums = nodeStrengths(graph);
      return overCommon(graph, (z, ofU, ofV) => (ofU + ofV) / Math.log(1 + sums[z]));
    },
    weighted,
  ),
  measure(
    'weightedResourceAllocation',
    lu,
    (graph) => {
      const sums = nodeStrengths(graph);
      return overCommon(graph, (z, ofU, ofV) => (ofU + ofV) / sums[z]);
    },
    weighted,
  ),
  measure('sbmGivenPartition', 'Guimerà & Sales-Pardo 2009, doi:10.1073/pnas.0908366106', sbm, {
    range: [0, 1],
    unit: 'share',
    requires: ['undirected', 'one-mode', 'groups'],
  }),
  measure(
    'efficiencyGain',
    'Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701',
    (graph) => {
      const ties = addedTies(graph);
      const all = closenessUnit * ((graph.order * (graph.order - 1)) / 2);
      return (u, v) => ties.gain(u, v) / all;
    },
    { range: [0, 1], unit: 'index' },
  ),
  measure(
    'distance',
    nowell,
    (graph) => {
      const { distances } = addedTies(graph);
      return (u, v) => distances[u * graph.order + v];
    },
    { range: [2, null], direction: 'down', unit: 'distance' },
  ),
];
