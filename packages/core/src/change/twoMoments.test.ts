import { expect, test } from 'vitest';
import { defaultSettings } from '../network/settings.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { twoMoments } from './twoMoments.ts';

const dataset = datasetOf({
  initiatives: [
    { id: 'early', start: '2021', end: '2021' },
    { id: 'late', start: '2023', end: '2023' },
  ],
  participations: ['early: a b', 'late: b c'],
});
const settings = { ...defaultSettings, at: '2021' } as const;

test('each moment has the ties of its time, whatever the settings say of `at`', () => {
  const { before, after } = twoMoments(dataset, { ...settings, window: 'period' }, '2021', '2023');
  expect(before.ties.map(({ a, b }) => [a, b])).toEqual([['a', 'b']]);
  expect(after.ties.map(({ a, b }) => [a, b])).toEqual([['b', 'c']]);
});

test.each([
  ['2023', '2021'],
  ['2022', '2022'],
  // A year is not before a day within it.
  ['2022', '2022-06-01'],
])('%s does not lie before %s', (from, to) => {
  expect(() => twoMoments(dataset, settings, from, to)).toThrow(RangeError);
});
