import { expect, test } from 'vitest';
import type { Dataset } from '../../dataset/dataset.ts';
import { buildNetwork } from '../../network/build.ts';
import { defaultSettings } from '../../network/settings.ts';
import { random } from '../../statistics/random.ts';
import { datasetOf } from '../../testSupport/datasetOf.ts';
import { suggestIntroductions } from '../suggestIntroductions.ts';
import { calibratedFeasibility } from './calibratedFeasibility.ts';

const organisations = 40;
const settings = { ...defaultSettings, window: 'period', keepIsolates: true, ties: 'reported' } as const;
const id = (node: number): string => `o${String(node).padStart(2, '0')}`;

/** A first year in four groups; untied pairs become tied with a chance that partners in common decide. */
function twoYears(seed: number, chance: (common: number) => number): Dataset {
  const source = random(seed);
  const tied = Array.from({ length: organisations }, () => new Uint8Array(organisations));
  const ties: { fromId: string; toId: string; start: string; end: string }[] = [];
  const tie = (u: number, v: number, year: string): void => {
    ties.push({ fromId: id(u), toId: id(v), start: year, end: year });
  };
  for (let u = 0; u < organisations; u++) {
    for (let v = u + 1; v < organisations; v++) {
      if (source.next() >= (u % 4 === v % 4 ? 0.3 : 0.03)) continue;
      tied[u][v] = tied[v][u] = 1;
      tie(u, v, '2022');
    }
  }
  for (let u = 0; u < organisations; u++) {
    for (let v = u + 1; v < organisations; v++) {
      const common = tied[u].reduce((sum, one, w) => sum + (one & tied[v][w]), 0);
      if (tied[u][v] === 1 || source.next() < chance(common)) tie(u, v, '2023');
    }
  }
  return datasetOf({
    organisations: Array.from({ length: organisations }, (_, node) => ({ id: id(node), joined: '2022' })),
    ties,
  });
}

const planted = (common: number): number => (common >= 2 ? 0.55 : common === 1 ? 0.15 : 0.02);
const few = { groupRuns: 3 };

test('a planted effect: probabilities that come true as often as they say', () => {
  const data = twoYears(5, planted);
  const found = calibratedFeasibility(data, settings, few);
  expect(found).toMatchObject({ from: '2022', to: '2023', reason: null });
  expect(found.positives).toBeGreaterThanOrEqual(50);
  expect(found.calibration?.brier).toBeLessThan(found.calibration?.brierOfBaseRate ?? 0);
  for (const { predicted, observed, size } of found.calibration?.reliability ?? []) {
    const [said, came] = [predicted ?? 0, observed ?? 0];
    // Three standard errors of a share of so many pairs, and a little for the model, which knows no steps.
    const error = 3 * Math.sqrt((said * (1 - said)) / Math.max(1, size)) + 0.08;
    expect(Math.abs(said - came)).toBeLessThan(error);
  }
  const network = buildNetwork(data, { ...settings, at: '2022' });
  const { introductions, feasibilityKind, plane } = suggestIntroductions(network, {
    calibrated: found,
    count: 1,
  });
  expect(feasibilityKind).toBe('probability');
  expect(introductions.every(({ feasibility }) => feasibility.kind === 'probability')).toBe(true);
  for (const { feasibility } of plane.points) {
    expect(feasibility).toBeGreaterThan(0);
    expect(feasibility).toBeLessThan(1);
  }
});

test('where next year has nothing to do with this one, it stays a ranking, with the reason', () => {
  const found = calibratedFeasibility(
    twoYears(2, () => 0.1),
    settings,
    few,
  );
  expect(found).toMatchObject({ model: null, reason: 'no-better-than-base-rate' });
});

test('with too few positives, or a single year, there is nothing to fit', () => {
  const rare = calibratedFeasibility(
    twoYears(3, (common) => (common >= 2 ? 0.05 : 0)),
    settings,
    few,
  );
  expect(rare).toMatchObject({ model: null, calibration: null, reason: 'too-few-positives' });
  const single = datasetOf({ initiatives: [{ id: 'i', start: '2022' }], participations: ['i: a b'] });
  expect(calibratedFeasibility(single, defaultSettings, few).reason).toBe('no-two-years');
  expect(calibratedFeasibility(twoYears(5, planted), { ...settings, at: '2022' }, few).reason).toBe(
    'no-two-years',
  );
});
