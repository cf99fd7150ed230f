import type { Language } from '@partnermap/language';
import type { AnswerTable } from './answer.ts';
import { cellText } from './textTable.ts';

/** A Markdown table; cells are text, so nothing in them is read as Markdown or HTML. */
export function markdownTable(table: AnswerTable, language: Language): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const numeric = table.columns.map((_, index) =>
    table.rows.some((cells) => typeof cells[index] === 'number'),
  );
  return [
    `## ${escapeMarkdown(table.title)}`,
    '',
    row(table.columns.map(({ label }) => escapeMarkdown(label))),
    row(numeric.map((isNumber) => (isNumber ? '---:' : '---'))),
    ...table.rows.map((cells) =>
      row(table.columns.map((column, index) => escapeMarkdown(cellText(cells[index], column, language)))),
    ),
    ...(table.note === undefined ? [] : ['', escapeMarkdown(table.note)]),
  ].join('\n');
}

/** Text as Markdown that shows exactly this text. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+|~!]/g, (character) => `\\${character}`)
    .replaceAll(/\s+/g, ' ');
}
