import { expect, test } from 'vitest';
import { fitted, onScreen, zoomed } from '../scene/viewport.ts';
import { lookingAt, seenBy } from './boardCamera.ts';

const bounds = { x: 10, y: -4, width: 20, height: 8 };
const fit = fitted(bounds, { width: 800, height: 450 });
const board = { width: 900, height: 600 };

test('before it has moved, the camera sees the whole map in the middle of what is seen of the board', () => {
  const whole = seenBy({ x: 0.5, y: 0.5, ratio: 1 }, fit, board);
  expect(onScreen(whole, { x: 20, y: 0 })).toEqual({ x: 400, y: 225 });
  expect(whole.radius).toBe(fit.radius);
});

test('what it looks at is in the middle of the board; up is up', () => {
  // The longer side of the board is 900 pixels: 90 to the right and 45 upwards, seen twice as near.
  const near = seenBy({ x: 0.6, y: 0.55, ratio: 0.5 }, fit, board);
  const place = { x: (450 + 90 - fit.left) / fit.scale, y: (300 - 45 - fit.top) / fit.scale };
  expect(onScreen(near, place).x).toBeCloseTo(450, 9);
  expect(onScreen(near, place).y).toBeCloseTo(300, 9);
  expect(near.scale).toBe(2 * fit.scale);
});

test('it looks where a view asks it to', () => {
  const view = zoomed(fit, 3, { x: 700, y: 20 });
  const { left, top } = seenBy({ ...lookingAt(view, fit, board), ratio: 1 / 3 }, fit, board);
  expect(left).toBeCloseTo(view.left, 9);
  expect(top).toBeCloseTo(view.top, 9);
});
