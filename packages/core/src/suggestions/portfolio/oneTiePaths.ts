/**
 * Reach by paths that use at most one new tie: for every pair the nearest of its old distance and d(a,u) + 1 + d(v,b)
 * over the chosen ties u–v, with the old distances d. Unlike reach itself this is a sum of maxima and therefore
 * submodular: what a tie adds never grows with what was chosen before.
 */
export interface OneTiePaths {
  /** What one more tie adds, as the sum of 1/d over unordered pairs. */
  gain(u: number, v: number): number;
  add(u: number, v: number): void;
}

/**
 * @param old All distances before any tie is added; not changed.
 * @param marked Only pairs of nodes with a marked one count; null = all.
 */
export function oneTiePaths(order: number, old: Float64Array, marked: Uint8Array | null = null): OneTiePaths {
  const nearest = old.slice();
  const besideU = new Uint32Array(order);
  const besideV = new Uint32Array(order);

  const each = (u: number, v: number, visit: (a: number, b: number, path: number) => void): void => {
    let [countU, countV] = [0, 0];
    for (let node = 0; node < order; node++) {
      const toU = old[u * order + node];
      const toV = old[v * order + node];
      if (toU + 1 < toV) besideU[countU++] = node;
      else if (toV + 1 < toU) besideV[countV++] = node;
    }
    for (let k = 0; k < countU; k++) {
      const through = old[u * order + besideU[k]] + 1;
      for (let l = 0; l < countV; l++) {
        const path = through + old[v * order + besideV[l]];
        if (path < nearest[besideU[k] * order + besideV[l]]) visit(besideU[k], besideV[l], path);
      }
    }
  };

  return {
    gain: (u, v) => {
      let sum = 0;
      each(u, v, (a, b, path) => {
        if (marked !== null && marked[a] === 0 && marked[b] === 0) return;
        sum += 1 / path - 1 / nearest[a * order + b];
      });
      return sum;
    },
    add: (u, v) => {
      each(u, v, (a, b, path) => {
        nearest[a * order + b] = path;
        nearest[b * order + a] = path;
      });
    },
  };
}
