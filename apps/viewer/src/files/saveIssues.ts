import type { Issue, Table } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { saveFile } from './saveFile.ts';

/** The issues as a table, for whoever has to mend the data. */
export function issueTable(issues: readonly Issue[], language: Language): Table {
  return {
    name: 'problems',
    header: [
      language.say('column.severity'),
      language.say('column.sheet'),
      language.say('column.row'),
      language.say('column.column'),
      language.say('column.found'),
      language.say('column.problem'),
      language.say('column.remedy'),
    ],
    rows: issues.map((issue, index) => {
      const { problem, remedy } = language.issue(issue);
      const { severity, sheet, row, column, found } = issue;
      return {
        row: index + 2,
        cells: [language.sayById(`severity.${severity}`), sheet, row, column, found, problem, remedy],
      };
    }),
  };
}

/** Saves the issues as a CSV file. */
export async function saveIssues(issues: readonly Issue[], language: Language): Promise<void> {
  const { writeCsv } = await import('@partnermap/files');
  const bytes = writeCsv(issueTable(issues, language), { byteOrderMark: true });
  saveFile({ name: 'problems.csv', bytes }, 'text/csv');
}
