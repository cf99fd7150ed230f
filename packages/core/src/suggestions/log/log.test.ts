import { expect, test } from 'vitest';
import type { Introduction } from '../../dataset/introduction.ts';
import { buildNetwork } from '../../network/build.ts';
import { datasetOf, introduction } from '../../testSupport/datasetOf.ts';
import { findGaps } from '../../gaps/findGaps.ts';
import { suggestIntroductions } from '../suggestIntroductions.ts';
import { actionPlan } from './actionPlan.ts';
import { addToLog, changeIntroduction, introductionLog } from './introductionLog.ts';

const network = buildNetwork(
  datasetOf({ organisations: ['alone'], participations: ['i: a b', 'j: b c', 'k: c d'] }),
);
const { gaps } = findGaps(network, { groups: null, replicates: 9 });
const { introductions } = suggestIntroductions(network, { gaps, count: 3, perOrganisation: 3 });
const pairs = introductions.map(({ a, b }): [string, string] => [a, b]);

test('a list becomes rows: what was offered, and what was not', () => {
  const [first] = pairs;
  const log = introductionLog(introductions, {
    listId: 'spring',
    suggestedOn: '2024-03',
    offered: [[first[1], first[0]]],
    due: '2024-09',
  });
  expect(log.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  expect(log.map(({ status }) => status)).toEqual(['offered', 'not-offered', 'not-offered']);
  expect(log.map(({ due }) => due)).toEqual(['2024-09', null, null]);
  expect(log[0]).toMatchObject({
    fromId: first[0],
    toId: first[1],
    suggestedOn: '2024-03',
    listId: 'spring',
  });
  const undecided = introductionLog(introductions, { listId: 'x', suggestedOn: '2024' });
  expect(undecided.map(({ status, statusOn }) => [status, statusOn])).toEqual(pairs.map(() => [null, null]));
});

test('a row changes, others stay; a row that is not there is refused', () => {
  const log = introductionLog(introductions, { listId: 'x', suggestedOn: '2024', offered: pairs });
  const [a, b] = pairs[1];
  const changed = changeIntroduction(log, 'x', [b, a], { status: 'declined', statusOn: '2024-05' });
  expect(changed[1]).toMatchObject({ status: 'declined', statusOn: '2024-05' });
  expect([changed[0], changed[2]]).toEqual([log[0], log[2]]);
  expect(() => changeIntroduction(log, 'y', [a, b], {})).toThrow(RangeError);
  // What came of a pair is not forgotten when the same list is added again.
  expect(addToLog(changed, log)).toEqual(changed);
  expect(addToLog([], log)).toEqual(log);
});

test('the plan holds what is to be done, soonest first, and the gaps it is for', () => {
  const row = (fields: Partial<Introduction>): Introduction =>
    introduction({ fromId: 'a', toId: 'b', convenerId: 'c', status: 'offered', ...fields });
  const plan = actionPlan([
    row({ toId: 'last' }),
    row({ toId: 'done', status: 'happened', initiativeId: 'i' }),
    row({ toId: 'no', status: 'declined' }),
    row({ toId: 'control', status: 'not-offered' }),
    row({ toId: 'later', due: '2025-02' }),
    row({ toId: 'soon', due: '2024-11', attributes: [{ name: 'gaps', value: 'isolate:a|isolate:b' }] }),
    row({ toId: 'open', status: null, due: '2024-01' }),
    row({ toId: 'agreed', status: 'accepted', due: '2026' }),
  ]);
  expect(plan.map(({ b }) => b)).toEqual(['agreed', 'soon', 'later', 'last', 'open', 'done']);
  expect(plan[1]).toMatchObject({ a: 'a', convener: 'c', due: '2024-11', gaps: ['isolate:a', 'isolate:b'] });
  const fromList = actionPlan(introductionLog(introductions, { listId: 'x', suggestedOn: '2024' }));
  expect(fromList.map(({ gaps: own }) => own)).toEqual(introductions.map(({ benefit }) => benefit.fills));
});
