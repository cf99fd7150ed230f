import type { TieMatrix } from './adjacency.ts';
import { adjacencyProduct } from './adjacencyProduct.ts';
import { conjugateGradients } from './conjugateGradients.ts';

const ITERATIONS = 10_000;
const PRECISION = 1e-14;

/**
 * PageRank: the share of time that a walker spends at each node who follows ties in proportion to their strength and
 * with probability 1−`damping` (or where no tie leaves) starts again anywhere. `ties` are
 * those that arrive; `leaving` is the strength that leaves each node. O(iterations × m).
 */
export function pagerankScores(ties: TieMatrix, leaving: Float64Array, damping: number): Float64Array {
  const order = leaving.length;
  let scores = new Float64Array(order).fill(1 / order);
  let next = new Float64Array(order);
  const sent = new Float64Array(order);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    let stranded = 0;
    for (let node = 0; node < order; node++) {
      if (leaving[node] > 0) sent[node] = scores[node] / leaving[node];
      else stranded += scores[node];
    }
    const base = (1 - damping + damping * stranded) / order;
    adjacencyProduct(ties, sent, next);
    let change = 0;
    for (let node = 0; node < order; node++) {
      next[node] = base + damping * next[node];
      change += Math.abs(next[node] - scores[node]);
    }
    [scores, next] = [next, scores];
    if (change < PRECISION) break;
  }
  return scores;
}

/**
 * PageRank over undirected ties, where the walk is symmetric up to the strength s of the nodes: starting again only
 * scales the scores, so (S − `damping` × A) y = 1 is solved by conjugate gradients and x = s y scaled to the sum 1. A
 * third of the passes over the ties. `leaving` is the strength of each node. O(passes × m).
 */
export function undirectedPagerankScores(
  ties: TieMatrix,
  leaving: Float64Array,
  damping: number,
): Float64Array {
  // Isolates stand for themselves.
  const scale = leaving.map((strength) => (strength > 0 ? strength : 1));
  // The sum of all errors is at most that of what is left over / (1 − damping), the sum of scores order / (1 − damping).
  const scores = conjugateGradients(ties, scale, damping);
  let total = 0;
  for (let node = 0; node < scores.length; node++) total += scores[node] *= scale[node];
  return scores.map((score) => score / total);
}

/**
 * Katz scores: x = 1 + `attenuation` × (the scores of those who point here), so every walk that arrives counts
 * `attenuation` to the power of its length. Converges where `attenuation` is below 1/largest eigenvalue.
 * O(iterations × m).
 */
export function katzScores({ offsets, targets, strengths }: TieMatrix, attenuation: number): Float64Array {
  const order = offsets.length - 1;
  // Nodes already updated in this pass are used at once (Gauss–Seidel), which halves the passes.
  const scores = new Float64Array(order).fill(1);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    let change = 0;
    let highest = 0;
    for (let node = 0; node < order; node++) {
      let sum = 0;
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++)
        sum += (strengths === null ? 1 : strengths[k]) * scores[targets[k]];
      const score = 1 + attenuation * sum;
      change = Math.max(change, Math.abs(score - scores[node]));
      highest = Math.max(highest, score);
      scores[node] = score;
    }
    if (change < PRECISION * highest) break;
  }
  return scores;
}

/** Katz scores over undirected ties: (I − `attenuation` × A) x = 1. A third of the passes. */
export function undirectedKatzScores(ties: TieMatrix, attenuation: number): Float64Array {
  const diagonal = new Float64Array(ties.offsets.length - 1).fill(1);
  return conjugateGradients(ties, diagonal, attenuation);
}
