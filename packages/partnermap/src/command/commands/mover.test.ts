import { expect, test } from 'vitest';
import { mover } from './rankings.ts';

const worst = { rank: 9, publisher: 'Worse' };
const best = { rank: 3, publisher: 'Better' };

test('the greater change counts, down where both are alike', () => {
  expect(mover({ rank: 5, worst, best })).toBe(worst);
  expect(mover({ rank: 7, worst, best })).toBe(best);
  expect(mover({ rank: 6, worst, best })).toBe(worst);
  expect(mover({ rank: 6, worst: null, best })).toBe(best);
  expect(mover({ rank: 6, worst: null, best: null })).toBeNull();
});

test('to leave the network is the greatest change', () => {
  const gone = { rank: null, publisher: 'Only one' };
  expect(mover({ rank: 90, worst: gone, best })).toBe(gone);
});
