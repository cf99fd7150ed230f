import { valueToJson } from '@partnermap/core';
import type { Table } from '@partnermap/core';
import { writeCsv } from '@partnermap/files';
import type { Language } from '@partnermap/language';
import type { Answer, AnswerFormat, AnswerTable } from './answer.ts';
import { escapeMarkdown, markdownTable } from './markdownTable.ts';
import { textTable } from './textTable.ts';
import { cleanText } from '@partnermap/report';

const renderers: Readonly<Record<AnswerFormat, (answer: Answer, language: Language) => string>> = {
  json: ({ fields }) => JSON.stringify(valueToJson(fields), null, 2),
  csv: ({ tables, main }) => csvOf(sheetOf(tables[main])),
  md: ({ sentences, tables }, language) =>
    [
      ...sentences.map((one) => escapeMarkdown(cleanText(one))),
      ...tables.map((table) => markdownTable(table, language)),
    ].join('\n\n'),
  table: ({ sentences, tables }, language) =>
    [sentences.map(cleanText).join('\n'), ...tables.map((table) => textTable(table, language))]
      .filter((part) => part !== '')
      .join('\n\n'),
};

/** Other programs read it: an id such as `12` must stand there as it stands in the data. */
const csvOf = (sheet: Table): string =>
  new TextDecoder().decode(writeCsv(sheet, { looseColumns: new Set(sheet.header) })).trimEnd();

/** An answer in one of the formats, ending with a line break. */
export function render(answer: Answer, format: AnswerFormat, language: Language): string {
  return `${renderers[format](answer, language)}\n`;
}

/** The table with stable column names and unrounded numbers. */
export function sheetOf({ title, columns, rows }: AnswerTable): Table {
  return {
    name: title,
    header: columns.map(({ id }) => id),
    rows: rows.map((cells, index) => ({ row: index + 2, cells })),
  };
}
