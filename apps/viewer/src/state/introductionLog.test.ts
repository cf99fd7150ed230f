import type { SuggestedIntroduction } from '@partnermap/core';
import { expect, test } from 'vitest';
import { newDocument } from './document.ts';
import { edited, perform, undo } from './history.ts';
import { loggedIntroduction, markIntroduction } from './introductionLog.ts';
import type { IntroductionMark } from './introductionLog.ts';
import { fixture } from './testing.ts';

const dataset = { ...(await fixture('stem4all-growth')), introductions: [] };
function suggested(a: string, b: string, conveners: readonly string[]): SuggestedIntroduction {
  return { a, b, conveners, benefit: { fills: [] } } as unknown as SuggestedIntroduction;
}

const mark: IntroductionMark = {
  listId: 'list',
  list: [
    suggested('okuu-app', 'sary-oi-foundation', ['sulaiman-hub']),
    suggested('okuu-app', 'sulaiman-hub', []),
    suggested('lyceum-ak-shumkar', 'sulaiman-hub', []),
  ],
  at: 1,
  status: 'offered',
  today: '2026-11-22',
};

test('the first mark of a list writes down the whole list, the others as not offered', () => {
  const { document } = perform(edited(newDocument(dataset)), markIntroduction(dataset, mark), 'now');
  expect(
    document.dataset.introductions.map(({ rank, fromId, toId, status, statusOn, suggestedOn }) => [
      rank,
      fromId,
      toId,
      status,
      statusOn,
      suggestedOn,
    ]),
  ).toEqual([
    [1, 'okuu-app', 'sary-oi-foundation', 'not-offered', '2026-11-22', '2026-11-22'],
    [2, 'okuu-app', 'sulaiman-hub', 'offered', '2026-11-22', '2026-11-22'],
    [3, 'lyceum-ak-shumkar', 'sulaiman-hub', 'not-offered', '2026-11-22', '2026-11-22'],
  ]);
  expect(document.dataset.introductions[0].convenerId).toBe('sulaiman-hub');
});

test('later marks of the list change its rows, one undo takes back one mark, in either order of the two', () => {
  const first = perform(edited(newDocument(dataset)), markIntroduction(dataset, mark), '1');
  const again = { ...mark, status: 'accepted' as const, today: '2027-01-10' };
  const second = perform(first, markIntroduction(first.document.dataset, again), '2');
  const { introductions } = second.document.dataset;
  expect(introductions).toHaveLength(3);
  expect(loggedIntroduction(second.document.dataset, ['sulaiman-hub', 'okuu-app'])).toMatchObject({
    status: 'accepted',
    statusOn: '2027-01-10',
    suggestedOn: '2026-11-22',
  });
  expect(undo(second).document.dataset).toEqual(first.document.dataset);
  expect(undo(undo(second)).document.dataset).toEqual(dataset);
});

test('another list gets its own rows, and the latest row of a pair counts', () => {
  const first = perform(edited(newDocument(dataset)), markIntroduction(dataset, mark), '1');
  const other = { ...mark, listId: 'other', at: 2, status: 'declined' as const };
  const { document } = perform(first, markIntroduction(first.document.dataset, other), '2');
  expect(document.dataset.introductions).toHaveLength(6);
  expect(loggedIntroduction(document.dataset, ['okuu-app', 'sulaiman-hub'])?.status).toBe('not-offered');
  expect(loggedIntroduction(document.dataset, ['okuu-app', 'nobody'])).toBeNull();
});
