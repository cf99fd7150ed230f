import { expect, test } from 'vitest';
import { twoMode } from './twoMode.ts';

test('pairs become sorted rows on both sides, once each', () => {
  const data = twoMode(
    ['b', 'a', 'c'],
    ['y', 'x'],
    [
      ['b', 'y'],
      ['a', 'x'],
      ['b', 'x'],
      ['b', 'y'],
    ],
  );
  expect(data.organisationIds).toEqual(['a', 'b', 'c']);
  expect(data.initiativeIds).toEqual(['x', 'y']);
  expect([...data.memberships.offsets]).toEqual([0, 1, 3, 3]);
  expect([...data.memberships.targets]).toEqual([0, 0, 1]);
  expect([...data.participants.offsets]).toEqual([0, 2, 3]);
  expect([...data.participants.targets]).toEqual([0, 1, 1]);
});

test('an unknown id is a bad call', () => {
  expect(() => twoMode(['a'], ['x'], [['z', 'x']])).toThrow(/"z"/);
});
