/**
 * A total order of names: as the language sorts, "School 2" before "School 10", equal names by code unit,
 * so that the order never depends on the order of the input.
 */
export function collation(tag: string): (a: string, b: string) => number {
  let collator: Intl.Collator | null = null;
  return (a, b) => {
    collator ??= new Intl.Collator(tag, { numeric: true });
    return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
  };
}
