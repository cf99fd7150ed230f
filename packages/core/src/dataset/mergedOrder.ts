/**
 * One order of names that keeps the order of every list, for columns that rows use in part: `[b]`, `[a, b]` give
 * `[a, b]`. Names that no list orders stand as they first appear; where lists contradict each other, so do all.
 */
export function mergedOrder(lists: Iterable<readonly string[]>): readonly string[] {
  const followers = new Map<string, Set<string>>();
  const waiting = new Map<string, number>();
  for (const list of lists) {
    list.forEach((name, index) => {
      if (!followers.has(name)) followers.set(name, new Set());
      if (!waiting.has(name)) waiting.set(name, 0);
      const before = index === 0 ? undefined : followers.get(list[index - 1]);
      if (before === undefined || before.has(name)) return;
      before.add(name);
      waiting.set(name, (waiting.get(name) ?? 0) + 1);
    });
  }
  const order: string[] = [];
  const left = new Set(waiting.keys());
  while (left.size > 0) {
    const [first] = left;
    const next = [...left].find((name) => waiting.get(name) === 0) ?? first;
    left.delete(next);
    order.push(next);
    for (const name of followers.get(next) ?? []) waiting.set(name, (waiting.get(name) ?? 0) - 1);
  }
  return order;
}
