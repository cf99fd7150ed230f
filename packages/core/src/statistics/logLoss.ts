import { requireSameLength } from './sameLength.ts';

/**
 * Mean of −ln(probability given to what happened), from 0 (perfect) to Infinity (something impossible happened).
 * Null for no candidates. O(n).
 *
 * @param outcomes 1 where the candidate came true, else 0.
 * @throws RangeError if the lists differ in length.
 */
export function logLoss(outcomes: ArrayLike<number>, probabilities: ArrayLike<number>): number | null {
  requireSameLength(outcomes, probabilities);
  if (outcomes.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < outcomes.length; i++) {
    sum -= outcomes[i] === 1 ? Math.log(probabilities[i]) : Math.log1p(-probabilities[i]);
  }
  return sum / outcomes.length;
}
