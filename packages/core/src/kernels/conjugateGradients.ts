import type { TieMatrix } from './adjacency.ts';
import { adjacencyProduct } from './adjacencyProduct.ts';

const ITERATIONS = 10_000;
const PRECISION = 1e-14;

/**
 * The solution of (D − `factor` × A) x = 1 by conjugate gradients, with the symmetric ties A and the positive diagonal
 * D, which also evens the nodes out beforehand (Hestenes & Stiefel 1952, doi:10.6028/jres.049.044; Saad 2003,
 * doi:10.1137/1.9780898718003, section 9.2). D − `factor` × A must be positive definite. Ends where the mean of what is
 * left over is below 1e-14. O(passes × m).
 */
export function conjugateGradients(ties: TieMatrix, diagonal: Float64Array, factor: number): Float64Array {
  const order = diagonal.length;
  const solution = new Float64Array(order);
  const residual = new Float64Array(order).fill(1);
  const direction = diagonal.map((entry) => 1 / entry);
  const image = new Float64Array(order);
  let size = direction.reduce((sum, value) => sum + value, 0);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    adjacencyProduct(ties, direction, image);
    let along = 0;
    for (let node = 0; node < order; node++) {
      image[node] = diagonal[node] * direction[node] - factor * image[node];
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
      size += (left * left) / diagonal[node];
    }
    if (rest < PRECISION * order) break;
    const turn = size / before;
    for (let node = 0; node < order; node++)
      direction[node] = residual[node] / diagonal[node] + turn * direction[node];
  }
  return solution;
}
