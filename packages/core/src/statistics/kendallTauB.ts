import { requireSameLength } from './sameLength.ts';

/**
 * Kendall's τ-b: (concordant − discordant) / √((pairs − ties in x)(pairs − ties in y)), from −1 to 1.
 * Null for fewer than two pairs, or where one list does not vary. O(n²).
 *
 * @throws RangeError if the lists differ in length.
 * @see Kendall (1945), doi:10.1093/biomet/33.3.239
 */
export function kendallTauB(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  requireSameLength(x, y);
  let balance = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const signX = Math.sign(x[i] - x[j]);
      const signY = Math.sign(y[i] - y[j]);
      balance += signX * signY;
      untiedX += signX * signX;
      untiedY += signY * signY;
    }
  }
  if (untiedX === 0 || untiedY === 0) return null;
  return balance / Math.sqrt(untiedX) / Math.sqrt(untiedY);
}
