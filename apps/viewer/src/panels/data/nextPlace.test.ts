import { expect, test } from 'vitest';
import { nextPlace } from './nextPlace.ts';

const size = { rows: 30, columns: 4 };

test.each([
  ['ArrowUp', [11, 2]],
  ['ArrowDown', [13, 2]],
  ['ArrowLeft', [12, 1]],
  ['ArrowRight', [12, 3]],
  ['PageUp', [2, 2]],
  ['PageDown', [22, 2]],
  ['Home', [12, 0]],
  ['End', [12, 3]],
  ['Control+Home', [0, 0]],
  ['Control+End', [29, 3]],
])('%s leads to another cell', (key, [row, column]) => {
  expect(nextPlace({ row: 12, column: 2 }, key, size)).toEqual({ row, column });
});

test.each(['ArrowUp', 'ArrowLeft', 'PageUp', 'Home', 'Control+Home'])('%s stays inside', (key) => {
  expect(nextPlace({ row: 0, column: 0 }, key, size)).toEqual({ row: 0, column: 0 });
});

test.each(['ArrowDown', 'ArrowRight', 'PageDown', 'End', 'Control+End'])('%s stays inside', (key) => {
  expect(nextPlace({ row: 29, column: 3 }, key, size)).toEqual({ row: 29, column: 3 });
});

test('without rows there is nowhere to go; other keys lead nowhere', () => {
  expect(nextPlace({ row: 0, column: 0 }, 'Control+End', { rows: 0, columns: 4 })).toEqual({
    row: 0,
    column: 3,
  });
  expect(nextPlace({ row: 0, column: 0 }, 'a', size)).toBeNull();
});
