import { expect, test } from 'vitest';
import { historyKey } from './historyKey.ts';

const pressed = {
  key: 'z',
  code: 'KeyZ',
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
};

test.each([
  ['in English', {}, 'undo'],
  ['with Shift', { key: 'Z', shiftKey: true }, 'redo'],
  ['with Y', { key: 'y', code: 'KeyY' }, 'redo'],
  ['by ⌘', { ctrlKey: false, metaKey: true }, 'undo'],
  ['in Russian and Kyrgyz, where the key gives another letter', { key: 'я' }, 'undo'],
  ['in Russian with Shift', { key: 'Я', shiftKey: true }, 'redo'],
  ['in Russian with the key of Y', { key: 'н', code: 'KeyY' }, 'redo'],
  ['in German, where Z and Y have changed their places', { key: 'z', code: 'KeyY' }, 'undo'],
  ['without Ctrl', { ctrlKey: false }, null],
  ['with Alt, which types a letter', { altKey: true }, null],
  ['with another letter', { key: 's', code: 'KeyS' }, null],
] as const)('the history of changes is asked %s', (_, keys, asked) => {
  expect(historyKey({ ...pressed, ...keys })).toBe(asked);
});
