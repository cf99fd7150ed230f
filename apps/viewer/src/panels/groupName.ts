import type { Language } from '@partnermap/language';
import type { GroupsResult } from '../worker/calls/groups.ts';
import type { Names } from './language.tsx';

/** The name of each group: its number, and what distinguishes its members. */
export function groupNames(
  { groups, names: parts }: Pick<GroupsResult, 'groups' | 'names'>,
  language: Language,
  names: Names,
): ReadonlyMap<string, string> {
  return new Map(
    groups.map(({ id }, index) => {
      const number = language.number(index + 1);
      const name = (parts.get(id) ?? []).map(({ dimension, code }) => names.code(dimension, code)).join(', ');
      return [
        id,
        name === ''
          ? language.say('report.map.groupUnnamed', { number })
          : language.say('report.map.group', { number, name }),
      ];
    }),
  );
}
