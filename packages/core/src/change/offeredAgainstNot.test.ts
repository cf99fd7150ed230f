import { expect, test } from 'vitest';
import type { IntroductionStatus } from '../dataset/introduction.ts';
import type { EarlierIntroduction, IntroductionOutcome } from './earlierIntroduction.ts';
import { introduction } from '../testSupport/datasetOf.ts';
import { offeredAgainstNot } from './offeredAgainstNot.ts';

const rows = (
  count: number,
  listId: string,
  status: IntroductionStatus | null,
  outcome: IntroductionOutcome,
): readonly EarlierIntroduction[] =>
  Array.from({ length: count }, (_, place) => ({
    introduction: introduction({ listId, rank: place + 1, fromId: 'a', toId: 'b', status }),
    outcome,
  }));

test('offered pairs that all came true beside others that did not', () => {
  const found = offeredAgainstNot([
    ...rows(2, 'l', 'offered', 'came-true'),
    ...rows(1, 'l', 'accepted', 'came-true'),
    ...rows(3, 'l', 'not-offered', 'not-yet'),
  ]);
  // One of C(6, 3) ways.
  expect(found.p).toBeCloseTo(1 / 20, 12);
  expect(found).toMatchObject({
    offered: { pairs: 3, cameTrue: 3, share: 1 },
    notOffered: { pairs: 3, cameTrue: 0, share: 0 },
    verdict: 'more-often',
  });
});

test('declined pairs were offered; tied before, not shown and undecided pairs say nothing', () => {
  const found = offeredAgainstNot([
    ...rows(1, 'l', 'declined', 'not-yet'),
    ...rows(1, 'l', 'happened', 'came-true'),
    ...rows(1, 'l', 'not-offered', 'not-yet'),
    ...rows(5, 'l', 'offered', 'tied-before'),
    ...rows(5, 'l', 'offered', 'not-shown'),
    ...rows(5, 'l', null, 'came-true'),
  ]);
  expect(found.offered).toEqual({ pairs: 2, cameTrue: 1, share: 0.5 });
  // Of three pairs one came true: two of three times it is among the two offered. Three pairs could never tell.
  expect(found.p).toBeCloseTo(2 / 3, 12);
  expect(found.verdict).toBe('too-few');
});

test('only lists that hold both are compared', () => {
  const found = offeredAgainstNot([
    ...rows(4, 'one', 'offered', 'came-true'),
    ...rows(4, 'two', 'not-offered', 'not-yet'),
  ]);
  expect(found).toMatchObject({ p: null, verdict: 'nothing-to-compare', offered: { pairs: 0, share: null } });
});

test('enough pairs, and no difference', () => {
  const found = offeredAgainstNot([
    ...rows(5, 'l', 'offered', 'came-true'),
    ...rows(5, 'l', 'offered', 'not-yet'),
    ...rows(5, 'l', 'not-offered', 'came-true'),
    ...rows(5, 'l', 'not-offered', 'not-yet'),
  ]);
  expect(found.verdict).toBe('cannot-tell');
});
