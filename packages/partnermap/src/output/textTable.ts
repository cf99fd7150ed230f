import type { Language } from '@partnermap/language';
import type { AnswerCell, AnswerColumn, AnswerTable } from './answer.ts';

const widest = 48;

/** A table in columns for a terminal: text to the left, numbers to the right, long cells shortened. */
export function textTable(table: AnswerTable, language: Language): string {
  const shown = table.rows.map((row) =>
    table.columns.map((column, index) => cellText(row[index], column, language)),
  );
  const widths = table.columns.map((column, index) =>
    Math.min(widest, Math.max(...[column.label, ...shown.map((row) => row[index])].map(displayWidth))),
  );
  const numeric = table.columns.map((_, index) => table.rows.some((row) => typeof row[index] === 'number'));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => pad(shorten(cell, widths[index]), widths[index], numeric[index]))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width));
  return [
    table.title,
    '',
    line(table.columns.map(({ label }) => label)),
    line(rule),
    ...shown.map(line),
  ].join('\n');
}

/** What a cell shows; undefined values are a dash. */
export function cellText(cell: AnswerCell | undefined, column: AnswerColumn, language: Language): string {
  if (cell === null || cell === undefined) return '–';
  if (typeof cell === 'string') return printable(cell);
  return language.number(cell, { digits: Number.isInteger(cell) ? 0 : (column.digits ?? 3) });
}

/** Control characters could move the cursor or colour a terminal; line breaks would break the table. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}

const displayWidth = (text: string): number => [...text].length;

const shorten = (text: string, width: number): string =>
  displayWidth(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`;

const pad = (text: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
};
