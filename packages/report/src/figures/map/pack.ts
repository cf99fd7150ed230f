import type { Coordinates } from './pivotStart.ts';
import { extent } from './pivotStart.ts';

/** A drawn component as a rectangle to be put somewhere. */
export interface Parcel {
  readonly nodes: readonly number[];
  readonly coordinates: Coordinates;
}

const least = (values: Float64Array): number => values.reduce((low, value) => Math.min(low, value), Infinity);

/**
 * Puts the components beside each other without overlap: the first (the largest) stays where it is, the others fill
 * rows below it that are as wide as it is, in their order, `gap` apart.
 */
export function pack(parcels: readonly Parcel[], order: number, gap: number): Coordinates {
  const xs = new Float64Array(order);
  const ys = new Float64Array(order);
  if (parcels.length === 0) return { xs, ys };
  const width = Math.max(...parcels.map(({ coordinates }) => extent(coordinates.xs)), 6 * gap);
  let [left, top, rowHeight] = [0, 0, 0];
  parcels.forEach(({ nodes, coordinates }, index) => {
    const [wide, high] = [extent(coordinates.xs), extent(coordinates.ys)];
    if (index > 0 && left + wide > width) {
      top += rowHeight + gap;
      [left, rowHeight] = [0, 0];
    }
    const [x0, y0] = [least(coordinates.xs), least(coordinates.ys)];
    nodes.forEach((node, position) => {
      xs[node] = left + coordinates.xs[position] - x0;
      ys[node] = top + coordinates.ys[position] - y0;
    });
    left += wide + gap;
    rowHeight = Math.max(rowHeight, high);
  });
  return { xs, ys };
}
