import { expect, test } from 'vitest';
import { datasetOf as fixture } from '../../../../fixtures/support/dataset.ts';
import { compareSteps } from '../change/compareMoments.ts';
import { buildNetwork } from '../network/build.ts';
import { defaultSettings } from '../network/settings.ts';
import type { Steps } from '../progress/run.ts';
import { backtestSteps } from './backtest/backtest.ts';
import { matchSteps } from './match/matchNeeds.ts';
import { suggestSteps } from './suggestIntroductions.ts';
import { teamSteps } from './team/suggestTeams.ts';

const dataset = fixture('stem4all-growth');
const network = buildNetwork(dataset, { at: '2023' });
const few = { replicates: 4, groupRuns: 3 };
const stages = ['school', 'university', 'leadership'].map((code) => ({ dimension: 'pipeline_stages', code }));

/** Shares of the work done at every step; nothing is asked of how many there are in a short piece of work. */
function sharesDone(steps: Steps<unknown>): readonly number[] {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return shares;
    shares.push(step.value.done / step.value.total);
  }
}

test.each([
  ['portfolio', () => suggestSteps(network, { count: 5, resamples: 2 }), 20],
  ['portfolio within a budget', () => suggestSteps(network, { count: 4, budget: 4 }), 20],
  ['team search', () => teamSteps(network, stages, { size: 5 }), 20],
  ['matching', () => matchSteps(network), 1],
  ['comparison of moments', () => compareSteps(dataset, defaultSettings, '2022', '2023', few), 3 + 3 + 4 * 4],
  ['back-test', () => backtestSteps(dataset, defaultSettings, '2022', '2023', few), 3 + 4],
] as const)('%s can be stopped on the way, and its progress never goes back', (_, start, least) => {
  const shares = sharesDone(start());
  expect(shares.length).toBeGreaterThanOrEqual(least);
  shares.forEach((share, place) => {
    expect(share).toBeGreaterThanOrEqual(place === 0 ? 0 : shares[place - 1]);
    expect(share).toBeLessThanOrEqual(1);
  });
});
