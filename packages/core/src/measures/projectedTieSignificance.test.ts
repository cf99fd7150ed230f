import { expect, test } from 'vitest';
import { twoMode } from '../network/twoMode.ts';
import { random } from '../statistics/random.ts';
import { participationChances } from './participationChances.ts';
import { projectedTieSignificance } from './projectedTieSignificance.ts';

/** Row i lists the initiatives of organisation i as digits. */
function dataOf(rows: readonly string[], initiatives: number) {
  return twoMode(
    rows.map((_, i) => `o${i}`),
    Array.from({ length: initiatives }, (_, e) => `e${e}`),
    rows.flatMap((row, i) => Array.from(row, (e) => [`o${i}`, `e${e}`] as const)),
  );
}

test('hypergeometric: hand case', () => {
  const ties = projectedTieSignificance(dataOf(['01', '01', '123'], 5), { model: 'hypergeometric' });
  // o0 and o1: both of two out of five, one choice of ten. o0 and o2: at least one of two among three of five.
  expect(ties.map(({ a, b, shared, expected }) => [a, b, shared, expected])).toEqual([
    ['o0', 'o1', 2, (2 * 2) / 5],
    ['o0', 'o2', 1, (2 * 3) / 5],
    ['o1', 'o2', 1, (2 * 3) / 5],
  ]);
  expect(ties[0].p).toBeCloseTo(1 / 10, 12);
  expect(ties[1].p).toBeCloseTo(1 - 1 / 10, 12);
});

test('sdsm: the chances have the observed sums, and p equals the sum over all outcomes', () => {
  const rows = ['012', '01', '13', '0', '234'];
  const data = dataOf(rows, 5);
  const own = rows.map((row) => row.length);
  const other = Array.from({ length: 5 }, (_, e) => rows.filter((row) => row.includes(String(e))).length);
  const chances = participationChances(own, other);
  chances.forEach((row, i) => expect(row.reduce((a, b) => a + b)).toBeCloseTo(own[i], 6));
  other.forEach((degree, e) => expect(chances.reduce((sum, row) => sum + row[e], 0)).toBeCloseTo(degree, 6));
  for (const { a, b, shared, expected, p } of projectedTieSignificance(data)) {
    const both = chances[Number(a[1])].map((chance, e) => chance * chances[Number(b[1])][e]);
    let sum = 0;
    for (let outcome = 0; outcome < 2 ** 5; outcome++) {
      const held = Array.from({ length: 5 }, (_, e) => ((outcome >> e) & 1) === 1);
      const weight = both.reduce((product, chance, e) => product * (held[e] ? chance : 1 - chance), 1);
      if (held.filter(Boolean).length >= shared) sum += weight;
    }
    expect(p).toBeCloseTo(sum, 12);
    expect(expected).toBeCloseTo(
      both.reduce((x, y) => x + y),
      12,
    );
  }
});

test('where all initiatives are equally large and organisations equally active, sdsm is binomial', () => {
  const ties = projectedTieSignificance(dataOf(['01', '12', '23', '30'], 4));
  // Every chance is a half: sharing one or more of four with a quarter each.
  ties.forEach(({ p }) => expect(p).toBeCloseTo(1 - (3 / 4) ** 4, 8));
});

test('a large initiative makes chance meetings more frequent, and only sdsm knows', () => {
  // Six of eight organisations are in e0; o6 is in e0 and e1, o7 in e1, nobody in e2.
  const data = dataOf(['0', '0', '0', '0', '0', '0', '01', '1'], 3);
  const first = (model: 'hypergeometric' | 'sdsm') => projectedTieSignificance(data, { model })[0];
  expect(first('hypergeometric')).toMatchObject({ a: 'o0', b: 'o1', shared: 1, expected: 1 / 3 });
  expect(first('sdsm').expected).toBeGreaterThan(0.6);
  expect(first('sdsm').p).toBeGreaterThan(first('hypergeometric').p + 0.2);
});

test('the other side, and no data', () => {
  const turned = projectedTieSignificance(dataOf(['01', '01', '12'], 3), { side: 'initiatives' });
  expect(turned.map(({ a, b, shared }) => [a, b, shared])).toEqual([
    ['e0', 'e1', 2],
    ['e1', 'e2', 1],
  ]);
  expect(projectedTieSignificance(dataOf([], 0))).toEqual([]);
});

test('under its own null model the hypergeometric p is not too small too often', () => {
  const source = random(3);
  let [small, all] = [0, 0];
  for (let trial = 0; trial < 200; trial++) {
    const draw = () => source.shuffle(['0', '1', '2', '3', '4', '5', '6', '7']).slice(0, 4).join('');
    const ties = projectedTieSignificance(dataOf([draw(), draw()], 8), { model: 'hypergeometric' });
    all++;
    small += ties.filter(({ p }) => p <= 0.25).length;
  }
  // P(X ≥ 3) = 17/70 of drawing four of eight twice.
  expect(small / all).toBeGreaterThan(17 / 70 - 0.1);
  expect(small / all).toBeLessThan(17 / 70 + 0.1);
});
