import { isSynthetic, labelOf, nameGroups } from '@partnermap/core';
import type { CommunityNetwork, GroupDetection } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { layout, networkMap } from '@partnermap/report';
import { shownSentence } from '../command/commands/shownSentence.ts';
import { captioned, rich } from './rich.ts';
import type { Rich } from './rich.ts';

export interface ShowMapOptions {
  readonly language: Language;
  /** Colours and shapes; null: all alike. Default null. */
  readonly groups?: GroupDetection | null;
  /** Of the layout. Default 1. */
  readonly seed?: number;
}

/**
 * The network as a picture for a notebook: deterministic layout, legend, "n of N shown", and the label of synthetic
 * data. Safe against hostile names.
 *
 * @example
 * showMap(network, { language: await loadLanguage('en'), groups: detectGroups(network) });
 */
export function showMap(network: CommunityNetwork, options: ShowMapOptions): Rich {
  const { language, groups = null, seed = 1 } = options;
  const { ids, dataset, ties, adjacency } = network;
  const positions = layout(network, { seed });
  const organisations = new Map(dataset.organisations.map((one) => [one.id, one]));
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const groupIndex = new Map(groups?.groups.map(({ id }, index) => [id, index]));
  const { offsets } = adjacency.outgoing;
  const shown = shownSentence(network, language);
  const picture = networkMap({
    id: 'notebook-map',
    title: language.say('report.map.figure'),
    description: shown,
    syntheticLabel: isSynthetic(dataset) ? language.say('common.syntheticData') : null,
    nodes: ids.map((id, index) => {
      const organisation = organisations.get(id);
      return {
        id,
        label: organisation?.shortName ?? (organisation === undefined ? id : language.nameOf(organisation)),
        at: positions.get(id) ?? { x: 0, y: 0 },
        value: offsets[index + 1] - offsets[index],
        group: groupIndex.get(groups?.membership.get(id) ?? '') ?? null,
        facilitator: organisation?.facilitator ?? false,
      };
    }),
    ties: ties.flatMap(({ a, b }) => {
      const [from, to] = [indexOf.get(a), indexOf.get(b)];
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    }),
    groups: groups === null ? [] : groupLabels(network, groups, language),
    words: {
      otherGroups: language.say('report.map.otherGroups'),
      noGroup: language.say('report.map.noGroup'),
      facilitator: language.say('report.map.facilitator'),
      size: language.say('report.map.size'),
      shown,
      labelsLeftOut: (count) => language.say('report.map.labelsLeftOut', { count }),
    },
  });
  return rich(captioned(shown, picture.svg), shown);
}

function groupLabels(
  { dataset }: CommunityNetwork,
  { groups }: GroupDetection,
  language: Language,
): readonly string[] {
  const names = nameGroups(groups, dataset.organisations);
  return groups.map(({ id }, index) => {
    const number = language.number(index + 1);
    const name = (names.get(id) ?? []).map(({ dimension, code }) =>
      labelOf(dataset, dimension, code, language.code),
    );
    return name.length === 0
      ? language.say('report.map.groupUnnamed', { number })
      : language.say('report.map.group', { number, name: name.join(', ') });
  });
}
