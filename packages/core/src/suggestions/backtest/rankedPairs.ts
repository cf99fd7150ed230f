/** Scores of pairs in falling order, with what each run of equal scores begins; sorted once, weighed many times. */
export interface RankedPairs {
  readonly order: Uint32Array;
  /** By place in the order: 1 where a score differs from the one before. */
  readonly begins: Uint8Array;
}

export function rankedPairs(scores: ArrayLike<number>): RankedPairs {
  const order = Uint32Array.from({ length: scores.length }, (_, pair) => pair).sort(
    (a, b) => scores[b] - scores[a] || a - b,
  );
  const begins = Uint8Array.from(order, (pair, place) =>
    place === 0 || scores[pair] !== scores[order[place - 1]] ? 1 : 0,
  );
  return { order, begins };
}

/** Area under the ROC curve where every pair counts `weights` times; ties count ½. Null without both outcomes. O(pairs). */
export function weightedAuc(
  { order, begins }: RankedPairs,
  outcomes: Uint8Array,
  weights: Float64Array,
): number | null {
  let [above, negatives, won] = [0, 0, 0];
  let [hits, misses] = [0, 0];
  const close = (): void => {
    won += misses * (above + hits / 2);
    above += hits;
    negatives += misses;
    hits = 0;
    misses = 0;
  };
  for (let place = 0; place < order.length; place++) {
    if (begins[place] === 1) close();
    const pair = order[place];
    if (outcomes[pair] === 1) hits += weights[pair];
    else misses += weights[pair];
  }
  close();
  return above === 0 || negatives === 0 ? null : won / (above * negatives);
}
