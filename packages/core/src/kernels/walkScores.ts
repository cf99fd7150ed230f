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
 * PageRank over undirected ties, where the walk is symmetric up to the strength s of the nodes: starting again only
 * scales the scores, so (S − `damping` × A) y = 1 is solved by conjugate gradients and x = s y scaled to the sum 1
 * (Hestenes & Stiefel 1952, doi:10.6028/jres.049.044). A third of the passes over the ties. `strengths` stand beside
 * `targets`, `leaving` is their sum by node. O(passes × m).
 */
export function undirectedPagerankScores(
  { offsets, targets }: Neighbours,
  strengths: Float64Array,
  leaving: Float64Array,
  damping: number,
): Float64Array {
  const order = leaving.length;
  // Isolates stand for themselves.
  const scale = leaving.map((strength) => (strength > 0 ? strength : 1));
  const solution = new Float64Array(order);
  const residual = new Float64Array(order).fill(1);
  const direction = scale.map((strength) => 1 / strength);
  const image = new Float64Array(order);
  let size = direction.reduce((sum, value) => sum + value, 0);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    let along = 0;
    for (let node = 0; node < order; node++) {
      let sum = 0;
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++)
        sum += strengths[k] * direction[targets[k]];
      image[node] = scale[node] * direction[node] - damping * sum;
      along += direction[node] * image[node];
    }
    const step = size / along;
    const before = size;
    let rest = 0;
    size = 0;
    for (let node = 0; node < order; node++) {
      solution[node] += step * direction[node];
      const left = residual[node] - step * image[node];
      residual[node] = left;
      rest += Math.abs(left);
      size += (left * left) / scale[node];
    }
    // The sum of all errors is at most that of the residuals / (1 − damping), and the sum of scores order / (1 − damping).
    if (rest < PRECISION * order) break;
    const turn = size / before;
    for (let node = 0; node < order; node++)
      direction[node] = residual[node] / scale[node] + turn * direction[node];
  }
  let total = 0;
  for (let node = 0; node < order; node++) total += solution[node] *= scale[node];
  return solution.map((score) => score / total);
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
