import { expect, test } from 'vitest';
import type { Dataset } from '../../dataset/dataset.ts';
import { defaultSettings } from '../../network/settings.ts';
import { random } from '../../statistics/random.ts';
import type { Random } from '../../statistics/random.ts';
import { datasetOf } from '../../testSupport/datasetOf.ts';
import { backtest } from './backtest.ts';

const organisations = 36;
const settings = { ...defaultSettings, window: 'period', keepIsolates: true, ties: 'reported' } as const;
const id = (node: number): string => `o${String(node).padStart(2, '0')}`;

/** A first year in three groups; in the second, untied pairs become tied with the chance that `chance` gives. */
function twoYears(source: Random, chance: (common: number, u: number, v: number) => number): Dataset {
  const tied = Array.from({ length: organisations }, () => new Uint8Array(organisations));
  const ties: { fromId: string; toId: string; wave: string }[] = [];
  const tie = (u: number, v: number, wave: string): void => {
    ties.push({ fromId: id(u), toId: id(v), wave });
  };
  for (let u = 0; u < organisations; u++) {
    for (let v = u + 1; v < organisations; v++) {
      if (source.next() >= (u % 3 === v % 3 ? 0.3 : 0.04)) continue;
      tied[u][v] = tied[v][u] = 1;
      tie(u, v, '2022');
    }
  }
  for (let u = 0; u < organisations; u++) {
    for (let v = u + 1; v < organisations; v++) {
      const common = tied[u].reduce((sum, one, w) => sum + (one & tied[v][w]), 0);
      if (tied[u][v] === 1 || source.next() < chance(common, u, v)) tie(u, v, '2023');
    }
  }
  return datasetOf({
    organisations: Array.from({ length: organisations }, (_, node) => ({
      id: id(node),
      joined: '2022',
      types: [node % 2 === 0 ? 'school' : 'company'],
    })),
    ties,
  });
}

test('when the next year has nothing to do with this one, 95 % of the intervals hold .5', () => {
  const seeds = 200;
  let covering = 0;
  let better = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const result = backtest(
      twoYears(random(seed), () => 0.08),
      settings,
      '2022',
      '2023',
      { replicates: 300, groupRuns: 3, seed },
    );
    const interval = result.predictors.get('resourceAllocation')?.interval ?? { low: 1, high: 0 };
    if (interval.low <= 0.5 && interval.high >= 0.5) covering++;
    if (result.verdict.code === 'better-than-baselines') better++;
  }
  console.log(`${covering} of ${seeds} intervals hold .5; ${better} false claims to be better`);
  // 190 at least: drawing organisations gives intervals that are rather too wide than too narrow.
  expect(covering).toBeGreaterThanOrEqual(190);
  expect(better).toBeLessThanOrEqual(5);
});

test('a planted effect is recovered: partners in common that make a tie likely', () => {
  let recovered = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const result = backtest(
      twoYears(random(seed), (common) => (common >= 2 ? 0.6 : 0.03)),
      settings,
      '2022',
      '2023',
      { replicates: 300, groupRuns: 3, seed },
    );
    const { auc, interval } = result.predictors.get('resourceAllocation') ?? { auc: null, interval: null };
    if ((auc ?? 0) > 0.7 && (interval?.low ?? 0) > 0.5) recovered++;
    expect(result.verdict.code).not.toBe('no-better');
  }
  expect(recovered).toBeGreaterThanOrEqual(19);
});
