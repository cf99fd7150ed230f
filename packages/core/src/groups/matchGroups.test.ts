import { expect, test } from 'vitest';
import { matchGroups } from './matchGroups.ts';

/** Groups as strings of one-letter members; `isolates` are present without a group. */
function division(groups: readonly string[], isolates = '') {
  const members = groups.map((letters, index) => ({
    id: `g${index + 1}`,
    members: Array.from(letters),
    certainty: null,
  }));
  const pairs = members.flatMap(({ id, members }) => members.map((member) => [member, id] as const));
  return {
    groups: members,
    membership: new Map<string, string | null>([
      ...pairs,
      ...Array.from(isolates, (id) => [id, null] as const),
    ]),
  };
}

test('a group keeps its label although it became the smaller one', () => {
  const { before, after, stayers } = matchGroups(division(['abcd', 'efg']), division(['efgxy', 'abc']));
  expect(stayers).toBe(6);
  expect(before).toEqual([
    { id: 'g1', fate: 'continued', into: 'g2', jaccard: 1 },
    { id: 'g2', fate: 'continued', into: 'g1', jaccard: 1 },
  ]);
  expect(after.map(({ id, label }) => [id, label])).toEqual([
    ['g1', 'g2'],
    ['g2', 'g1'],
  ]);
});

test('split: the larger part continues, the other comes from it under a new label', () => {
  const { before, after } = matchGroups(division(['abcdef']), division(['abcd', 'ef']));
  expect(before).toEqual([{ id: 'g1', fate: 'continued', into: 'g1', jaccard: 4 / 6 }]);
  expect(after).toEqual([
    { id: 'g1', label: 'g1', origin: 'continued', from: 'g1', jaccard: 4 / 6 },
    { id: 'g2', label: 'g2', origin: 'split', from: 'g1', jaccard: null },
  ]);
});

test('merged: the smaller group goes into the one that the larger continues', () => {
  const { before, after } = matchGroups(division(['abcd', 'ef']), division(['abcdef']));
  expect(before).toEqual([
    { id: 'g1', fate: 'continued', into: 'g1', jaccard: 4 / 6 },
    { id: 'g2', fate: 'merged', into: 'g1', jaccard: null },
  ]);
  expect(after).toEqual([{ id: 'g1', label: 'g1', origin: 'continued', from: 'g1', jaccard: 4 / 6 }]);
});

test('born of newcomers, died with its members; labels count on', () => {
  const { before, after } = matchGroups(division(['abc', 'def']), division(['abc', 'xyz'], 'd'));
  expect(before[1]).toEqual({ id: 'g2', fate: 'died', into: null, jaccard: null });
  expect(after[1]).toEqual({ id: 'g2', label: 'g3', origin: 'born', from: null, jaccard: null });
});

test('stayers without a group make two groups less alike, and the threshold decides', () => {
  // Of a–e only a and f are left together; the others stay without a group: Jaccard 1/6.
  const [before, after] = [division(['abcde', 'fgh']), division(['af'], 'bcdegh')];
  const { after: strict } = matchGroups(before, after);
  expect(strict).toEqual([{ id: 'g1', label: 'g3', origin: 'born', from: null, jaccard: null }]);
  // Loosely read, g2 continues: 1 of f, g, h, a against 1 of a, b, c, d, e, f.
  const { after: loose } = matchGroups(before, after, { minimumJaccard: 0.2 });
  expect(loose).toEqual([{ id: 'g1', label: 'g2', origin: 'continued', from: 'g2', jaccard: 1 / 4 }]);
});

test('nothing against nothing', () => {
  expect(matchGroups(division([]), division([]))).toEqual({ stayers: 0, before: [], after: [] });
});
