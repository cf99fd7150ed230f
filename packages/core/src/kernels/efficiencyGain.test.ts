import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { efficiencyGain } from './efficiencyGain.ts';

/** All distances by Floyd and Warshall. */
function distancesOf(order: number, lengths: Float64Array): Float64Array {
  const distances = lengths.slice();
  for (let via = 0; via < order; via++) {
    for (let a = 0; a < order; a++) {
      for (let b = 0; b < order; b++) {
        const path = distances[a * order + via] + distances[via * order + b];
        if (path < distances[a * order + b]) distances[a * order + b] = path;
      }
    }
  }
  return distances;
}

function efficiencySum(order: number, distances: Float64Array): number {
  let sum = 0;
  for (let a = 0; a < order; a++) for (let b = a + 1; b < order; b++) sum += 1 / distances[a * order + b];
  return sum;
}

test('equals a full recomputation on random networks, connected or not, with and without lengths', () => {
  const source = random(4);
  for (let trial = 0; trial < 40; trial++) {
    const order = 9;
    const lengths = new Float64Array(order * order).fill(Infinity);
    for (let a = 0; a < order; a++) lengths[a * order + a] = 0;
    const tie = (a: number, b: number, length: number): void => {
      lengths[a * order + b] = length;
      lengths[b * order + a] = length;
    };
    for (let k = 0; k < 8; k++) {
      const [a, b] = [source.integer(order), source.integer(order)];
      if (a !== b) tie(a, b, trial % 2 === 0 ? 1 : 1 + source.integer(4));
    }
    const before = distancesOf(order, lengths);
    const [u, v] = [source.integer(4), 4 + source.integer(5)];
    const length = trial % 2 === 0 ? 1 : 1 + source.integer(3);
    const gain = efficiencyGain(before, order, u, v, length);
    if (length < lengths[u * order + v]) tie(u, v, length);
    const expected = efficiencySum(order, distancesOf(order, lengths)) - efficiencySum(order, before);
    expect(gain).toBeCloseTo(expected, 12);
  }
});
