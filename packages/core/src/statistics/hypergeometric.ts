/** A distribution over the whole numbers from `lowest`: `chances[i]` belongs to `lowest + i`; they sum to 1. */
export interface CountDistribution {
  readonly lowest: number;
  readonly chances: Float64Array;
}

/**
 * The hypergeometric distribution: of `total` items `marked` are marked; how many marked ones are among `drawn` that are
 * taken at random without putting back: C(K, x) C(N − K, n − x) / C(N, n). By the ratio of neighbours, outwards from the
 * mode, so that nothing overflows. O(min(marked, drawn)).
 *
 * @throws RangeError unless the three are whole numbers with 0 ≤ marked, drawn ≤ total.
 * @example
 * hypergeometric(4, 2, 2).chances; // 1/6, 4/6, 1/6
 */
export function hypergeometric(total: number, marked: number, drawn: number): CountDistribution {
  if (![total, marked, drawn].every((value) => Number.isInteger(value) && value >= 0 && value <= total)) {
    throw new RangeError(`Of ${total} items ${marked} cannot be marked and ${drawn} drawn.`);
  }
  const lowest = Math.max(0, drawn + marked - total);
  const highest = Math.min(marked, drawn);
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((marked + 1) * (drawn + 1)) / (total + 2))));
  const chances = new Float64Array(highest - lowest + 1);
  /** Chance of x + 1 over chance of x. */
  const ratio = (x: number): number =>
    ((marked - x) * (drawn - x)) / ((x + 1) * (total - marked - drawn + x + 1));
  chances[mode - lowest] = 1;
  for (let x = mode; x < highest; x++) chances[x + 1 - lowest] = chances[x - lowest] * ratio(x);
  for (let x = mode; x > lowest; x--) chances[x - 1 - lowest] = chances[x - lowest] / ratio(x - 1);
  const sum = chances.reduce((all, chance) => all + chance, 0);
  return { lowest, chances: chances.map((chance) => chance / sum) };
}

/** The distribution of the sum of two independent counts. O(product of their lengths). */
export function sumOfCounts(a: CountDistribution, b: CountDistribution): CountDistribution {
  const chances = new Float64Array(a.chances.length + b.chances.length - 1);
  a.chances.forEach((first, i) => {
    b.chances.forEach((second, j) => (chances[i + j] += first * second));
  });
  return { lowest: a.lowest + b.lowest, chances };
}
