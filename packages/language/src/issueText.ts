import type { Issue, IssueParameter } from '@partnermap/core';
import type { Locale } from './formatting/locale.ts';
import type { Formatter } from './messageFormatter.ts';
import type { MessageParameter } from './messages/messageTypes.ts';

/** Lists of which one is meant are joined by "or", all others by "and". */
const alternatives: ReadonlySet<string> = new Set(['nearest', 'allowed']);

/**
 * What an issue's sentence may use: its parameters, its place, and for each list `<name>Count`, so that a
 * sentence can leave out an empty one. What is not known reads "—".
 */
export function issueParameters(locale: Locale, issue: Issue): Readonly<Record<string, MessageParameter>> {
  const { sheet, row, column, found } = issue;
  const given: [string, IssueParameter | null][] = [
    ...Object.entries({ sheet, row, column, found }),
    ...Object.entries(issue.parameters),
  ];
  return Object.fromEntries(
    given.flatMap(([name, value]): [string, MessageParameter][] => {
      if (value === null || value === '') return [[name, '—']];
      if (typeof value !== 'object') return [[name, value]];
      const text = locale.list(value, alternatives.has(name) ? 'or' : 'and');
      return [
        [name, text],
        [`${name}Count`, value.length],
      ];
    }),
  );
}

/** `sheet "ties", row 3, column "from_id"`, as far as they are known. */
export function issuePlace(format: Formatter, { sheet, row, column }: Issue): string | null {
  const parts = [
    sheet === null ? null : format('common.place.sheet', { sheet }),
    row === null ? null : format('common.place.row', { row }),
    column === null ? null : format('common.place.column', { column }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
