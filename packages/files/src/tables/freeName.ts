/** A name that differs from all taken ones, also when case is ignored; takes it. */
export function freeName(wanted: string, taken: Set<string>, longest: number): string {
  let name = wanted.slice(0, longest);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = ` ${number}`;
    name = wanted.slice(0, longest - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}
