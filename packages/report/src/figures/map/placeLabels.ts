import type { Point } from './point.ts';

/** A mark on a picture that wants a label of a given size. */
export interface LabelBox {
  readonly id: string;
  /** The middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches from its middle. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Labels with more come first; among equals the lower id. */
  readonly priority: number;
}

export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: its rectangle (upper left corner), and how its text is aligned in it. */
export interface PlacedLabel extends Rectangle {
  readonly align: 'start' | 'middle' | 'end';
  /** Whether it stands so far off that a line has to lead to it. */
  readonly leader: boolean;
}

export interface LabelOptions {
  /** Labels stay inside; default no limit. */
  readonly bounds?: Rectangle | null;
  /** Space between a mark and its label. Default 3. */
  readonly gap?: number;
  /** Whether labels may stand farther off, with a leader line. Default true. */
  readonly leaders?: boolean;
}

/**
 * Places labels beside their marks so that none covers another label or any mark: greedy by priority over eight
 * places (right, left, below, above, then the corners), first beside the mark, then farther off with a leader line.
 * A label without a free place is left out; the result does not depend on the order of `boxes`. About O(n) by a grid.
 *
 * @returns The labels that found a place, by id.
 */
export function placeLabels(
  boxes: readonly LabelBox[],
  options: LabelOptions = {},
): ReadonlyMap<string, PlacedLabel> {
  const { bounds = null, gap = 3, leaders = true } = options;
  const distances = leaders ? [gap, gap + 14, gap + 26] : [gap];
  const taken = new Occupied(Math.max(20, ...boxes.map(({ height }) => 2 * height)));
  for (const { x, y, radius } of boxes) {
    taken.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  }
  const placed = new Map<string, PlacedLabel>();
  const inOrder = boxes.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const box of inOrder) {
    const free = distances
      .flatMap((away) => candidates(box, away, away > gap))
      .find((place) => (bounds === null || inside(place, bounds)) && !taken.overlaps(place));
    if (free === undefined) continue;
    placed.set(box.id, free);
    taken.add(free);
  }
  return placed;
}

function candidates(
  { x, y, radius, width, height }: LabelBox,
  gap: number,
  leader: boolean,
): readonly PlacedLabel[] {
  const away = radius + gap;
  const corner = radius * 0.71 + gap;
  const at = (left: number, top: number, align: PlacedLabel['align']): PlacedLabel => ({
    x: left,
    y: top,
    width,
    height,
    align,
    leader,
  });
  return [
    at(x + away, y - height / 2, 'start'),
    at(x - away - width, y - height / 2, 'end'),
    at(x - width / 2, y + away, 'middle'),
    at(x - width / 2, y - away - height, 'middle'),
    at(x + corner, y + corner, 'start'),
    at(x + corner, y - corner - height, 'start'),
    at(x - corner - width, y + corner, 'end'),
    at(x - corner - width, y - corner - height, 'end'),
  ];
}

export function rectanglesOverlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Rectangles by the squares of a grid that they touch. */
class Occupied {
  readonly #size: number;
  readonly #squares = new Map<string, Rectangle[]>();

  constructor(size: number) {
    this.#size = size;
  }

  add(rectangle: Rectangle): void {
    for (const key of this.#keys(rectangle)) {
      const inside = this.#squares.get(key);
      if (inside === undefined) this.#squares.set(key, [rectangle]);
      else inside.push(rectangle);
    }
  }

  overlaps(rectangle: Rectangle): boolean {
    return this.#keys(rectangle).some((key) =>
      this.#squares.get(key)?.some((other) => rectanglesOverlap(rectangle, other)),
    );
  }

  #keys({ x, y, width, height }: Rectangle): readonly string[] {
    const square = (value: number): number => Math.floor(value / this.#size);
    const keys: string[] = [];
    for (let column = square(x); column <= square(x + width); column++) {
      for (let row = square(y); row <= square(y + height); row++) keys.push(`${column},${row}`);
    }
    return keys;
  }
}
