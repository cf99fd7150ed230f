import type { Neighbours } from './adjacency.ts';

const ITERATIONS = 10_000;
const PRECISION = 1e-14;

/**
 * PageRank: the share of time that a walker spends at each node who follows ties in proportion to their strength and
 * with probability 1−`damping` (or where no tie leaves) starts again anywhere. `strengths` stand beside
 * `incoming.targets`; `leaving` is the strength that leaves each node. O(iterations × m).
 */
export function pagerankScores(
  { offsets, targets }: Neighbours,
  strengths: Float64Array,
  leaving: Float64Array,
  damping: number,
): Float64Array {
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
    let change = 0;
    for (let node = 0; node < order; node++) {
      let sum = 0;
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++)
        sum += strengths[k] * sent[targets[k]];
      next[node] = base + damping * sum;
      change += Math.abs(next[node] - scores[node]);
    }
    [scores, next] = [next, scores];
    if (change < PRECISION) break;
  }
  return scores;
}

/**
 * Katz scores: x = 1 + `attenuation` × (the scores of those who point here), so every walk that arrives counts
 * `attenuation` to the power of its length. Converges where `attenuation` is below 1/largest eigenvalue.
 */
export function katzScores(
  { offsets, targets }: Neighbours,
  strengths: Float64Array,
  attenuation: number,
): Float64Array {
  const order = offsets.length - 1;
  // Nodes already updated in this pass are used at once (Gauss–Seidel), which halves the passes.
  const scores = new Float64Array(order).fill(1);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    let change = 0;
    let highest = 0;
    for (let node = 0; node < order; node++) {
      let sum = 0;
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++)
        sum += strengths[k] * scores[targets[k]];
      const score = 1 + attenuation * sum;
      change = Math.max(change, Math.abs(score - scores[node]));
      highest = Math.max(highest, score);
      scores[node] = score;
    }
    if (change < PRECISION * highest) break;
  }
  return scores;
}
