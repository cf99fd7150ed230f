import { expect, test } from 'vitest';
import { fitted, onScreen, zoomed } from './viewport.ts';

const bounds = { x: 10, y: -4, width: 20, height: 8 };

test('the whole map is in the middle, with its edges inside', () => {
  const view = fitted(bounds, { width: 1000, height: 400 });
  expect(onScreen(view, { x: 20, y: 0 })).toEqual({ x: 500, y: 200 });
  const corner = onScreen(view, { x: 10, y: -4 });
  expect(corner.x).toBeGreaterThan(40);
  expect(corner.y).toBeGreaterThan(25);
});

test('what is zoomed around stays where it is; marks grow by the square root', () => {
  const view = fitted(bounds, { width: 1000, height: 400 });
  const closer = zoomed(view, 4, { x: 300, y: 100 });
  const fixed = { x: (300 - view.left) / view.scale, y: (100 - view.top) / view.scale };
  expect(onScreen(closer, fixed).x).toBeCloseTo(300, 9);
  expect(onScreen(closer, fixed).y).toBeCloseTo(100, 9);
  expect(closer.radius).toBeCloseTo(2 * view.radius, 12);
});

test('a single organisation, and a screen without any room, give no endless numbers', () => {
  for (const view of [
    fitted({ x: 3, y: 3, width: 0, height: 0 }, { width: 300, height: 300 }),
    fitted(bounds, { width: 1, height: 1 }),
  ]) {
    expect(Object.values(view).every(Number.isFinite)).toBe(true);
    expect(view.scale).toBeGreaterThan(0);
  }
});
