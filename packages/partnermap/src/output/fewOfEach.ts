/** The first `most` items of each kind, in their order: a long list at a glance. */
export function fewOfEach<T>(items: readonly T[], kindOf: (item: T) => string, most: number): readonly T[] {
  const counts = new Map<string, number>();
  return items.filter((item) => {
    const kind = kindOf(item);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= most;
  });
}
