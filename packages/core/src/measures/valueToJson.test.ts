import { expect, test } from 'vitest';
import { valueToJson } from './valueToJson.ts';

test('maps become plain objects with sorted keys, whatever the ids are', () => {
  const json = valueToJson(
    new Map([
      ['constructor', 2],
      ['__proto__', 1],
      ['a', 3],
    ]),
  );
  expect(JSON.stringify(json)).toBe('{"__proto__":1,"a":3,"constructor":2}');
  expect(Object.getPrototypeOf(json)).toBe(null);
});

test('infinite numbers are strings, at any depth', () => {
  expect(valueToJson([['a', 'b', Infinity], { low: -Infinity, high: null }])).toEqual([
    ['a', 'b', 'Infinity'],
    { high: null, low: '-Infinity' },
  ]);
});

test('NaN is a mistake of the measure', () => {
  expect(() => valueToJson([0, Number.NaN])).toThrow(RangeError);
});
