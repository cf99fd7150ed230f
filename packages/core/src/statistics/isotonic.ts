import { requireSameLength } from './sameLength.ts';

/**
 * Isotonic regression: the non-decreasing function of `x` nearest to `y` in least squares, at each given x.
 * Pool-adjacent-violators; equal x are averaged first. Each fitted value is a mean of some y. O(n log n).
 *
 * @throws RangeError if the lists differ in length.
 * @see Barlow, Bartholomew, Bremner & Brunk (1972), Statistical Inference under Order Restrictions
 * @example
 * isotonic([1, 2, 3], [1, 3, 2]); // 1, 2.5, 2.5
 */
export function isotonic(x: ArrayLike<number>, y: ArrayLike<number>): Float64Array {
  requireSameLength(x, y);
  const order = Uint32Array.from({ length: x.length }, (_, i) => i).sort((a, b) => x[a] - x[b]);
  // Blocks of neighbouring x with one fitted value: where each ends in `order`, and the sum of its y.
  const blocks: { readonly start: number; end: number; sum: number }[] = [];
  let start = 0;
  while (start < order.length) {
    const block = { start, end: start, sum: 0 };
    while (block.end < order.length && x[order[block.end]] === x[order[start]]) {
      block.sum += y[order[block.end]];
      block.end++;
    }
    start = block.end;
    let before = blocks.at(-1);
    let last = block;
    while (before !== undefined && average(before) >= average(last)) {
      blocks.pop();
      last = { start: before.start, end: last.end, sum: before.sum + last.sum };
      before = blocks.at(-1);
    }
    blocks.push(last);
  }
  const fitted = new Float64Array(x.length);
  for (const block of blocks) {
    for (let k = block.start; k < block.end; k++) fitted[order[k]] = average(block);
  }
  return fitted;
}

function average(block: { readonly start: number; readonly end: number; readonly sum: number }): number {
  return block.sum / (block.end - block.start);
}
