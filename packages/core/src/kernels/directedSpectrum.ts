import { tieMatrix } from './adjacency.ts';
import type { Adjacency, TieMatrix } from './adjacency.ts';
import { strongComponents } from './components.ts';
import type { Eigenpair } from './tridiagonal.ts';

const ITERATIONS = 100_000;
const PRECISION = 1e-13;
/** Two eigenvalues closer than this share of the larger do not tell which vector leads. */
const SAME_EIGENVALUE = 1e-9;

/** Largest eigenvalue of directed ties; `vector` is null where several parts have it, or none has a cycle. */
export interface DirectedSpectrum {
  readonly value: number;
  readonly vector: Float64Array | null;
}

/**
 * The leading eigenvector over arriving ties (length 1, no entry negative): a node counts by those who point to it.
 * Each strong component has its own leading eigenvalue; the vector exists only if one component has the largest alone.
 * O(iterations × m).
 */
export function directedSpectrum(adjacency: Adjacency, weighted: boolean): DirectedSpectrum {
  const ties = tieMatrix(adjacency.incoming, weighted);
  const { labels, count } = strongComponents(adjacency);
  const members = Array.from({ length: count }, (): number[] => []);
  for (let node = 0; node < adjacency.order; node++) members[labels[node]].push(node);
  const values = members.map((nodes) => (nodes.length === 1 ? 0 : iterate(ties, nodes).value));
  const value = Math.max(0, ...values);
  const leading = values.filter((other) => value - other <= SAME_EIGENVALUE * value);
  if (value === 0 || leading.length !== 1) return { value, vector: null };
  const all = Array.from({ length: adjacency.order }, (_, node) => node);
  return { value, vector: iterate(ties, all).vector };
}

/**
 * Power iteration on the ties between `nodes` plus a multiple of the identity, which turns cycles of any length into
 * convergence. What arrives from other nodes is nothing: they stay 0.
 */
function iterate({ offsets, targets, strengths }: TieMatrix, nodes: readonly number[]): Eigenpair {
  const order = offsets.length - 1;
  const factor = (place: number): number => (strengths === null ? 1 : strengths[place]);
  let total = 0;
  for (const node of nodes) for (let k = offsets[node]; k < offsets[node + 1]; k++) total += factor(k);
  const shift = total / (2 * nodes.length);
  let vector = new Float64Array(order);
  let next = new Float64Array(order);
  for (const node of nodes) vector[node] = 1 / Math.sqrt(nodes.length);
  let value = 0;
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    let square = 0;
    for (const node of nodes) {
      let sum = shift * vector[node];
      for (let k = offsets[node]; k < offsets[node + 1]; k++) {
        sum += factor(k) * vector[targets[k]];
      }
      next[node] = sum;
      square += sum * sum;
    }
    const length = Math.sqrt(square);
    value = length - shift;
    let change = 0;
    for (const node of nodes) {
      next[node] /= length;
      change = Math.max(change, Math.abs(next[node] - vector[node]));
    }
    [vector, next] = [next, vector];
    if (change < PRECISION) break;
  }
  return { value, vector };
}
