import { compareSteps, nameGroups } from '@partnermap/core';
import type {
  CommunityNetwork,
  EarlierGroup,
  Group,
  LaterGroup,
  MomentComparison,
  TieChange,
  Value,
} from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { groupNames } from '@partnermap/report';
import { communityOf } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import { plainValue } from '../../document/plainValue.ts';
import type { AnswerTable } from '../../output/answer.ts';
import type { DataCommand } from '../dataCommand.ts';
import { groupRuns } from './analysis.ts';
import { communitySentences } from './communitySentences.ts';
import { namingOf } from './naming.ts';
import { introductionSentences, introductionsJson } from './introductionsJson.ts';
import { addTwoMomentOptions, twoMoments } from './twoMoments.ts';
import type { TwoMomentOptions } from './twoMoments.ts';

/** What changed from one moment to another, beside what chance and size alone would give. */
export const compareCommand: DataCommand<TwoMomentOptions> = {
  name: 'compare',
  options: addTwoMomentOptions,
  answer: async ({ data, settings, run, language, options, watch, warn }) => {
    const [from, to] = twoMoments(options, settings, language, warn);
    const { dataset, settings: used } = communityOf(data, { ...settings, at: to });
    const { seed, replicates } = run;
    const found = await watch(compareSteps(dataset, used, from, to, { seed, replicates, groupRuns }));
    return {
      data: communityDataJson(found.after),
      settings: used,
      fields: fields(found, from, to),
      sentences: [...communitySentences(found.after, language), ...sentences(found, language)],
      tables: [
        measureTable(found, language),
        centralisationTable(found, language),
        groupTable(found, language),
        newcomerTable(found, language),
      ],
      main: 0,
    };
  },
};

function fields(found: MomentComparison, from: string, to: string): ReadonlyMap<string, Value> {
  const lists = ({ kept, lost, new: fresh }: TieChange): Value => ({ kept, lost, new: fresh });
  const { jaccard, persistence, discontinuous } = found.ties;
  return new Map<string, Value>([
    ['from', from],
    ['to', to],
    ['stayers', found.stayers],
    ['newcomers', found.newcomers],
    ['leavers', found.leavers],
    ['ties', lists(found.ties)],
    ['jaccard', jaccard],
    ['persistence', persistence],
    ['discontinuous', discontinuous],
    ['allTies', plainValue(found.allTies)],
    ['wovenIn', plainValue(found.wovenIn)],
    ['groups', groupFields(found)],
    ['centralisation', plainValue(found.centralisation)],
    ['measures', plainValue(found.measures)],
    ['facilitator', plainValue(found.facilitator)],
    ['introductions', introductionsJson(found.introductions)],
  ]);
}

/** What became of the groups, each with the codes that distinguish its members. */
function groupFields({ groups, detected, before, after }: MomentComparison): Value {
  const named = (
    matched: readonly (EarlierGroup | LaterGroup)[],
    own: readonly Group[],
    { dataset }: CommunityNetwork,
  ): Value => {
    const names = nameGroups(own, dataset.organisations);
    return matched.map((one) =>
      plainValue({
        ...one,
        name: (names.get(one.id) ?? []).map(({ dimension, code }) => ({ dimension, code })),
      }),
    );
  };
  return {
    stayers: groups.stayers,
    before: named(groups.before, detected.before, before),
    after: named(groups.after, detected.after, after),
  };
}

function sentences(found: MomentComparison, language: Language): readonly string[] {
  const { ties, facilitator, introductions, wovenIn } = found;
  const { before, after } = facilitator;
  const { shareIsolated } = wovenIn.summary;
  return [
    language.say('change.who', {
      stayers: found.stayers.length,
      newcomers: found.newcomers.length,
      leavers: found.leavers.length,
    }),
    language.say('change.ties', {
      kept: ties.kept.length,
      lost: ties.lost.length,
      fresh: ties.new.length,
    }),
    ...(ties.discontinuous === true ? [language.say('change.discontinuous')] : []),
    ...(shareIsolated === null
      ? []
      : [language.say('change.newcomersIsolated', { share: language.percent(shareIsolated) })]),
    ...(before === null || after === null
      ? []
      : [
          language.say('change.facilitator', {
            before: language.percent(before.dependence),
            after: language.percent(after.dependence),
          }),
        ]),
    ...introductionSentences(introductions, language),
  ];
}

function measureTable({ measures }: MomentComparison, language: Language): AnswerTable {
  return {
    title: language.say('heading.sizeMatched'),
    columns: [
      { id: 'measure', label: language.say('column.measure') },
      { id: 'before', label: language.say('column.before') },
      { id: 'expectedBefore', label: language.say('column.expected') },
      { id: 'zBefore', label: 'z', digits: 1 },
      { id: 'after', label: language.say('column.after') },
      { id: 'expectedAfter', label: language.say('column.expected') },
      { id: 'zAfter', label: 'z', digits: 1 },
      { id: 'drawnDown', label: language.say('column.drawnDown') },
    ],
    rows: measures.map(({ id, before, after, drawnDown }) => [
      language.sayById(`measure.${id}.name`),
      before.value,
      before.expected,
      before.z,
      after.value,
      after.expected,
      after.z,
      drawnDown?.median ?? null,
    ]),
  };
}

function centralisationTable({ centralisation }: MomentComparison, language: Language): AnswerTable {
  return {
    title: language.say('heading.decentralisation'),
    note: language.say('uncertainty.outside'),
    columns: [
      { id: 'measure', label: language.say('column.measure') },
      { id: 'among', label: language.say('column.among') },
      { id: 'before', label: language.say('column.before') },
      { id: 'after', label: language.say('column.after') },
      { id: 'difference', label: language.say('column.difference') },
      { id: 'low', label: language.say('column.lowest') },
      { id: 'high', label: language.say('column.highest') },
    ],
    rows: centralisation.map(({ of, among, before, after, difference, interval }) => [
      language.sayById(`measure.centralization.${of}.name`),
      language.sayById(`change.among.${among}`),
      before,
      after,
      difference,
      interval?.low ?? null,
      interval?.high ?? null,
    ]),
  };
}

/** The groups of both moments by the names they have in tables. */
function groupTable(found: MomentComparison, language: Language): AnswerTable {
  const { groups, detected, before, after } = found;
  const earlier = groupNames({
    groups: { groups: detected.before },
    network: before,
    ...namingOf(before, language),
  });
  const later = groupNames({
    groups: { groups: detected.after },
    network: after,
    ...namingOf(after, language),
  });
  const nameIn = (names: ReadonlyMap<string, string>, id: string | null): string | null =>
    id === null ? null : (names.get(id) ?? id);
  return {
    title: language.say('heading.groups'),
    columns: [
      { id: 'before', label: language.say('column.before') },
      { id: 'after', label: language.say('column.after') },
      { id: 'fate', label: language.say('heading.change') },
      { id: 'jaccard', label: language.say('column.similarity') },
    ],
    rows: [
      ...groups.before.map(({ id, fate, into, jaccard }) => [
        nameIn(earlier, id),
        nameIn(later, into),
        language.sayById(`groupFate.${fate}`),
        jaccard,
      ]),
      ...groups.after
        .filter(({ origin }) => origin !== 'continued')
        .map(({ id, origin, from, jaccard }) => [
          nameIn(earlier, from),
          nameIn(later, id),
          language.sayById(`groupFate.${origin}`),
          jaccard,
        ]),
    ],
  };
}

function newcomerTable({ after, wovenIn }: MomentComparison, language: Language): AnswerTable {
  const naming = namingOf(after, language);
  return {
    title: language.say('heading.newcomers'),
    columns: [
      { id: 'organisation', label: language.say('column.organisation') },
      { id: 'partners', label: language.say('column.partners') },
      { id: 'incumbents', label: language.say('column.incumbents') },
      { id: 'stepsToCore', label: language.say('column.stepsToCore') },
    ],
    rows: wovenIn.organisations.map(({ id, degree, tiesToIncumbents, stepsToCore }) => [
      naming.nameOf(id),
      degree,
      tiesToIncumbents,
      stepsToCore,
    ]),
  };
}
