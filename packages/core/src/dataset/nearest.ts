import { normaliseName } from './normaliseName.ts';

/**
 * Levenshtein's distance of two texts (insert, delete, replace: 1 each), or `limit + 1` as soon as it must exceed
 * `limit`. O(a·b), in two rows.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1] + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, previous[j] + 1, row[j - 1] + 1);
      if (row[j] < least) least = row[j];
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return Math.min(previous[b.length], limit + 1);
}

const longestCompared = 200;
const mostCandidates = 5000;

/** What is offered for a text: its spellings as they are compared (`keys`), and what to write instead (`values`). */
export interface Candidates {
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

/** Candidates spelt `spellings`, each standing for the value at the same index (by default for itself). */
export function candidatesOf(
  spellings: readonly string[],
  values: readonly string[] = spellings,
): Candidates {
  // More are never compared (see `nearest`), so they need not be folded.
  return { keys: spellings.length > mostCandidates ? [] : spellings.map(normaliseName), values };
}

/**
 * At most three values whose spelling is near that of `found`, the best first: one edit in three characters, at
 * least two. Ties keep the order of the candidates. Empty when nothing is near, or when there are more than 5,000
 * candidates, for which comparing would take longer than the help is worth.
 */
export function nearest(found: string, candidates: Candidates): readonly string[] {
  const key = normaliseName(found);
  if (key.length > longestCompared) return [];
  const limit = Math.max(2, Math.floor(key.length / 3));
  const near: { readonly value: string; readonly distance: number }[] = [];
  for (let k = 0; k < candidates.keys.length; k++) {
    const distance = editDistance(key, candidates.keys[k], limit);
    // A text of two letters is two edits from every other one: at least one character has to stay.
    if (distance <= limit && distance < Math.max(key.length, candidates.keys[k].length)) {
      near.push({ value: candidates.values[k], distance });
    }
  }
  near.sort((a, b) => a.distance - b.distance);
  // An id and a name may differ in case alone: the first of them is enough.
  const best = new Map<string, string>();
  for (const { value } of near) {
    const spelling = normaliseName(value);
    if (!best.has(spelling)) best.set(spelling, value);
  }
  return [...best.values()].slice(0, 3);
}

const mostQuestions = 50;

/** `nearest` for the first 50 different texts of a reading, each computed once; later ones get no suggestion. */
export function nearestOfFirst(): (found: string, candidates: Candidates) => readonly string[] {
  const answers = new Map<Candidates, Map<string, readonly string[]>>();
  let asked = 0;
  return (found, candidates) => {
    const known = answers.get(candidates) ?? new Map<string, readonly string[]>();
    answers.set(candidates, known);
    const before = known.get(found);
    if (before) return before;
    if (asked >= mostQuestions) return [];
    asked++;
    const answer = nearest(found, candidates);
    known.set(found, answer);
    return answer;
  };
}
