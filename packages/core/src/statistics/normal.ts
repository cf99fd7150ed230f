/** Half-length of the range on which the series converges fast; the tails use a continued fraction. */
const seriesReach = 3;

/** The chance that a standard normal variable exceeds x > 0, by Lentz's evaluation of the continued fraction. */
function upperTail(x: number): number {
  let fraction = x;
  for (let k = 150; k > 0; k--) fraction = x + k / fraction;
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / fraction;
}

/**
 * Φ(x), the chance that a standard normal variable is at most x; accurate to about 1e-15, in the lower tail to about
 * 1e-13 of its value.
 *
 * @see Marsaglia (2004), doi:10.18637/jss.v011.i04 (series); Laplace's continued fraction for the tails
 */
export function normalCdf(x: number): number {
  if (x > seriesReach) return 1 - upperTail(x);
  if (x < -seriesReach) return upperTail(-x);
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/**
 * The x with Φ(x) = probability, by bisection: ±Infinity at 0 and 1.
 *
 * @throws RangeError if `probability` lies outside 0 … 1.
 * @example
 * normalQuantile(0.975); // 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability lies between 0 and 1, not ${probability}.`);
  }
  if (probability === 0) return Number.NEGATIVE_INFINITY;
  // The lower half is the accurate one: near 1 the differences between doubles are coarse.
  if (probability > 0.5) return -normalQuantile(1 - probability);
  let low = -40;
  let high = 0;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (normalCdf(middle) < probability) low = middle;
    else high = middle;
  }
}
