/** What remains below this of an amount is rounding. */
const NOTHING = 1e-9;

/**
 * The flow from sources to sinks that carries most and, of all that do, costs least: minimum-cost flow by successive
 * shortest paths, which is exact. Among equal flows the one found is decided by the order of rows and columns alone.
 *
 * @param supplies What each source has, from 0. @param demands What each sink can take, from 0.
 * @param costs A row a source, a column a sink: the cost of one unit, from 0; Infinity = not possible.
 * @returns `supplies.length` rows of `demands.length`: what flows.
 * O(augmentations · (sources + sinks)²), at most sources · sinks augmentations where amounts are whole and small.
 * @see Busacker & Gowen 1960; Ahuja, Magnanti & Orlin 1993, Network Flows, chapter 9
 */
export function transport(
  supplies: ArrayLike<number>,
  demands: ArrayLike<number>,
  costs: Float64Array,
): Float64Array {
  const work = transportInParts(supplies, demands, costs);
  for (;;) {
    const part = work.next();
    if (part.done === true) return part.value;
  }
}

/** `transport` with a pause after every augmentation: yields how much it carried. */
export function* transportInParts(
  supplies: ArrayLike<number>,
  demands: ArrayLike<number>,
  costs: Float64Array,
): Generator<number, Float64Array, void> {
  const rows = supplies.length;
  const columns = demands.length;
  const nodes = rows + columns;
  const flow = new Float64Array(rows * columns);
  const left = Float64Array.from(supplies);
  const room = Float64Array.from(demands);
  /** Prices of nodes keep reduced costs from falling below 0, so that the nearest node can be settled for good. */
  const prices = new Float64Array(nodes);
  const distances = new Float64Array(nodes);
  const previous = new Int32Array(nodes);
  const settled = new Uint8Array(nodes);

  const relax = (from: number, to: number, cost: number): void => {
    const reduced = Math.max(0, cost + prices[from] - prices[to]);
    if (distances[from] + reduced < distances[to]) {
      distances[to] = distances[from] + reduced;
      previous[to] = from;
    }
  };

  const nearest = (): number => {
    let best = -1;
    for (let node = 0; node < nodes; node++) {
      if (settled[node] === 1 || distances[node] === Infinity) continue;
      if (best === -1 || distances[node] < distances[best]) best = node;
    }
    return best;
  };

  /** The sink with room that is cheapest to reach from a source with something left; −1 where there is none. */
  const search = (): number => {
    settled.fill(0);
    previous.fill(-1);
    for (let node = 0; node < nodes; node++)
      distances[node] = node < rows && left[node] > NOTHING ? 0 : Infinity;
    for (let node = nearest(); node !== -1; node = nearest()) {
      settled[node] = 1;
      if (node < rows) {
        for (let column = 0; column < columns; column++) {
          const cost = costs[node * columns + column];
          if (cost < Infinity) relax(node, rows + column, cost);
        }
      } else {
        const column = node - rows;
        for (let row = 0; row < rows; row++) {
          if (flow[row * columns + column] > NOTHING) relax(node, row, -costs[row * columns + column]);
        }
      }
    }
    let sink = -1;
    for (let column = 0; column < columns; column++) {
      const node = rows + column;
      if (room[column] <= NOTHING || distances[node] === Infinity) continue;
      // Distances are reduced: the true cost of a path also has the price of its end; those of open sources are equal.
      if (sink === -1 || distances[node] + prices[node] < distances[sink] + prices[sink]) sink = node;
    }
    return sink;
  };

  for (let sink = search(); sink !== -1; sink = search()) {
    const path = [sink];
    while (previous[path[path.length - 1]] !== -1) path.push(previous[path[path.length - 1]]);
    const source = path[path.length - 1];
    let amount = Math.min(left[source], room[sink - rows]);
    // Against a flow that is there, at most that much can be taken back.
    path.forEach((to, step) => {
      const from = path[step + 1];
      if (from !== undefined && from >= rows) amount = Math.min(amount, flow[to * columns + from - rows]);
    });
    path.forEach((to, step) => {
      const from = path[step + 1];
      if (from === undefined) return;
      if (from < rows) flow[from * columns + to - rows] += amount;
      else flow[to * columns + from - rows] -= amount;
    });
    left[source] -= amount;
    room[sink - rows] -= amount;
    for (let node = 0; node < nodes; node++) prices[node] += Math.min(distances[node], distances[sink]);
    yield amount;
  }
  return flow;
}
