import { valueToJson } from '@partnermap/core';
import type { Table } from '@partnermap/core';
import { writeCsv } from '@partnermap/files';
import type { Language } from '@partnermap/language';
import type { Answer, AnswerTable } from './answer.ts';
import { escapeMarkdown, markdownTable } from './markdownTable.ts';
import { printable, textTable } from './textTable.ts';

/** An answer in one of the formats, ending with a line break. */
export function render(answer: Answer, format: 'table' | 'json' | 'csv' | 'md', language: Language): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(valueToJson(answer.fields), null, 2)}\n`;
    case 'csv':
      return new TextDecoder().decode(writeCsv(sheet(answer.tables[answer.main])));
    case 'md':
      return `${[...answer.sentences.map(escapeMarkdown), ...answer.tables.map((table) => markdownTable(table, language))].join('\n\n')}\n`;
    case 'table':
      return `${[answer.sentences.map(printable).join('\n'), ...answer.tables.map((table) => textTable(table, language))].filter((part) => part !== '').join('\n\n')}\n`;
  }
}

/** The table with stable column names and unrounded numbers. */
function sheet({ title, columns, rows }: AnswerTable): Table {
  return {
    name: title,
    header: columns.map(({ id }) => id),
    rows: rows.map((cells, index) => ({ row: index + 2, cells })),
  };
}
