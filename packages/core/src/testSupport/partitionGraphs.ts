// Graphs as the search for groups sees them, from a matrix.
import type { PartitionGraph } from '../kernels/moveNodes.ts';
import { random } from '../statistics/random.ts';

export type Matrix = readonly (readonly number[])[];

/** Symmetric whole strengths, few of them 0; the diagonal only counts in the strength of a node. */
export function symmetricMatrix(seed: number, order: number): Matrix {
  const source = random(seed);
  const rows = Array.from({ length: order }, () => Array.from({ length: order }, () => 0));
  for (let a = 0; a < order; a++) {
    for (let b = a; b < order; b++) rows[a][b] = rows[b][a] = Math.max(0, source.integer(8) - 4);
  }
  return rows;
}

export function partitionGraphOf(matrix: Matrix): PartitionGraph {
  const rows = matrix.map((row, a) => row.flatMap((weight, b) => (a === b || weight === 0 ? [] : [b])));
  const offsets = [0];
  for (const row of rows) offsets.push(offsets[offsets.length - 1] + row.length);
  return {
    order: matrix.length,
    offsets: Uint32Array.from(offsets),
    targets: Uint32Array.from(rows.flat()),
    weights: Float64Array.from(rows.flatMap((row, a) => row.map((b) => matrix[a][b]))),
    strengths: Float64Array.from(matrix, (row) => row.reduce((sum, weight) => sum + weight, 0)),
  };
}

/** Each node's group by its first node: the same for all names of the groups. */
export const canonical = (labels: ArrayLike<number>): readonly number[] =>
  Array.from(labels, (label) => Array.from(labels).indexOf(label));
