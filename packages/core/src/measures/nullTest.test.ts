import { expect, test } from 'vitest';
import { nullTest, requireReplicates } from './nullTest.ts';

test('observed 3 against 1 2 3 4', () => {
  expect(nullTest(3, Float64Array.of(1, 2, 3, 4))).toEqual({
    observed: 3,
    expected: 2.5,
    sd: Math.sqrt(1.25),
    z: 0.5 / Math.sqrt(1.25),
    pBelow: (3 + 1) / 5,
    pAbove: (2 + 1) / 5,
    p: 1,
  });
  expect(nullTest(9, Float64Array.of(1, 2, 3, 4)).p).toBe(2 / 5);
});

test('a null without variance has no z', () => {
  expect(nullTest(1, Float64Array.of(2, 2))).toMatchObject({ sd: 0, z: null, pBelow: 1 / 3, pAbove: 1 });
});

test('no replicates are a bad call', () => {
  expect(() => nullTest(1, new Float64Array())).toThrow(RangeError);
  for (const replicates of [0, -1, 1.5]) expect(() => requireReplicates(replicates)).toThrow(RangeError);
});
