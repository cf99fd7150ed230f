import { groupSteps, nameGroups } from '@partnermap/core';
import type { CommunityNetwork, GroupDetection, NamePart, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { groupNames } from '@partnermap/report';
import { communityOf } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import type { AnswerTable } from '../../output/answer.ts';
import type { DataCommand } from '../dataCommand.ts';
import { groupRuns } from './analysis.ts';
import { communitySentences } from './communitySentences.ts';
import { namingOf } from './naming.ts';
import { organisationLabel } from './nodeColumn.ts';

/** The groups of organisations that work together most, with how surely each belongs. */
export const groupsCommand: DataCommand = {
  name: 'groups',
  answer: async ({ data, settings, run, language, watch }) => {
    const network = communityOf(data, settings);
    const detection = await watch(
      groupSteps(network, { runs: groupRuns, seed: run.seed, weighted: settings.weighted }),
    );
    const names = nameGroups(detection.groups, network.dataset.organisations);
    const called = groupNames({ groups: detection, network, ...namingOf(network, language) });
    return {
      data: communityDataJson(network),
      settings: network.settings,
      fields: groupFields(detection, names),
      sentences: [...communitySentences(network, language), groupSentence(detection, language)],
      tables: [groupTable(detection, called, language), memberTable(network, detection, called, language)],
      main: 1,
    };
  },
};

type GroupNames = ReadonlyMap<string, readonly NamePart[]>;

function groupFields(detection: GroupDetection, names: GroupNames): ReadonlyMap<string, Value> {
  const { membership, groups, modularity, runs: spread } = detection;
  return new Map<string, Value>([
    ['membership', membership],
    [
      'groups',
      groups.map(({ id, members, certainty }) => ({
        id,
        members,
        certainty,
        name: (names.get(id) ?? []).map(({ dimension, code }) => ({ dimension, code })),
      })),
    ],
    ['modularity', modularity],
    ['runs', spread === null ? null : { ...spread, agreement: detection.agreement }],
    [
      'certainty',
      new Map([...detection.certainty].map(([id, { mean, max }]) => [id, { mean, max }] as const)),
    ],
  ]);
}

/** How many groups there are, and how far to trust them. */
export function groupSentence(
  { groups, modularity, reason, agreement }: GroupDetection,
  language: Language,
): string {
  if (modularity === null || agreement === null) {
    return language.say('common.undefinedBecause', {
      reason: language.sayById(`undefined.${reason ?? 'no-ties'}`),
    });
  }
  return language.say('groups.found', {
    count: groups.length,
    modularity: language.number(modularity),
    agreement: language.percent(agreement),
  });
}

function groupTable(
  { groups }: GroupDetection,
  called: ReadonlyMap<string, string>,
  language: Language,
): AnswerTable {
  return {
    title: language.say('heading.groups'),
    columns: [
      { id: 'group', label: language.say('column.group') },
      { id: 'members', label: language.say('column.members') },
      { id: 'certainty', label: language.say('column.certainty'), digits: 2 },
    ],
    rows: groups.map(({ id, members, certainty }) => [called.get(id) ?? id, members.length, certainty]),
  };
}

function memberTable(
  network: CommunityNetwork,
  detection: GroupDetection,
  called: ReadonlyMap<string, string>,
  language: Language,
): AnswerTable {
  const { groups, isolates, certainty } = detection;
  const row = (group: string | null, id: string): readonly (string | number | null)[] => [
    group === null ? null : (called.get(group) ?? group),
    id,
    organisationLabel(network, id, language),
    certainty.get(id)?.mean ?? null,
  ];
  return {
    title: language.say('column.members'),
    columns: [
      { id: 'group', label: language.say('column.group') },
      { id: 'id', label: language.say('column.id') },
      { id: 'name', label: language.say('column.organisation') },
      { id: 'certainty', label: language.say('column.certainty'), digits: 2 },
    ],
    rows: [
      ...groups.flatMap(({ id, members }) => members.map((member) => row(id, member))),
      ...isolates.map((isolate) => row(null, isolate)),
    ],
  };
}
