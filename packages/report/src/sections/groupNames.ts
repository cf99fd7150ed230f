import { nameGroups } from '@partnermap/core';
import type { CommunityNetwork, GroupDetection } from '@partnermap/core';
import type { SectionContext } from './context.ts';

/** The name of every group by its id: its number, and the codes that distinguish its members. */
export function groupNames(
  context: Pick<SectionContext, 'language' | 'say' | 'codeLabel'> & {
    readonly groups: Pick<GroupDetection, 'groups'>;
    readonly network: Pick<CommunityNetwork, 'dataset'>;
  },
): ReadonlyMap<string, string> {
  const { groups, network, language, say, codeLabel } = context;
  const parts = nameGroups(groups.groups, network.dataset.organisations);
  return new Map(
    groups.groups.map(({ id }, index) => {
      const number = language.number(index + 1);
      const name = (parts.get(id) ?? []).map(({ dimension, code }) => codeLabel(dimension, code)).join(', ');
      return [
        id,
        name === '' ? say('report.map.groupUnnamed', { number }) : say('report.map.group', { number, name }),
      ];
    }),
  );
}
