import { expect, test } from 'vitest';
import { makeGap } from '../../gaps/makeGap.ts';
import { gapChanges } from './gapChanges.ts';

const isolate = (id: string, observed: number, judged = true) =>
  makeGap('isolate', 'no-ties', [id], {}, { observed, judged });

test('a gap is closed, opened, changed, or as it was', () => {
  const before = [isolate('closed', 1), isolate('same', 2), isolate('more', 3)];
  const after = [isolate('opened', 1), isolate('more', 4), isolate('same', 2)];
  const { closed, opened, changed } = gapChanges(before, after);
  expect(closed).toEqual([before[0]]);
  expect(opened).toEqual([after[0]]);
  expect(changed).toEqual([{ before: before[2], after: after[1] }]);
});

test('what cannot be judged is no gap: judged anew it opens, no longer judged it is closed', () => {
  const [judged, not] = [isolate('a', 1), isolate('a', 5, false)];
  expect(gapChanges([not], [judged])).toEqual({ closed: [], opened: [judged], changed: [] });
  expect(gapChanges([judged], [not])).toEqual({ closed: [judged], opened: [], changed: [] });
  expect(gapChanges([not], [not])).toEqual({ closed: [], opened: [], changed: [] });
});
