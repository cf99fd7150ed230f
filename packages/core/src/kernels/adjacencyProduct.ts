import type { TieMatrix } from './adjacency.ts';

/** What each node receives from its neighbours, Σ_j a_ij v_j, written to `product`. O(m). */
export function adjacencyProduct(
  { offsets, targets, strengths }: TieMatrix,
  vector: Float64Array,
  product: Float64Array,
): void {
  for (let node = 0; node < product.length; node++) {
    const end = offsets[node + 1];
    let sum = 0;
    if (strengths === null) for (let k = offsets[node]; k < end; k++) sum += vector[targets[k]];
    else for (let k = offsets[node]; k < end; k++) sum += strengths[k] * vector[targets[k]];
    product[node] = sum;
  }
}
