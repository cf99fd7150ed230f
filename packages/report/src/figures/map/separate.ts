import type { Coordinates } from './pivotStart.ts';

const rounds = 200;

/**
 * Moves nodes apart until no two are nearer than `distance`, or the rounds are over; the picture keeps its shape.
 * Two nodes on one spot part in a direction that depends on their numbers alone: nothing is random.
 */
export function separate(start: Coordinates, distance: number): Coordinates {
  const xs = start.xs.slice();
  const ys = start.ys.slice();
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [a, b] of nearPairs(xs, ys, distance)) {
      const dx = xs[b] - xs[a];
      const dy = ys[b] - ys[a];
      const apart = Math.hypot(dx, dy);
      if (apart >= distance) continue;
      moved = true;
      const angle = a + 2.4 * b;
      const [ux, uy] = apart > 1e-9 ? [dx / apart, dy / apart] : [Math.cos(angle), Math.sin(angle)];
      const push = (distance * 1.0001 - apart) / 2;
      xs[a] -= ux * push;
      ys[a] -= uy * push;
      xs[b] += ux * push;
      ys[b] += uy * push;
    }
    if (!moved) break;
  }
  return { xs, ys };
}

/** Pairs of nodes in the same or neighbouring squares of a grid, ascending. */
function nearPairs(xs: Float64Array, ys: Float64Array, size: number): readonly (readonly [number, number])[] {
  const square = (value: number): number => Math.floor(value / size);
  const squares = new Map<string, number[]>();
  xs.forEach((x, node) => {
    const key = `${square(x)},${square(ys[node])}`;
    const inside = squares.get(key);
    if (inside === undefined) squares.set(key, [node]);
    else inside.push(node);
  });
  const pairs: (readonly [number, number])[] = [];
  xs.forEach((x, node) => {
    const [column, row] = [square(x), square(ys[node])];
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (const other of squares.get(`${c},${r}`) ?? []) if (other > node) pairs.push([node, other]);
      }
    }
  });
  return pairs;
}
