import { expect, test } from 'vitest';
import type { Introduction } from '../dataset/introduction.ts';
import { buildNetwork } from '../network/build.ts';
import { datasetOf, introduction } from '../testSupport/datasetOf.ts';
import { earlierIntroductions } from './earlierIntroductions.ts';
import type { EarlierIntroductions } from './earlierIntroductions.ts';

const row = (fromId: string, toId: string, fields: Partial<Introduction> = {}): Introduction =>
  introduction({ fromId, toId, suggestedOn: '2022-05', status: 'offered', ...fields });

function earlier(...introductions: readonly Introduction[]): EarlierIntroductions {
  const dataset = datasetOf({
    initiatives: [
      { id: 'x', start: '2022' },
      { id: 'y', start: '2023' },
    ],
    participations: ['x: a b', 'x: c', 'y: a d', 'y: b'],
    organisations: [{ id: 'gone', joined: '2022', left: '2022' }],
    introductions,
  });
  return earlierIntroductions(
    buildNetwork(dataset, { at: '2022' }),
    buildNetwork(dataset, { at: '2023' }),
    '2023',
  );
}

test('a pair came true that was untied and is tied, whichever of the two is named first', () => {
  const { introductions } = earlier(
    row('d', 'a'),
    row('b', 'd'),
    row('c', 'd'),
    row('b', 'a'),
    row('a', 'gone'),
  );
  const outcomes = introductions.map(
    ({ introduction: { fromId, toId }, outcome }) => `${fromId}-${toId} ${outcome}`,
  );
  expect(outcomes).toEqual([
    'a-gone not-shown',
    'b-a tied-before',
    'b-d came-true',
    'c-d not-yet',
    'd-a came-true',
  ]);
});

test('in the order of the lists, whatever the order of rows', () => {
  const rows = [
    row('a', 'd', { suggestedOn: null, rank: null }),
    row('b', 'd', { suggestedOn: null, rank: null }),
    row('c', 'd', { suggestedOn: '2022', listId: 'x', rank: 2 }),
    row('a', 'c', { suggestedOn: '2022', listId: 'y', rank: 1 }),
    row('a', 'b', { suggestedOn: '2022', listId: 'y', rank: 10 }),
    row('d', 'b', { suggestedOn: '2022', listId: 'y', rank: null }),
  ];
  const listed = (all: readonly Introduction[]) =>
    earlier(...all).introductions.map(({ introduction }) => introduction);
  expect(listed(rows)).toEqual(rows);
  expect(listed(rows.toReversed())).toEqual(rows);
});

test('what was suggested after the later moment is left out; a blank date is kept', () => {
  const kept = earlier(
    row('a', 'd', { suggestedOn: '2024' }),
    row('b', 'd', { suggestedOn: '2023-12' }),
    row('c', 'd', { suggestedOn: null }),
  );
  expect(kept.introductions.map(({ introduction: { fromId } }) => fromId)).toEqual(['c', 'b']);
});

test('by status, only pairs that could come true', () => {
  const { byStatus } = earlier(
    row('a', 'd'),
    row('c', 'd', { rank: 2 }),
    row('a', 'b', { rank: 3 }),
    row('a', 'gone', { rank: 4 }),
    row('b', 'd', { status: 'not-offered' }),
    row('d', 'c', { status: null, listId: 'autumn' }),
  );
  expect(byStatus).toEqual([
    { status: null, pairs: 1, cameTrue: 0 },
    { status: 'not-offered', pairs: 1, cameTrue: 1 },
    { status: 'offered', pairs: 2, cameTrue: 1 },
  ]);
});

test('no log, nothing to tell', () => {
  expect(earlier()).toMatchObject({ introductions: [], byStatus: [] });
});
