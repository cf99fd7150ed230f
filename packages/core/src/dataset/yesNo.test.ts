import { expect, test } from 'vitest';
import { parseYesNo } from './yesNo.ts';

test('yes and no are read in three languages and from ticked boxes', () => {
  expect(['yes', ' YES', 'Да', 'ооба', true, 'TRUE'].map(parseYesNo)).toEqual(Array(6).fill('yes'));
  expect(['no', 'нет', 'Жок', false].map(parseYesNo)).toEqual(Array(4).fill('no'));
  expect(['unknown', 'неизвестно', 'белгисиз'].map(parseYesNo)).toEqual(Array(3).fill('unknown'));
  expect(['maybe', 1, null, '__proto__'].map(parseYesNo)).toEqual(Array(4).fill(null));
});
