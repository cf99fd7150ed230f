import { expect, test } from 'vitest';
import { makeGap } from './makeGap.ts';

test('what is not said is empty, and a gap is judged', () => {
  expect(makeGap('isolate', 'no-ties', ['a'], { organisations: ['a'] })).toEqual({
    id: 'isolate:a',
    kind: 'isolate',
    subject: { organisations: ['a'], through: null, values: [], groups: [], column: null, counted: null },
    layer: null,
    observed: null,
    total: null,
    expected: null,
    z: null,
    p: null,
    pAdjusted: null,
    judged: true,
    reason: 'no-ties',
    doubts: [],
  });
});

test('what is said stands, and the id names the whole key', () => {
  const values = ['north', 'south'].map((code) => ({ dimension: 'region', code }));
  const gap = makeGap(
    'group-pair',
    'too-few-ties',
    ['region=north', 'region=south'],
    { values },
    {
      observed: 0,
      expected: 1.5,
      judged: false,
      doubts: ['field-empty'],
    },
  );
  expect(gap.id).toBe('group-pair:region=north,region=south');
  expect(gap).toMatchObject({
    subject: { values, organisations: [] },
    observed: 0,
    expected: 1.5,
    judged: false,
  });
  expect(gap.doubts).toEqual(['field-empty']);
  expect(gap.z).toBeNull();
});
