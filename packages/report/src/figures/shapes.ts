import { element } from '../markup/element.ts';
import type { Attributes, Element } from '../markup/element.ts';

export const shapeNames = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'triangle-down',
  'hexagon',
  'cross',
  'bar',
] as const;
export type ShapeName = (typeof shapeNames)[number];

/** Corners on the unit circle, or a little inside it, so that all shapes look equally large. */
const corners: Readonly<Record<Exclude<ShapeName, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86],
  ],
  triangle: [
    [0, -1.1],
    [1, 0.75],
    [-1, 0.75],
  ],
  diamond: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  'triangle-down': [
    [0, 1.1],
    [1, -0.75],
    [-1, -0.75],
  ],
  hexagon: [
    [-1, 0],
    [-0.5, -0.9],
    [0.5, -0.9],
    [1, 0],
    [0.5, 0.9],
    [-0.5, 0.9],
  ],
  cross: [
    [-0.4, -1],
    [0.4, -1],
    [0.4, -0.4],
    [1, -0.4],
    [1, 0.4],
    [0.4, 0.4],
    [0.4, 1],
    [-0.4, 1],
    [-0.4, 0.4],
    [-1, 0.4],
    [-1, -0.4],
    [-0.4, -0.4],
  ],
  bar: [
    [-1.1, -0.55],
    [1.1, -0.55],
    [1.1, 0.55],
    [-1.1, 0.55],
  ],
};

/** A mark of a shape around a point. */
export function shape(name: ShapeName, x: number, y: number, radius: number, style: Attributes): Element {
  if (name === 'circle') return element('circle', { cx: x, cy: y, r: radius, ...style });
  const points = corners[name].map(([dx, dy]) => `${rounded(x + dx * radius)},${rounded(y + dy * radius)}`);
  return element('polygon', { points: points.join(' '), ...style });
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
