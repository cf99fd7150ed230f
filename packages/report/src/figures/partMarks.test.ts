import { expect, test } from 'vitest';
import { partMarks } from './partMarks.ts';

const frame = { x: 0, y: 0, width: 200, height: 100 };

test('marks with room stay where their value is', () => {
  const [first, second] = partMarks(
    [
      { x: 20, y: 20, number: 1 },
      { x: 60, y: 20, number: 2 },
    ],
    frame,
    8,
  );
  expect(first).toEqual({ x: 20, y: 20, number: 1, atX: 20, atY: 20, moved: false });
  expect(second.moved).toBe(false);
});

test('twenty marks on one spot in a corner: none lies over another, all are inside', () => {
  const parted = partMarks(
    Array.from({ length: 20 }, () => ({ x: 0, y: 100 })),
    frame,
    8,
  );
  for (const [index, { atX, atY }] of parted.entries()) {
    for (const other of parted.slice(0, index)) {
      expect(Math.hypot(atX - other.atX, atY - other.atY)).toBeGreaterThanOrEqual(16);
    }
  }
  const outside = parted.slice(1).filter(({ atX, atY }) => atX < 8 || atX > 192 || atY < 8 || atY > 92);
  expect(outside).toEqual([]);
  expect(parted.filter(({ moved }) => moved)).toHaveLength(19);
});
