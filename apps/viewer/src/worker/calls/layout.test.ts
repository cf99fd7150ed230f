import { defaultSettings, readDataset } from '@partnermap/core';
import { expect, test } from 'vitest';
import { createWorkspace } from '../workspace.ts';
import { layout } from './layout.ts';

const organisations = [['id', 'name'], ...['a', 'b', 'c', 'd', 'e'].map((id) => [id, id.toUpperCase()])];
const initiatives = [
  ['id', 'name', 'kind', 'start'],
  ['i', 'I', 'event', '2021'],
  ['j', 'J', 'event', '2023'],
];
const participations = [
  ['initiative_id', 'organisation_id', 'role'],
  ...['a', 'b', 'c'].map((id) => ['i', id, 'partner']),
  ...['c', 'd'].map((id) => ['j', id, 'partner']),
];

function laidOut(
  settings: Partial<typeof defaultSettings>,
  rows = organisations,
  workspace = createWorkspace(),
): ReturnType<typeof layout> {
  const tables = Object.entries({ organisations: rows, initiatives, participations }).map(([name, all]) => ({
    name,
    header: all[0],
    rows: all.slice(1).map((cells, index) => ({ row: index + 2, cells })),
  }));
  const { dataset } = readDataset(tables);
  if (dataset === null) throw new Error('The rows of this test cannot be used.');
  workspace.use(dataset);
  const signal = new AbortController().signal;
  const context = { workspace, signal, progress: () => {}, run: () => Promise.reject(new Error('not used')) };
  return layout({ settings: { ...defaultSettings, ...settings }, seed: 1 }, context);
}

const inOrder = (positions: ReturnType<typeof layout>['positions']): unknown =>
  [...positions].toSorted(([a], [b]) => (a < b ? -1 : 1));

test('every organisation has a place, and nobody moves with the year, a filter or the order of rows', () => {
  const { positions } = laidOut({});
  expect([...positions.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  const byId = inOrder(positions);
  for (const other of [
    laidOut({ at: '2021' }),
    laidOut({ without: ['c'] }),
    laidOut({}, [organisations[0], ...organisations.slice(1).toReversed()]),
  ]) {
    expect(inOrder(other.positions)).toEqual(byId);
  }
});

test('after an edit nobody else moves far, and its undo puts everybody back exactly', () => {
  const workspace = createWorkspace();
  const before = laidOut({}, organisations, workspace).positions;
  // "aa" comes between others by name, and would push the row of isolates on.
  const after = laidOut({}, [...organisations, ['aa', 'AA'], ['f', 'F']], workspace).positions;
  expect([...after.keys()].toSorted()).toEqual(['a', 'aa', 'b', 'c', 'd', 'e', 'f']);
  for (const [id, { x, y }] of before) {
    const now = after.get(id);
    expect(Math.hypot((now?.x ?? NaN) - x, (now?.y ?? NaN) - y), id).toBeLessThan(1);
  }
  expect(inOrder(laidOut({}, organisations, workspace).positions)).toEqual(inOrder(before));
  const again = createWorkspace();
  laidOut({}, organisations, again);
  expect(laidOut({}, [...organisations, ['aa', 'AA'], ['f', 'F']], again).positions).toEqual(after);
});
