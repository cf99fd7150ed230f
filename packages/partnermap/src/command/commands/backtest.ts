import { backtestSteps } from '@partnermap/core';
import type { Backtest, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { communityOf } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import { plainValue } from '../../document/plainValue.ts';
import type { AnswerTable } from '../../output/answer.ts';
import type { DataCommand } from '../dataCommand.ts';
import { groupRuns } from './analysis.ts';
import { communitySentences } from './communitySentences.ts';
import { introductionSentences, introductionsJson } from './introductionsJson.ts';
import { addTwoMomentOptions, twoMoments } from './twoMoments.ts';
import type { TwoMomentOptions } from './twoMoments.ts';

/** How well suggestions would have foreseen the ties of a later moment, with a plain verdict. */
export const backtestCommand: DataCommand<TwoMomentOptions> = {
  name: 'backtest',
  options: addTwoMomentOptions,
  answer: async ({ data, settings, run, language, options, watch, warn }) => {
    const [from, to] = twoMoments(options, settings, language, warn);
    const { dataset, settings: used } = communityOf(data, { ...settings, at: from });
    const { seed, replicates } = run;
    const found = await watch(backtestSteps(dataset, used, from, to, { seed, replicates, groupRuns }));
    return {
      data: communityDataJson(found.before),
      settings: used,
      fields: fields(found, from, to),
      sentences: [...communitySentences(found.before, language), ...sentences(found, language)],
      tables: [predictorTable(found, language)],
      main: 0,
    };
  },
};

function fields(found: Backtest, from: string, to: string): ReadonlyMap<string, Value> {
  return new Map<string, Value>([
    ['from', from],
    ['to', to],
    ['candidates', found.candidates],
    ['positives', found.positives],
    ['baseRate', found.baseRate],
    ['primary', found.primary],
    ['baselines', found.baselines],
    ['predictors', plainValue(found.predictors)],
    ['atTwoSteps', plainValue(found.atTwoSteps)],
    ['farther', plainValue(found.farther)],
    ['calibration', plainValue(found.calibration)],
    ['coldStart', plainValue(found.coldStart)],
    ['introductions', introductionsJson(found.introductions)],
    ['verdict', plainValue(found.verdict)],
  ]);
}

function sentences(found: Backtest, language: Language): readonly string[] {
  const { candidates, positives, baseRate, calibration, coldStart, verdict } = found;
  return [
    language.say('backtest.candidates', {
      candidates,
      positives,
      baseRate: baseRate === null ? '–' : language.percent(baseRate, { digits: 1 }),
    }),
    verdict.baselines.length === 0
      ? language.sayById(`verdict.${verdict.code}`)
      : language.say('backtest.verdictAgainst', {
          verdict: language.sayById(`verdict.${verdict.code}`),
          baselines: verdict.baselines.map((id) => language.sayById(`predictor.${id}`)),
        }),
    calibration === null
      ? language.say('backtest.noProbability')
      : language.say('backtest.brier', {
          brier: language.number(calibration.brier, { digits: 4 }),
          base: language.number(calibration.brierOfBaseRate, { digits: 4 }),
        }),
    language.say('backtest.coldStart', {
      newcomers: coldStart.newcomers,
      ties: coldStart.tiesWithNewcomers,
    }),
    language.say('backtest.byThemselves'),
    ...introductionSentences(found.introductions, language),
  ];
}

function predictorTable({ predictors }: Backtest, language: Language): AnswerTable {
  const ks = [5, 10, 20] as const;
  return {
    title: language.say('heading.predictors'),
    columns: [
      { id: 'predictor', label: language.say('column.predictor') },
      { id: 'auc', label: 'AUC', digits: 2 },
      { id: 'low', label: language.say('column.lowest'), digits: 2 },
      { id: 'high', label: language.say('column.highest'), digits: 2 },
      { id: 'ap', label: 'AP', digits: 3 },
      ...ks.map((k) => ({ id: `precisionAt${k}`, label: `P@${k}`, digits: 2 })),
      { id: 'lift10', label: language.say('column.lift'), digits: 1 },
      { id: 'aucAtTwoSteps', label: language.say('column.aucNear'), digits: 2 },
      { id: 'aucFarther', label: language.say('column.aucFar'), digits: 2 },
    ],
    rows: [...predictors].map(([id, result]) => [
      language.sayById(`predictor.${id}`),
      result.auc,
      result.interval?.low ?? null,
      result.interval?.high ?? null,
      result.ap,
      ...result.precisionAt.map(({ precision }) => precision),
      result.precisionAt.find(({ k }) => k === 10)?.lift ?? null,
      result.aucAtTwoSteps,
      result.aucFarther,
    ]),
  };
}
