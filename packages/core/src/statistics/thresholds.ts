import { requireSameLength } from './sameLength.ts';

/** Candidates with one and the same score: how many there are, and how many of them came true. */
export interface Threshold {
  readonly size: number;
  readonly positives: number;
}

/** Candidates grouped by score, the highest score first. `outcomes` are 1 (it came true) and 0. O(n log n). */
export function thresholds(outcomes: ArrayLike<number>, scores: ArrayLike<number>): readonly Threshold[] {
  requireSameLength(outcomes, scores);
  const order = Uint32Array.from({ length: scores.length }, (_, i) => i).sort(
    (a, b) => scores[b] - scores[a],
  );
  const found: Threshold[] = [];
  let start = 0;
  while (start < order.length) {
    let end = start;
    let positives = 0;
    while (end < order.length && scores[order[end]] === scores[order[start]]) {
      positives += outcomes[order[end]];
      end++;
    }
    found.push({ size: end - start, positives });
    start = end;
  }
  return found;
}
