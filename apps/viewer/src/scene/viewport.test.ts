import { expect, test } from 'vitest';
import { fitted, notLost, onScreen, reframed, zoomed } from './viewport.ts';

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

test('in another frame the same place is in the middle, as near as before; the whole map stays whole', () => {
  const [from, to] = [
    fitted(bounds, { width: 1000, height: 300 }),
    fitted(bounds, { width: 700, height: 250 }),
  ];
  const close = zoomed(from, 9, { x: 800, y: 40 });
  const middle = { x: (500 - close.left) / close.scale, y: (150 - close.top) / close.scale };
  const next = reframed(close, from, to);
  expect(next.width).toBe(700);
  expect(next.scale / to.scale).toBeCloseTo(9, 9);
  expect(onScreen(next, middle).x).toBeCloseTo(350, 9);
  expect(onScreen(next, middle).y).toBeCloseTo(125, 9);
  const whole = reframed(from, from, to);
  expect(whole.left).toBeCloseTo(to.left, 9);
  expect(whole.top).toBeCloseTo(to.top, 9);
});

test('a map is not moved out of sight, and its farthest edge can be moved well into sight', () => {
  const far = { ...fitted(bounds, { width: 400, height: 400 }), left: 1e6, top: -1e6 };
  const small = notLost({ ...far, scale: 5 }, bounds);
  // 100 by 40 pixels of it, half of them in sight.
  expect(onScreen(small, { x: 10, y: -4 })).toEqual({ x: 350, y: -20 });
  const large = notLost({ ...far, scale: 100 }, bounds);
  expect(onScreen(large, { x: 10, y: 4 })).toEqual({ x: 200, y: 200 });
  const view = fitted(bounds, { width: 400, height: 400 });
  expect(notLost(view, bounds)).toEqual(view);
});
