import { expect, test } from 'vitest';
import { networkOf } from '../testSupport/graphs.ts';
import { continuousCorePeriphery, corePeriphery, corePeripheryMeasures } from './corePeriphery.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(corePeripheryMeasures);

test('a triangle with a leaf at each corner: the triangle is the core, and it fits perfectly', () => {
  const found = corePeriphery(networkOf('a-b b-c c-a a-x b-y c-z'), 'missing');
  expect(found).toEqual({ fit: 1, core: ['a', 'b', 'c'] });
});

test('a star: the hub alone is the core when its ties to the periphery are expected', () => {
  expect(corePeriphery(networkOf('hub-a hub-b hub-c'), 'or')).toEqual({ fit: 1, core: ['hub'] });
});

test('continuous: strengths count, equal corenesses explain nothing, isolates have none', () => {
  const found = continuousCorePeriphery(networkOf('a-b:9 b-c:9 a-c:9 c-d:1 e'));
  expect(found?.coreness.slice(0, 3).every((value) => Math.abs(value - 3) < 0.2)).toBe(true);
  expect(found?.coreness[4]).toBe(0);
  expect(continuousCorePeriphery(networkOf('a-b b-c c-d d-e e-f f-a'))?.fit).toBe(0);
});

test('undefined for two organisations, without ties and where all are tied', () => {
  for (const text of ['a-b', 'a b c', 'a-b b-c c-a']) {
    expect(corePeriphery(networkOf(text), 'missing')).toBeNull();
    expect(continuousCorePeriphery(networkOf(text))).toBeNull();
  }
  const reasonOf = (text: string): unknown =>
    corePeripheryMeasures[0].compute({ network: networkOf(text), groups: null, numbers: null, seed: 1 })
      .reason;
  expect(['', 'a-b', 'a b c', 'a-b b-c c-a'].map(reasonOf)).toEqual([
    'empty-network',
    'too-few-organisations',
    'no-ties',
    'no-variance',
  ]);
});
