import { mean } from './moments.ts';
import { requireSameLength } from './sameLength.ts';

/**
 * Pearson's product-moment correlation of two equally long lists, from −1 to 1.
 * Null for fewer than two pairs, or where one list does not vary. O(n).
 *
 * @throws RangeError if the lists differ in length.
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  requireSameLength(x, y);
  if (constant(x) || constant(y)) return null;
  // What varies is not empty and has a mean.
  const centreX = mean(x) ?? 0;
  const centreY = mean(y) ?? 0;
  let together = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let i = 0; i < x.length; i++) {
    const deviationX = x[i] - centreX;
    const deviationY = y[i] - centreY;
    together += deviationX * deviationY;
    squaresX += deviationX * deviationX;
    squaresY += deviationY * deviationY;
  }
  if (squaresX === 0 || squaresY === 0) return null;
  return Math.max(-1, Math.min(1, together / Math.sqrt(squaresX) / Math.sqrt(squaresY)));
}

/** Also where there are no values. Compared directly: the mean of equal values may differ from them in the last bit. */
function constant(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
  return true;
}
