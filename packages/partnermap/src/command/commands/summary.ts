import { measureSteps, suggestSteps } from '@partnermap/core';
import type { CommunityNetwork, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { groupNames } from '@partnermap/report';
import { communityOf } from '../../data/load.ts';
import { communityDataJson } from '../../document/dataJson.ts';
import type { AnswerTable } from '../../output/answer.ts';
import type { DataCommand } from '../dataCommand.ts';
import { analysisSteps } from './analysis.ts';
import { communitySentences } from './communitySentences.ts';
import { gapTable } from './gaps.ts';
import { groupSentence } from './groups.ts';
import { namingOf } from './naming.ts';
import { organisationLabel } from './nodeColumn.ts';
import { introductionTable } from './suggest.ts';

const networkMeasures = ['order', 'size', 'density', 'globalEfficiency', 'centralization.degree'] as const;
const ranked = ['degree.noLoops', 'betweenness.normalized'] as const;
const listed = 6;
const mainGaps = 5;
const firstIntroductions = 5;

/** One screen: how large the network is, how it hangs together, who is central, what is missing, whom to introduce. */
export const summaryCommand: DataCommand = {
  name: 'summary',
  answer: async ({ data, settings, run, language, watch }) => {
    const network = communityOf(data, settings);
    const input = { network, groups: null, numbers: null, seed: run.seed };
    const { measures } = await watch(
      measureSteps(input, { ids: [...networkMeasures, ...ranked, 'components.weak', 'isolates'] }),
    );
    const components = measures.get('components.weak') as { readonly sizes: readonly number[] };
    const isolates = measures.get('isolates') as readonly string[];
    const central = centralOrganisations(network, measures);
    const { groups, gaps } = await watch(analysisSteps(network, run));
    const main = gaps.gaps.filter(({ judged }) => judged).slice(0, mainGaps);
    const { introductions } = await watch(
      suggestSteps(network, { groups, gaps: gaps.gaps, count: firstIntroductions, seed: run.seed }),
    );
    const naming = namingOf(network, language, gaps);
    return {
      data: communityDataJson(network),
      settings: network.settings,
      fields: new Map<string, Value>([
        [
          'summary',
          {
            measures: new Map(networkMeasures.map((id) => [id, measures.get(id) ?? null])),
            components: components.sizes,
            isolates,
            central: central.map(({ id, degree, betweenness }) => ({ id, degree, betweenness })),
            groups: groups.groups.map(({ id, members }) => ({ id, members: members.length })),
            gaps: main.map(({ id }) => id),
            introductions: introductions.map(({ a, b }) => ({ a, b })),
          },
        ],
      ]),
      sentences: [
        ...communitySentences(network, language),
        language.say('common.ties', { count: network.ties.length }),
        language.say('summary.components', {
          count: components.sizes.length - isolates.length,
          largest: components.sizes[0] ?? 0,
        }),
        ...(network.ids.length === 0 ? [] : [language.say('summary.isolates', { count: isolates.length })]),
        groupSentence(groups, language),
      ],
      tables: [
        centralTable(network, central, language),
        gapTable(main, naming, groupNames({ groups, network, ...naming }), language),
        introductionTable(introductions, naming, language, 'short'),
      ],
      main: 0,
    };
  },
};

interface CentralOrganisation {
  readonly id: string;
  readonly degree: number;
  readonly betweenness: number;
}

function centralOrganisations(
  network: CommunityNetwork,
  measures: ReadonlyMap<string, Value>,
): readonly CentralOrganisation[] {
  const value = (measure: string, id: string): number =>
    Number((measures.get(measure) as ReadonlyMap<string, Value> | undefined)?.get(id) ?? 0);
  return network.ids
    .map((id) => ({
      id,
      degree: value('degree.noLoops', id),
      betweenness: value('betweenness.normalized', id),
    }))
    .sort((a, b) => b.betweenness - a.betweenness || b.degree - a.degree)
    .slice(0, listed);
}

function centralTable(
  network: CommunityNetwork,
  rows: readonly CentralOrganisation[],
  language: Language,
): AnswerTable {
  return {
    title: language.sayById('heading.central'),
    columns: [
      { id: 'id', label: language.sayById('column.id') },
      { id: 'name', label: language.sayById('column.organisation') },
      { id: 'degree', label: language.say('glossary.degree') },
      { id: 'betweenness', label: language.say('glossary.betweenness') },
    ],
    rows: rows.map(({ id, degree, betweenness }) => [
      id,
      organisationLabel(network, id, language),
      degree,
      betweenness,
    ]),
  };
}
