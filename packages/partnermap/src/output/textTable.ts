import type { Language } from '@partnermap/language';
import type { AnswerCell, AnswerColumn, AnswerTable } from './answer.ts';
import { cleanText } from '@partnermap/report';

const widestText = 48;
const widestNumber = 16;

/**
 * A table in columns for a terminal: text to the left, numbers to the right, headers over several lines where they
 * are longer than what stands below them, long cells shortened, of a long table only what one look takes in.
 */
export function textTable(table: AnswerTable, language: Language): string {
  const rows = table.glance ?? table.rows;
  const shown = rows.map((row) =>
    table.columns.map((column, index) => cellText(row[index], column, language)),
  );
  const numeric = table.columns.map((_, index) => rows.some((row) => typeof row[index] === 'number'));
  const headers = table.columns.map(({ label }, index) =>
    wrap(label, numeric[index] ? widestNumber : widestText),
  );
  const widths = headers.map((lines, index) =>
    Math.min(
      widestText,
      [...lines, ...shown.map((row) => row[index])].reduce((most, text) => Math.max(most, width(text)), 0),
    ),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => pad(shorten(cell, widths[index]), widths[index], numeric[index]))
      .join('  ')
      .trimEnd();
  const headerHeight = Math.max(...headers.map(({ length }) => length));
  const headerLines = Array.from({ length: headerHeight }, (_, at) =>
    line(headers.map((lines) => lines[at - headerHeight + lines.length] ?? '')),
  );
  const rule = line(widths.map((each) => '─'.repeat(each)));
  const leftOut = table.rows.length - rows.length;
  return [
    table.title,
    '',
    ...headerLines,
    rule,
    ...shown.map(line),
    ...(leftOut === 0 ? [] : ['', leftOutSentence(leftOut, language)]),
    ...(table.note === undefined ? [] : ['', table.note]),
  ].join('\n');
}

const leftOutSentence = (count: number, language: Language): string =>
  language.say('answer.moreRows', { count, text: '--format md', document: '--format json' });

/** What a cell shows; undefined values are a dash, and what would round to zero stays above it. */
export function cellText(cell: AnswerCell | undefined, column: AnswerColumn, language: Language): string {
  if (cell === null || cell === undefined) return '–';
  if (typeof cell === 'string') return cleanText(cell);
  const digits = Number.isInteger(cell) ? 0 : (column.digits ?? 3);
  // A chance or an effect that is small is not none.
  const least = 10 ** -digits;
  return cell > 0 && cell < least / 2
    ? `<${language.number(least, { digits })}`
    : language.number(cell, { digits });
}

function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + 1 + width(word) <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const width = (text: string): number => Array.from(text).length;

const shorten = (text: string, most: number): string =>
  width(text) <= most
    ? text
    : `${Array.from(text)
        .slice(0, most - 1)
        .join('')}…`;

const pad = (text: string, to: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return right ? space + text : text + space;
};
