/** Refuses two lists whose values cannot be paired. */
export function requireSameLength(x: ArrayLike<unknown>, y: ArrayLike<unknown>): void {
  if (x.length !== y.length) {
    throw new RangeError(`The two lists differ in length: ${x.length} and ${y.length}.`);
  }
}
