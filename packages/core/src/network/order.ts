/** Order of ids: by code units, the same on every machine and in every language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `ids` sorted, and the index of each. */
export function sortedIds(ids: Iterable<string>): {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
} {
  const sorted = [...ids].sort(compareIds);
  return { ids: sorted, indexOf: new Map(sorted.map((id, index) => [id, index])) };
}
