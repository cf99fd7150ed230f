import { expect, test } from 'vitest';
import { buildNetwork } from '../network/build.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { completeSteps } from '../progress/run.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { matchedMeasures } from './sizeMatched.ts';
import type { MatchedMeasure } from './sizeMatched.ts';

/** A mean of equal numbers, but for rounding. */
const near = (value: number): unknown => expect.closeTo(value, 10);

/** A network of reported ties: `a-b b-c`. */
const reported = (text: string): CommunityNetwork =>
  buildNetwork(
    datasetOf({
      organisations: [...new Set(text.split(/[ -]/u))],
      ties: text
        .split(' ')
        .filter((word) => word.includes('-'))
        .map((word) => {
          const [fromId, toId] = word.split('-');
          return { fromId, toId };
        }),
    }),
    { ties: 'reported' },
  );

const matched = (
  before: CommunityNetwork,
  after: CommunityNetwork,
  replicates = 200,
): ((id: string) => MatchedMeasure | undefined) => {
  const found = completeSteps(matchedMeasures(before, after, { replicates, seed: 2 }));
  return (id) => found.find((one) => one.id === id);
};

test('beside networks of the same degrees: the mean over all of them', () => {
  // Degrees 2, 2, 2, 1, 1: six paths from d to e, one triangle beside d–e. Transitivity is 0 six times and 1 once.
  const path = reported('d-a a-b b-c c-e');
  const of = matched(path, path, 4000);
  const transitivity = of('transitivity')?.before;
  expect(transitivity?.value).toBe(0);
  expect(transitivity?.expected).toBeCloseTo(1 / 7, 1);
  // (0 − 1/7) / √(1/7 · 6/7)
  expect(transitivity?.z).toBeCloseTo(-1 / Math.sqrt(6), 1);
  // Density is the same in all: what does not vary has no z.
  expect(of('density')?.before).toEqual({ value: 4 / 10, expected: near(4 / 10), z: null });
});

test('the larger network drawn down to the size of the smaller', () => {
  const star = reported('hub-a hub-b hub-c');
  const three = reported('a-b b-c');
  // Of the four choices of three, three hold the hub and two of its ties, one holds none.
  const down = { low: 0, median: 2 / 3, high: 2 / 3 };
  expect(matched(star, three)('density')?.drawnDown).toEqual(down);
  expect(matched(three, star)('density')?.drawnDown).toEqual(down);
  expect(matched(three, three)('density')?.drawnDown).toBeNull();
});

test('where layers are mixed nothing is expected; where chance has no value neither', () => {
  const dataset = datasetOf({ participations: ['x: a b', 'y: c d'], ties: [{ fromId: 'a', toId: 'c' }] });
  const both = buildNetwork(dataset, { ties: 'both' });
  expect(matched(both, both)('density')?.after).toEqual({ value: 3 / 6, expected: null, z: null });
  const pairs = buildNetwork(dataset);
  const of = matched(pairs, pairs);
  // However the four are dealt into two initiatives of two, there are two ties and no connected triple.
  expect(of('density')?.after).toEqual({ value: 2 / 6, expected: near(2 / 6), z: null });
  expect(of('transitivity')?.after).toEqual({ value: null, expected: null, z: null });
});
