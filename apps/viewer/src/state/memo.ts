/** A function of one object that remembers its result as long as the object lives. */
export function remembering<Argument extends object, Result>(
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const known = new WeakMap<Argument, { readonly result: Result }>();
  return (argument) => {
    const before = known.get(argument);
    if (before !== undefined) return before.result;
    const result = compute(argument);
    known.set(argument, { result });
    return result;
  };
}
