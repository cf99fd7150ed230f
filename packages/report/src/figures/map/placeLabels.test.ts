import { expect, test } from 'vitest';
import { placeLabels } from './placeLabels.ts';
import type { LabelBox } from './placeLabels.ts';

/** Marks on a jittered grid, denser than their labels allow. */
const crowd = Array.from({ length: 400 }, (_, i): LabelBox => ({
  id: `n${i}`,
  x: 40 + (i % 20) * 34 + ((i * 7) % 11),
  y: 40 + Math.floor(i / 20) * 26 + ((i * 5) % 9),
  radius: 3 + (i % 4),
  width: 30 + ((i * 13) % 60),
  height: 10,
  priority: (i * 31) % 97,
}));
const bounds = { x: 0, y: 0, width: 800, height: 620 };

const apart = (
  a: { x: number; y: number; width: number; height: number },
  b: { x: number; y: number; width: number; height: number },
): boolean => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

test('no label covers another label, a mark, or the edge', () => {
  const placed = [...placeLabels(crowd, { bounds })];
  expect(placed.length).toBeGreaterThan(50);
  expect(placed.length).toBeLessThan(400);
  const covered = placed.flatMap(([id, label], index) => [
    ...placed.slice(index + 1).filter(([, other]) => !apart(label, other)),
    ...crowd.filter(
      ({ x, y, radius }) =>
        !apart(label, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }),
    ),
    ...(label.x < 0 || label.y < 0 || label.x + label.width > 800 || label.y + label.height > 620
      ? [id]
      : []),
  ]);
  expect(covered).toEqual([]);
});

test('without leaders every label stands beside its mark', () => {
  const placed = [...placeLabels(crowd, { bounds, leaders: false })];
  expect(placed.length).toBeGreaterThan(20);
  expect(placed.length).toBeLessThan(placeLabels(crowd, { bounds }).size);
  expect(placed.every(([, { leader }]) => !leader)).toBe(true);
});

test('the order of the boxes plays no part, and the highest priority comes first', () => {
  const placed = placeLabels(crowd, { bounds });
  expect(placeLabels(crowd.toReversed(), { bounds })).toEqual(placed);
  const two = [
    { id: 'a', x: 0, y: 0, radius: 5, width: 40, height: 10, priority: 1 },
    { id: 'b', x: 60, y: 0, radius: 5, width: 40, height: 10, priority: 2 },
  ];
  expect(placeLabels(two).get('b')).toMatchObject({ x: 68, align: 'start', leader: false });
});
