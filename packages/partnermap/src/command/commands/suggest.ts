import { suggestSteps } from '@partnermap/core';
import type { RejectedPair, SuggestedIntroduction, Suggestions, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { convenerSentence, counterSentence, reasonSentence } from '@partnermap/report';
import type { SentenceContext } from '@partnermap/report';
import { InvalidArgumentError } from 'commander';
import { communityOf } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import { plainValue } from '../../document/plainValue.ts';
import type { AnswerTable } from '../../output/answer.ts';
import type { DataCommand } from '../dataCommand.ts';
import { analysisSteps } from './analysis.ts';
import { communitySentences } from './communitySentences.ts';
import { namingOf } from './naming.ts';

interface SuggestOptions {
  readonly count: number;
  readonly perOrganisation: number;
}

/** Networks resampled to see how stable the list is. */
const resamples = 100;

/** Whom to introduce to whom: the list with reasons, the pairs that were rejected, and a set chosen together. */
export const suggestCommand: DataCommand<SuggestOptions> = {
  name: 'suggest',
  options: (command, language) => {
    command
      .option('--count <number>', language.say('option.count'), whole('--count', language), 10)
      .option(
        '--per-organisation <number>',
        language.say('option.per-organisation'),
        whole('--per-organisation', language),
        2,
      );
  },
  answer: async ({ data, settings, run, language, options, watch }) => {
    const network = communityOf(data, settings);
    const { groups, gaps } = await watch(analysisSteps(network, run));
    const { count, perOrganisation } = options;
    const suggestions = await watch(
      suggestSteps(network, { groups, gaps: gaps.gaps, count, perOrganisation, resamples, seed: run.seed }),
    );
    const naming = namingOf(network, language, gaps);
    return {
      data: communityDataJson(network),
      settings: network.settings,
      fields: suggestionFields(suggestions),
      sentences: [
        ...communitySentences(network, language),
        language.say('suggest.found', {
          shown: suggestions.introductions.length,
          candidates: suggestions.candidates,
          untied: suggestions.untied,
        }),
        language.say('suggest.twoNumbers'),
        ...(suggestions.membershipUnknown === 0
          ? []
          : [
              language.say('suggest.membershipUnknown', {
                unknown: suggestions.membershipUnknown,
                shown: network.ids.length,
              }),
            ]),
        portfolioSentence(suggestions, naming, language),
      ],
      tables: [
        introductionTable(suggestions.introductions, naming, language, 'full'),
        rejectedTable(suggestions.rejected, naming, language),
      ],
      main: 0,
    };
  },
};

const whole =
  (option: string, language: Language) =>
  (text: string): number => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= 1) return value;
    throw new InvalidArgumentError(language.say('usage.notANumber', { option, value: text }));
  };

function suggestionFields(suggestions: Suggestions): ReadonlyMap<string, Value> {
  const {
    introductions,
    rejected,
    rejectedByReason,
    untied,
    considered,
    candidates,
    membershipUnknown,
    feasibilityParts,
    portfolio,
  } = suggestions;
  return new Map<string, Value>([
    ['introductions', plainValue(introductions)],
    ['rejected', plainValue(rejected)],
    ['rejectedByReason', new Map(rejectedByReason)],
    ['pairs', { untied, considered, candidates }],
    ['membershipUnknown', membershipUnknown],
    ['feasibilityParts', feasibilityParts],
    ['portfolio', plainValue(portfolio)],
  ]);
}

function portfolioSentence(
  { portfolio }: Suggestions,
  { nameOf }: SentenceContext,
  language: Language,
): string {
  const { pairs, share, boundName } = portfolio;
  if (pairs.length === 0 || share === null || boundName === null) return language.say('suggest.noPortfolio');
  return language.say('suggest.portfolio', {
    count: pairs.length,
    names: pairs.map(({ a, b }) => `${nameOf(a)} – ${nameOf(b)}`).join('; '),
    share: language.percent(share),
    bound: language.sayById(`bound.${boundName}`),
  });
}

/** The list: the pairs and their two numbers; in full also the reasons for and against, and who could convene. */
export function introductionTable(
  introductions: readonly SuggestedIntroduction[],
  naming: SentenceContext,
  language: Language,
  length: 'short' | 'full',
): AnswerTable {
  const sentences = (lines: readonly string[]): string => [...new Set(lines)].join(' ');
  const full = length === 'full';
  return {
    title: language.say('heading.introductions'),
    columns: [
      { id: 'a', label: language.say('column.introduction') },
      { id: 'b', label: language.say('column.with') },
      { id: 'feasibilityRank', label: language.say('column.feasibility') },
      { id: 'efficiency', label: language.say('column.benefit'), digits: 4 },
      ...(full
        ? [
            { id: 'stability', label: language.say('column.stability'), digits: 2 },
            { id: 'reasons', label: language.say('column.reason') },
            { id: 'against', label: language.say('column.against') },
            { id: 'conveners', label: language.say('column.convener') },
          ]
        : []),
    ],
    rows: introductions.map((one) => [
      naming.nameOf(one.a),
      naming.nameOf(one.b),
      one.feasibility.rank,
      one.benefit.efficiency,
      ...(full
        ? [
            one.stability,
            sentences(one.reasons.map((reason) => reasonSentence(reason, naming))),
            sentences(one.counterReasons.map((reason) => counterSentence(reason, naming))),
            convenerSentence(one, naming),
          ]
        : []),
    ]),
  };
}

function rejectedTable(
  rejected: readonly RejectedPair[],
  { nameOf }: SentenceContext,
  language: Language,
): AnswerTable {
  return {
    title: language.say('heading.rejected'),
    columns: [
      { id: 'a', label: language.say('column.introduction') },
      { id: 'b', label: language.say('column.with') },
      { id: 'reason', label: language.say('column.reason') },
    ],
    rows: rejected.map(({ a, b, reason }) => [
      nameOf(a),
      nameOf(b),
      language.sayById(`findings.rejected.${reason}`),
    ]),
  };
}
