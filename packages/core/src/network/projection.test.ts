import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { project } from './projection.ts';
import type { ProjectionWeighting } from './projection.ts';
import { twoMode } from './twoMode.ts';
import type { TwoMode } from './twoMode.ts';

// a takes part in x, y, z; b in x, y; c in x; d in w alone.
const pairs = [
  ['a', 'x'],
  ['a', 'y'],
  ['a', 'z'],
  ['b', 'x'],
  ['b', 'y'],
  ['c', 'x'],
  ['d', 'w'],
] as const;
const example = twoMode(['a', 'b', 'c', 'd'], ['w', 'x', 'y', 'z'], pairs);

const ties = (data: TwoMode, weighting: ProjectionWeighting) => {
  const { sources, targets, strengths } = project(data, 'organisations', weighting);
  return [...strengths].map((strength, k) => [
    data.organisationIds[sources[k]],
    data.organisationIds[targets[k]],
    strength,
  ]);
};

test('strengths of a hand case', () => {
  expect(ties(example, 'count')).toEqual([
    ['a', 'b', 2],
    ['a', 'c', 1],
    ['b', 'c', 1],
  ]);
  expect(ties(example, 'newman')).toEqual([
    ['a', 'b', 1 / (3 - 1) + 1 / (2 - 1)],
    ['a', 'c', 1 / (3 - 1)],
    ['b', 'c', 1 / (3 - 1)],
  ]);
  expect(ties(example, 'jaccard')).toEqual([
    ['a', 'b', 2 / 3],
    ['a', 'c', 1 / 3],
    ['b', 'c', 1 / 2],
  ]);
  expect(ties(example, 'overlap')).toEqual([
    ['a', 'b', 2 / 2],
    ['a', 'c', 1 / 1],
    ['b', 'c', 1 / 1],
  ]);
});

test('the other side: initiatives tied by common organisations', () => {
  const { sources, targets, strengths } = project(example, 'initiatives', 'count');
  // x-y by a and b, x-z and y-z by a; w stands alone.
  expect([...sources]).toEqual([1, 1, 2]);
  expect([...targets]).toEqual([2, 3, 3]);
  expect([...strengths]).toEqual([2, 1, 1]);
});

test('k counts participants that were filtered away', () => {
  const withSizes = (sizes: Readonly<Record<string, number>>) =>
    twoMode(example.organisationIds, example.initiativeIds, pairs, new Map(Object.entries(sizes)));
  expect(ties(withSizes({ x: 5, y: 2 }), 'newman')).toEqual([
    ['a', 'b', 1 / (5 - 1) + 1 / (2 - 1)],
    ['a', 'c', 1 / (5 - 1)],
    ['b', 'c', 1 / (5 - 1)],
  ]);
  expect(() => withSizes({ x: 2 })).toThrow('"x" has 3 participants, not 2.');
});

test('nothing gives nothing', () => {
  expect(project(twoMode([], [], []), 'organisations', 'newman').sources).toHaveLength(0);
  expect(project(twoMode(['a'], ['x'], [['a', 'x']]), 'organisations', 'newman').sources).toHaveLength(0);
});

const cells = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), {
  minLength: 1,
  maxLength: 7,
});

test('equals the definition on random data', () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const data = twoMode(
        rows.map((_, i) => `o${i}`),
        rows[0].map((_, e) => `e${e}`),
        rows.flatMap((row, i) => row.flatMap((on, e) => (on ? [[`o${i}`, `e${e}`] as const] : []))),
      );
      const k = rows[0].map((_, e) => rows.filter((row) => row[e]).length);
      const expected: [string, string, number][] = [];
      for (let i = 0; i < rows.length; i++) {
        for (let j = i + 1; j < rows.length; j++) {
          const shared = k.filter((_, e) => rows[i][e] && rows[j][e]);
          const strength = shared.reduce((sum, ke) => sum + 1 / (ke - 1), 0);
          if (strength > 0) expected.push([`o${i}`, `o${j}`, strength]);
        }
      }
      expect(ties(data, 'newman')).toEqual(expected);
    }),
    { seed: 1 },
  );
});
