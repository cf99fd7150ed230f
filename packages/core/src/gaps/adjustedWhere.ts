import { adjustPValues } from '../statistics/adjustPValues.ts';

/** Benjamini–Hochberg over those p-values that are tested; null for the others. */
export function adjustedWhere(
  pValues: readonly number[],
  tested: readonly boolean[],
): readonly (number | null)[] {
  const places = pValues.flatMap((_, place) => (tested[place] ? [place] : []));
  const adjusted = adjustPValues(
    places.map((place) => pValues[place]),
    'benjamini-hochberg',
  );
  const result = pValues.map((): number | null => null);
  places.forEach((place, rank) => (result[place] = adjusted[rank]));
  return result;
}
