import type { Rectangle } from './map/placeLabels.ts';

export interface Place {
  /** Where the value is. */
  readonly x: number;
  readonly y: number;
}

/** A mark with the place where it found room. */
export type Parted<Mark extends Place> = Mark & {
  readonly atX: number;
  readonly atY: number;
  /** Whether that is not where its value is, so that a line has to lead back. */
  readonly moved: boolean;
};

const mostSteps = 400;
const gap = 1.5;

/**
 * Marks of one size on nearly one spot are moved apart along a spiral, inside a frame, those that come first the least.
 * Where a frame has no room left a mark stays on its spiral and may touch another one. O(marks²).
 */
export function partMarks<Mark extends Place>(
  marks: readonly Mark[],
  { x: left, y: top, width, height }: Rectangle,
  radius: number,
): readonly Parted<Mark>[] {
  const placed: Parted<Mark>[] = [];
  const within = (value: number, low: number, high: number): number =>
    Math.min(Math.max(value, low), Math.max(low, high));
  const isFree = (x: number, y: number): boolean =>
    placed.every(({ atX, atY }) => Math.hypot(atX - x, atY - y) >= 2 * radius + gap);
  for (const mark of marks) {
    let [atX, atY] = [mark.x, mark.y];
    for (let step = 1; step < mostSteps && !isFree(atX, atY); step++) {
      const reach = 3 + step * 0.7;
      atX = within(mark.x + reach * Math.cos(step * 0.9), left + radius, left + width - radius);
      atY = within(mark.y + reach * Math.sin(step * 0.9), top + radius, top + height - radius);
    }
    placed.push({ ...mark, atX, atY, moved: Math.hypot(atX - mark.x, atY - mark.y) > 0.5 });
  }
  return placed;
}
