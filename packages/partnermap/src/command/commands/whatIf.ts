import { gapChanges, gapSteps, measureById, ScenarioError, whatIf, whatIfTableSteps } from '@partnermap/core';
import type {
  CommunityNetwork,
  Gap,
  GapChanges,
  GroupDetection,
  NetworkFigures,
  RankChange,
  ScenarioChange,
  Value,
  WhatIf,
} from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { groupNames } from '@partnermap/report';
import { communityOf } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import { plainValue } from '../../document/plainValue.ts';
import type { AnswerTable } from '../../output/answer.ts';
import type { DataCommand } from '../dataCommand.ts';
import { UsageFailure } from '../failure.ts';
import { analysisSteps } from './analysis.ts';
import { communitySentences } from './communitySentences.ts';
import { subjectText } from './gaps.ts';
import { namingOf } from './naming.ts';
import { newTies, newTiesTable } from './newTies.ts';
import type { NewTie } from './newTies.ts';
import { wholeNumber } from './wholeNumber.ts';
import { addScenarioOptions, scenarioChanges } from './scenarioOptions.ts';
import type { ScenarioOptions } from './scenarioOptions.ts';

interface WhatIfCommandOptions extends ScenarioOptions {
  readonly newTies?: string;
}

/** What some changes would do to every figure, rank and gap; and which new ties would bring most. */
export const whatIfCommand: DataCommand<WhatIfCommandOptions> = {
  name: 'what-if',
  options: (command, language) => {
    addScenarioOptions(command, language);
    command.option('--new-ties <count>', language.say('option.new-ties'));
  },
  answer: async ({ data, settings, run, language, options, watch }) => {
    const network = communityOf(data, settings);
    const changes = await scenarioChanges(options, network.dataset, language);
    const count = wholeNumber('--new-ties', options.newTies, language);
    if (changes.length === 0 && count === null) throw new UsageFailure(language.say('whatIf.nothing'));
    const result = changed(network, changes, language);
    const before = await watch(analysisSteps(network, run));
    // The groups of today: those of the changed network would be others under the same numbers.
    const { groups } = before;
    const { seed, replicates } = run;
    const after = await watch(gapSteps(result.network, { groups, seed, replicates }));
    const gaps = gapChanges(before.gaps.gaps, after.gaps);
    const ties =
      count === null
        ? null
        : newTies(
            result.network,
            await watch(
              whatIfTableSteps(result.network, {
                best: count,
                betweenness: true,
                weighted: settings.weighted,
              }),
            ),
          );
    return {
      data: communityDataJson(network),
      settings: network.settings,
      fields: fields(changes, result, gaps, ties),
      sentences: [
        ...communitySentences(network, language),
        language.say('whatIf.nobodyReacts', { count: changes.length }),
        language.say('whatIf.gaps', { closed: gaps.closed.length, opened: gaps.opened.length }),
      ],
      tables: [
        figureTable(result, language),
        rankTable(result, language),
        gapChangeTable(gaps, groups, { before: network, after: result.network }, language),
        ...(ties === null ? [] : [newTiesTable(result.network, ties, language)]),
      ],
      main: ties === null ? 0 : 3,
    };
  },
};

function changed(network: CommunityNetwork, changes: readonly ScenarioChange[], language: Language): WhatIf {
  try {
    return whatIf(network, changes);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new UsageFailure(
      language.say('whatIf.impossible', {
        number: error.index + 1,
        reason: language.sayById(`scenarioProblem.${error.code}`),
        found: error.found,
      }),
    );
  }
}

function fields(
  changes: readonly ScenarioChange[],
  { before, after, rankChanges }: WhatIf,
  { closed, opened, changed: other }: GapChanges,
  ties: readonly NewTie[] | null,
): ReadonlyMap<string, Value> {
  return new Map<string, Value>([
    ['changes', plainValue(changes)],
    ['before', before.values],
    ['after', after.values],
    ['undefined', { before: before.undefined, after: after.undefined }],
    ['rankChanges', plainValue(rankChanges)],
    [
      'gaps',
      {
        closed: closed.map(({ id }) => id),
        opened: opened.map(({ id }) => id),
        changed: other.map((pair) => ({
          id: pair.after.id,
          before: pair.before.observed,
          after: pair.after.observed,
        })),
      },
    ],
    ['newTies', plainValue(ties)],
  ]);
}

const figureName = (id: string, language: Language): string =>
  measureById(id) === null ? language.sayById(`figure.${id}`) : language.sayById(`measure.${id}.name`);

/** Every figure that is defined before or after; the difference where it is both. */
function figureTable({ before, after }: WhatIf, language: Language): AnswerTable {
  const value = (figures: NetworkFigures, id: string): number | null => figures.values.get(id) ?? null;
  const rows = [...after.values.keys()].map((id) => ({
    id,
    was: value(before, id),
    is: value(after, id),
  }));
  return {
    title: language.say('heading.wouldChange'),
    columns: [
      { id: 'figure', label: language.say('column.measure') },
      { id: 'before', label: language.say('column.before') },
      { id: 'after', label: language.say('column.after') },
      { id: 'difference', label: language.say('column.difference'), digits: 4 },
    ],
    rows: rows
      .filter(({ was, is }) => was !== null || is !== null)
      .map(({ id, was, is }) => [
        figureName(id, language),
        was,
        is,
        was === null || is === null || !Number.isFinite(is - was) ? null : is - was,
      ]),
  };
}

const shownRanks = 20;

function rankTable({ network, rankChanges }: WhatIf, language: Language): AnswerTable {
  const naming = namingOf(network, language);
  const rank = (standing: RankChange['before']): number | null => standing?.rank ?? null;
  return {
    title: language.say('heading.rankChanges'),
    columns: [
      { id: 'measure', label: language.say('column.measure') },
      { id: 'organisation', label: language.say('column.organisation') },
      { id: 'before', label: language.say('column.before') },
      { id: 'after', label: language.say('column.after') },
    ],
    rows: [...new Set(rankChanges.map(({ measure }) => measure))].flatMap((measure) =>
      rankChanges
        .filter((change) => change.measure === measure)
        .slice(0, shownRanks)
        .map(({ id, before, after }) => [
          figureName(measure, language),
          naming.nameOf(id),
          rank(before),
          rank(after),
        ]),
    ),
  };
}

/** What closed is named as it was before: an organisation that was taken out is no longer in the network. */
function gapChangeTable(
  { closed, opened, changed: other }: GapChanges,
  groups: GroupDetection,
  networks: { readonly before: CommunityNetwork; readonly after: CommunityNetwork },
  language: Language,
): AnswerTable {
  const names = groupNames({ groups, network: networks.before, ...namingOf(networks.before, language) });
  const subjectOf = (network: CommunityNetwork): ((gap: Gap) => string) => {
    const naming = namingOf(network, language);
    return (gap) => subjectText(gap, naming, names, language);
  };
  const [before, after] = [subjectOf(networks.before), subjectOf(networks.after)];
  const rows = [
    ...closed.map((gap) => [gap, language.say('whatIf.closed'), before(gap), gap.observed, null] as const),
    ...opened.map((gap) => [gap, language.say('whatIf.opened'), after(gap), null, gap.observed] as const),
    ...other.map(
      (one) =>
        [
          one.after,
          language.say('whatIf.changed'),
          after(one.after),
          one.before.observed,
          one.after.observed,
        ] as const,
    ),
  ];
  return {
    title: language.say('heading.gaps'),
    columns: [
      { id: 'change', label: language.say('heading.wouldChange') },
      { id: 'kind', label: language.say('column.kind') },
      { id: 'subject', label: language.say('column.subject') },
      { id: 'before', label: language.say('column.before') },
      { id: 'after', label: language.say('column.after') },
    ],
    rows: rows.map(([gap, what, subject, observedBefore, observedAfter]) => [
      what,
      language.sayById(`gapKind.${gap.kind}`),
      subject,
      observedBefore,
      observedAfter,
    ]),
  };
}
