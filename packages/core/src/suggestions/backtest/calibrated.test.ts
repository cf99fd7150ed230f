import { expect, test } from 'vitest';
import { random } from '../../statistics/random.ts';
import type { PartColumns } from '../partColumns.ts';
import { calibration } from './calibrated.ts';
import type { BacktestPairs } from './candidatePairs.ts';

const nodes = 16;

/** All pairs of 16 nodes; a pair comes true with the chance that its one informative part says. */
function pairsAnd(informative: boolean): readonly [BacktestPairs, PartColumns] {
  const source = random(4);
  const [first, second]: [number[], number[]] = [[], []];
  for (let u = 0; u < nodes; u++) {
    for (let v = u + 1; v < nodes; v++) {
      first.push(u);
      second.push(v);
    }
  }
  const chances = first.map(() => (source.next() < 0.5 ? 0.9 : 0.1));
  const outcomes = Uint8Array.from(chances, (chance) => (source.next() < chance ? 1 : 0));
  const noise = (): Float64Array => Float64Array.from(chances, () => source.next());
  const unknown = new Float64Array(first.length).fill(NaN);
  return [
    {
      first: Uint32Array.from(first),
      second: Uint32Array.from(second),
      outcomes,
      positives: outcomes.reduce((sum, one) => sum + one, 0),
    },
    {
      resourceAllocation: informative ? Float64Array.from(chances) : noise(),
      resourceAllocationWithoutFacilitator: unknown,
      degreeProduct: noise(),
      groupAffinity: noise(),
      complementarity: unknown,
      sameDimensions: unknown,
    },
  ];
}

test('probabilities fitted without an organisation fit its pairs where a part says something', () => {
  const found = calibration(...pairsAnd(true));
  // .9 and .1 known: .09; the base rate of about a half: .25.
  expect(found?.brier).toBeCloseTo(0.09, 1);
  expect(found?.brierOfBaseRate).toBeCloseTo(0.25, 2);
  const [lowest, highest] = [found?.reliability[0], found?.reliability[4]];
  expect(lowest?.observed).toBeLessThan(0.2);
  expect(highest?.observed).toBeGreaterThan(0.8);
});

test('where nothing says anything, they are no better than the base rate', () => {
  const found = calibration(...pairsAnd(false));
  expect(found?.brier).toBeGreaterThan((found?.brierOfBaseRate ?? 9) - 0.005);
});

test('with fewer than 50 positives there is no probability', () => {
  const [pairs, columns] = pairsAnd(true);
  expect(calibration({ ...pairs, positives: 49 }, columns)).toBeNull();
});
