/** Calls `visit` for each run of equal values, ascending: `order[start] … order[end − 1]` are equal. */
function eachTie(
  values: ArrayLike<number>,
  visit: (order: Uint32Array, start: number, end: number) => void,
): void {
  const order = Uint32Array.from({ length: values.length }, (_, index) => index).sort(
    (a, b) => values[a] - values[b],
  );
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && values[order[end]] === values[order[start]]) end++;
    visit(order, start, end);
    start = end;
  }
}

/**
 * Ranks from 1 for the lowest value; equal values share the mean of their ranks ("fractional ranking").
 * Always sums to n(n+1)/2. O(n log n).
 *
 * @example
 * averageRanks([10, 20, 20]); // 1, 2.5, 2.5
 */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(values.length);
  eachTie(values, (order, start, end) => {
    for (let k = start; k < end; k++) ranks[order[k]] = (start + 1 + end) / 2;
  });
  return ranks;
}

/**
 * Ranks from 1 for the lowest value; equal values share the lowest of their ranks ("standard competition ranking",
 * 1 2 2 4). Pass negated values to rank the highest first. O(n log n).
 *
 * @example
 * competitionRanks([10, 20, 20, 30]); // 1, 2, 2, 4
 */
export function competitionRanks(values: ArrayLike<number>): Uint32Array {
  const ranks = new Uint32Array(values.length);
  eachTie(values, (order, start, end) => {
    for (let k = start; k < end; k++) ranks[order[k]] = start + 1;
  });
  return ranks;
}
