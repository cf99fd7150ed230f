/**
 * The sum of 1/d over unordered pairs that a new tie u–v of a given length would add, from all distances without it.
 * d'(a,b) = min(d(a,b), d(a,u) + length + d(v,b), d(a,v) + length + d(u,b)). Only pairs a, b can gain of which a comes
 * nearer to v through u, and b nearer to u through v, so only those are looked at. At worst O(n²), mostly far less.
 *
 * @param distances `order` rows of `order`; Infinity where there is no path.
 * @see Ausiello et al. 1991, doi:10.1016/0196-6774(91)90036-X
 */
export function efficiencyGain(
  distances: Float64Array,
  order: number,
  u: number,
  v: number,
  length: number,
): number {
  const nearV: number[] = [];
  const nearU: number[] = [];
  for (let node = 0; node < order; node++) {
    const toU = distances[u * order + node];
    const toV = distances[v * order + node];
    if (toU + length < toV) nearV.push(node);
    else if (toV + length < toU) nearU.push(node);
  }
  let gain = 0;
  for (const a of nearV) {
    const row = a * order;
    const through = distances[u * order + a] + length;
    for (const b of nearU) {
      const path = through + distances[v * order + b];
      const before = distances[row + b];
      if (path < before) gain += 1 / path - 1 / before;
    }
  }
  return gain;
}
