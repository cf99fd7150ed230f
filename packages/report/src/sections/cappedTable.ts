import type { Table } from '../document/table.ts';
import type { SectionContext } from './context.ts';

/** A table of at most `most` rows that says how many more there are and where. */
export function cappedTable(
  { say }: Pick<SectionContext, 'say'>,
  table: Omit<Table, 'kind' | 'note'> & { readonly note?: string },
  most: number,
): Table {
  const left = table.rows.length - most;
  const notes = [
    ...(table.note === undefined ? [] : [table.note]),
    ...(left > 0 ? [say('report.moreRows', { count: left })] : []),
  ];
  return {
    kind: 'table',
    ...table,
    rows: table.rows.slice(0, most),
    note: notes.length === 0 ? null : notes.join(' '),
  };
}
