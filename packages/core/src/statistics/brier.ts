import { requireSameLength } from './sameLength.ts';

/**
 * Brier score: the mean of (probability − outcome)², from 0 (perfect) to 1. Null for no candidates. O(n).
 *
 * @param outcomes 1 where the candidate came true, else 0.
 * @throws RangeError if the lists differ in length.
 * @see Brier (1950), doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2
 */
export function brier(outcomes: ArrayLike<number>, probabilities: ArrayLike<number>): number | null {
  requireSameLength(outcomes, probabilities);
  if (outcomes.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < outcomes.length; i++) sum += (probabilities[i] - outcomes[i]) ** 2;
  return sum / outcomes.length;
}
