import { expect, test } from 'vitest';
import { buildNetwork } from '../../network/build.ts';
import type { CommunityNetwork } from '../../network/community.ts';
import { defaultSettings } from '../../network/settings.ts';
import { completeSteps } from '../../progress/run.ts';
import { rocAuc } from '../../statistics/rocAuc.ts';
import { random } from '../../statistics/random.ts';
import { datasetOf } from '../../testSupport/datasetOf.ts';
import { temporalDataset, temporalOracle, temporalSettings } from '../../testSupport/temporalOracle.ts';
import { backtest } from './backtest.ts';
import { backtestPairs } from './candidatePairs.ts';
import { predictionSteps } from './predictors.ts';
import type { Predictions } from './predictors.ts';
import { rankedPairs, weightedAuc } from './rankedPairs.ts';
import { verdictOf } from './verdict.ts';

const oracle = temporalOracle();
const dataset = temporalDataset(oracle);
const found = backtest(dataset, temporalSettings, '2022', '2023', { replicates: 2000, groupRuns: 10 });

test('candidates and outcomes equal the reference', () => {
  const { candidates, outcome, positives, baseRate } = oracle.linkPrediction;
  const before = buildNetwork(dataset, { ...temporalSettings, at: '2022' });
  const after = buildNetwork(dataset, { ...temporalSettings, at: '2023' });
  const pairs = backtestPairs(before, after);
  const mine = Array.from(pairs.first, (u, k) => [before.ids[u], before.ids[pairs.second[k]]]);
  expect(mine).toEqual(candidates);
  expect([...pairs.outcomes]).toEqual(outcome);
  expect(found).toMatchObject({ candidates: candidates.length, positives, baseRate });
});

test.each([
  ['resourceAllocation', 'resourceAllocation'],
  ['commonNeighbours', 'commonNeighbors'],
  ['degreeProduct', 'preferentialAttachment'],
  ['efficiencyGain', 'efficiencyGain'],
] as const)('%s equals the reference', (id, name) => {
  const result = found.predictors.get(id);
  const expected = oracle.linkPrediction.metrics[name];
  const at = (k: number): number => result?.precisionAt.find((one) => one.k === k)?.precision ?? Number.NaN;
  expect(result?.auc).toBeCloseTo(expected.rocAuc, 9);
  expect(result?.ap).toBeCloseTo(expected.averagePrecision, 9);
  expect(at(10)).toBeCloseTo(expected.precisionAt10, 9);
  expect(at(20)).toBeCloseTo(expected.precisionAt20, 9);
  // Both intervals are random: they agree to a few hundredths.
  expect(Math.abs((result?.interval?.low ?? 9) - expected.aucNodeBootstrap95[0])).toBeLessThan(0.05);
  expect(Math.abs((result?.interval?.high ?? 9) - expected.aucNodeBootstrap95[1])).toBeLessThan(0.05);
});

test('34 positives cannot tell the predictors apart, and the result says so', () => {
  expect(found.verdict.code).toBe('cannot-distinguish');
  expect(found.verdict.baselines).toContain('degreeProduct');
  expect(found.calibration).toBeNull();
  const chance = found.predictors.get('random');
  expect(chance?.auc).toBe(0.5);
  expect(chance?.ap).toBeCloseTo(0.1, 12);
  expect(chance?.precisionAt[0]?.lift).toBeCloseTo(1, 12);
  expect(found.atTwoSteps.candidates + found.farther.candidates).toBe(found.candidates);
  expect(found.atTwoSteps.positives + found.farther.positives).toBe(found.positives);
  expect(found.coldStart.newcomers).toBe(48);
  // Beyond two steps there is no common partner.
  expect(found.predictors.get('commonNeighbours')?.aucFarther).toBe(0.5);
});

test('predictors see nothing of the later moment', () => {
  const without = {
    ...dataset,
    participations: dataset.participations.filter(({ initiativeId }) => !initiativeId.endsWith('2023')),
  };
  const before = buildNetwork(dataset, { ...temporalSettings, at: '2022' });
  const alone = buildNetwork(without, { ...temporalSettings, at: '2022' });
  const after = buildNetwork(dataset, { ...temporalSettings, at: '2023' });
  const pairs = backtestPairs(before, after);
  const options = { seed: 1, groupRuns: 5 };
  const predicted = (network: CommunityNetwork): Predictions =>
    completeSteps(predictionSteps(network, pairs, options));
  expect(predicted(alone)).toEqual(predicted(before));
});

test('the order of rows does not matter; the seed does', () => {
  const options = { replicates: 30, groupRuns: 3 };
  const reversed = {
    ...dataset,
    organisations: dataset.organisations.toReversed(),
    participations: dataset.participations.toReversed(),
  };
  const intervals = (of: typeof dataset, seed: number): unknown => {
    const { before, ...rest } = backtest(of, temporalSettings, '2022', '2023', { ...options, seed });
    return before.ids.length === 32 ? rest : null;
  };
  const first = intervals(dataset, 1);
  expect(intervals(reversed, 1)).toEqual(first);
  expect(intervals(dataset, 2)).not.toEqual(first);
});

test('counting a pair several times is the same as listing it several times', () => {
  const source = random(2);
  for (let trial = 0; trial < 50; trial++) {
    const size = 2 + source.integer(10);
    const scores = Array.from({ length: size }, () => source.integer(4));
    const outcomes = Uint8Array.from({ length: size }, () => source.integer(2));
    const weights = Float64Array.from({ length: size }, () => source.integer(4));
    const listed = scores.flatMap((score, k) =>
      Array.from({ length: weights[k] }, () => ({ score, outcome: outcomes[k] })),
    );
    const expected = rocAuc(
      listed.map(({ outcome }) => outcome),
      listed.map(({ score }) => score),
    );
    const actual = weightedAuc(rankedPairs(scores), outcomes, weights);
    expect(actual === null).toBe(expected === null);
    expect(actual ?? 0).toBeCloseTo(expected ?? 0, 12);
  }
});

test('verdicts', () => {
  const wide = { low: 0.4, high: 0.8 };
  const code = (difference: { low: number; high: number } | null, positives = 50): string =>
    verdictOf(positives, 100, wide, new Map([['random', difference]])).code;
  expect(code({ low: 0.01, high: 0.2 })).toBe('better-than-baselines');
  expect(code({ low: -0.01, high: 0.2 })).toBe('cannot-distinguish');
  expect(code(null)).toBe('cannot-distinguish');
  expect(code({ low: -0.3, high: -0.1 })).toBe('no-better');
  expect(code({ low: 0.01, high: 0.2 }, 9)).toBe('too-few-positives');
  expect(verdictOf(50, 50, { low: 0.2, high: 0.45 }, new Map()).code).toBe('no-better');
});

test('two organisations, one tie: too little to say anything', () => {
  const small = datasetOf({
    initiatives: [
      { id: 'x', start: '2022', kind: 'event' },
      { id: 'y', start: '2023', kind: 'event' },
    ],
    participations: ['x: a b', 'y: a c'],
  });
  const result = backtest(small, defaultSettings, '2022', '2023', { replicates: 5 });
  expect(result).toMatchObject({ candidates: 0, positives: 0, baseRate: null });
  expect(result.verdict.code).toBe('too-few-positives');
  expect(result.coldStart).toEqual({ newcomers: 1, tiesWithNewcomers: 1, share: 1 });
  expect(() => backtest(small, defaultSettings, '2023', '2022')).toThrow('2023');
});
