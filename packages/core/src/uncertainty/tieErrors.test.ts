import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { networkOf } from '../testSupport/graphs.ts';
import { restore, wholeDraw } from './draw.ts';
import { evidenceOf } from './evidence.ts';
import { tieErrors } from './tieErrors.ts';

const star = networkOf('hub-a hub-b hub-c hub-d:3 lonely');

test('as many ties are dropped and added, on average, as the rate says', () => {
  const evidence = evidenceOf(star);
  const draw = wholeDraw(evidence);
  const disturb = tieErrors(evidence, 0.3);
  const source = random(1);
  let [dropped, added] = [0, 0];
  for (let replicate = 0; replicate < 2000; replicate++) {
    restore(draw);
    disturb(draw, replicate, source);
    dropped += draw.ties.filter((there) => there === 0).length;
    added += draw.added.length;
  }
  expect(dropped / 2000).toBeCloseTo(0.3 * 4, 1);
  expect(added / 2000).toBeCloseTo(0.3 * 4, 1);
});

test('false ties join those who are not tied, each pair once, with the strength of some tie', () => {
  const evidence = evidenceOf(star);
  const draw = wholeDraw(evidence);
  const disturb = tieErrors(evidence, 1);
  for (let seed = 1; seed <= 50; seed++) {
    restore(draw);
    disturb(draw, 0, random(seed));
    const pairs = draw.added.map(([source, target]) => [star.ids[source], star.ids[target]].sort().join('-'));
    expect(new Set(pairs).size).toBe(pairs.length);
    // The hub is tied to all who have a tie, and whoever has none is never an end.
    expect(pairs.filter((pair) => /hub|lonely|(.)-\1/u.test(pair))).toEqual([]);
    expect(draw.added.every(([, , strength]) => strength === 1 || strength === 3)).toBe(true);
  }
});

test('directed false ties leave where ties leave; a complete network takes none', () => {
  const directed = evidenceOf(networkOf('a-b a-c', { directed: true }));
  const draw = wholeDraw(directed);
  tieErrors(directed, 1)(draw, 0, random(1));
  expect(draw.added).toEqual([]);
  const chain = evidenceOf(networkOf('a-b b-c', { directed: true }));
  tieErrors(chain, 1)(draw, 0, random(1));
  // Out of a or b, into b or c: only a-c is free.
  expect(draw.added).toEqual([[0, 2, 1]]);
});
