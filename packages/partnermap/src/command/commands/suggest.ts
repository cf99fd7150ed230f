import { calibratedFeasibility, suggestSteps, whoShowsHow } from '@partnermap/core';
import type { RejectedPair, SuggestedIntroduction, Suggestions, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { convenerSentence, counterSentence, groupNames, reasonSentence } from '@partnermap/report';
import type { SentenceContext } from '@partnermap/report';
import { communityOf } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import { plainValue } from '../../document/plainValue.ts';
import type { AnswerRow, AnswerTable } from '../../output/answer.ts';
import { fewOfEach } from '../../output/fewOfEach.ts';
import type { DataCommand } from '../dataCommand.ts';
import { UsageFailure } from '../failure.ts';
import { sayMissing } from '../namedValues.ts';
import { actionPlanTable } from './actionPlanTable.ts';
import { analysisSteps, groupRuns } from './analysis.ts';
import { communitySentences } from './communitySentences.ts';
import { logOf, writeLists } from './introductionLists.ts';
import { namingOf } from './naming.ts';
import { portfolioSentence, portfolioTable } from './portfolioTable.ts';
import { practiceTable } from './practiceTable.ts';
import { addSuggestOptions, placesNamed, suggestOptions } from './suggestOptions.ts';
import type { SuggestCommandOptions } from './suggestOptions.ts';

/** Networks resampled to see how stable the list is. */
const resamples = 100;

/** Whom to introduce to whom: the list with reasons, the pairs that were rejected, a set chosen together, and the plan. */
export const suggestCommand: DataCommand<SuggestCommandOptions> = {
  name: 'suggest',
  options: addSuggestOptions,
  answer: async ({ data, settings, run, language, options, watch, warn }) => {
    const network = communityOf(data, settings);
    const asked = suggestOptions(options, network.dataset, language);
    sayMissing(placesNamed(asked, network.dataset), language, warn);
    const { groups, gaps } = await watch(analysisSteps(network, run));
    const calibrated = calibratedFeasibility(network.dataset, network.settings, {
      seed: run.seed,
      groupRuns,
    });
    const suggestions = await suggesting(language, () =>
      watch(
        suggestSteps(network, { ...asked, calibrated, groups, gaps: gaps.gaps, resamples, seed: run.seed }),
      ),
    );
    const naming = namingOf(network, language, gaps);
    const log = logOf(suggestions.introductions, network, data.dataset, run, options, language);
    const plan = actionPlanTable(log.plan, naming, groupNames({ groups, network, ...naming }), language);
    await writeLists(options, plan, log.rows, network.dataset, language);
    const practices = whoShowsHow(network);
    return {
      data: communityDataJson(network),
      settings: network.settings,
      fields: new Map([
        ...suggestionFields(suggestions),
        ['list', { id: log.listId, suggestedOn: log.suggestedOn }],
        ['actionPlan', plainValue(log.plan)],
        ['whoShowsHow', plainValue(practices)],
      ]),
      sentences: [
        ...communitySentences(network, language),
        language.say('suggest.found', {
          shown: suggestions.introductions.length,
          candidates: suggestions.candidates,
          untied: suggestions.untied,
        }),
        ...feasibilitySentences(suggestions, language),
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
        portfolioTable(suggestions.portfolio, naming, language),
        plan,
        practiceTable(practices, naming, language),
        rejectedTable(suggestions.rejected, naming, language),
      ],
      main: 0,
    };
  },
};

/** What core refuses because of what was asked for is wrong usage, said with its reason. */
async function suggesting(language: Language, run: () => Promise<Suggestions>): Promise<Suggestions> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageFailure(language.say('suggest.impossible'), { cause: error });
  }
}

/** Whether feasibility is a probability, and what it was fitted to, or why not. */
function feasibilityJson({ feasibilityKind, calibrated }: Suggestions): Value {
  return {
    kind: feasibilityKind,
    reason: calibrated?.reason ?? null,
    from: calibrated?.from ?? null,
    to: calibrated?.to ?? null,
    candidates: calibrated?.candidates ?? 0,
    positives: calibrated?.positives ?? 0,
    calibration: plainValue(calibrated?.calibration ?? null),
  };
}

function feasibilitySentences(
  { feasibilityKind, calibrated }: Suggestions,
  language: Language,
): readonly string[] {
  if (feasibilityKind === 'probability') return [language.say('suggest.probability')];
  const reason = calibrated?.reason ?? null;
  return [
    language.say('suggest.twoNumbers'),
    ...(reason === null
      ? []
      : [language.sayById(`noProbability.${reason}`, { positives: calibrated?.positives ?? 0 })]),
  ];
}

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
    ['feasibility', feasibilityJson(suggestions)],
    ['feasibilityParts', feasibilityParts],
    ['portfolio', plainValue(portfolio)],
  ]);
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
      { id: 'benefit', label: language.say('column.benefit'), digits: 4 },
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
      one.benefit.value,
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

/** The pairs that were considered and why they are not in the list; at a glance two for each reason. */
function rejectedTable(
  rejected: readonly RejectedPair[],
  { nameOf }: SentenceContext,
  language: Language,
): AnswerTable {
  const rowOf = ({ a, b, reason }: RejectedPair): AnswerRow => [
    nameOf(a),
    nameOf(b),
    language.sayById(`findings.rejected.${reason}`),
  ];
  return {
    title: language.say('heading.rejected'),
    columns: [
      { id: 'a', label: language.say('column.introduction') },
      { id: 'b', label: language.say('column.with') },
      { id: 'reason', label: language.say('column.reason') },
    ],
    rows: rejected.map(rowOf),
    glance: fewOfEach(rejected, ({ reason }) => reason, 2).map(rowOf),
  };
}
