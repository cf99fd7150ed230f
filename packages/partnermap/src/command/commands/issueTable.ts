import type { Issue, Severity } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { AnswerTable } from '../../output/answer.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** One sentence with the number of problems of each severity. */
export function issueCounts(issues: readonly Issue[], language: Language): string {
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  if (issues.length === 0) return language.sayById('warning.noProblems');
  return language.say('summary.problems', {
    errors: language.say('common.errors', { count: count('error') }),
    warnings: language.say('common.warnings', { count: count('warning') }),
    notes: language.say('common.notes', { count: count('note') }),
  });
}

/** Every problem with its place and what to do about it, errors first. */
export function issueTable(issues: readonly Issue[], language: Language): AnswerTable {
  const column = (id: string): { readonly id: string; readonly label: string } => ({
    id,
    label: language.sayById(`column.${id}`),
  });
  const ordered = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return {
    title: language.sayById('heading.problems'),
    columns: ['severity', 'sheet', 'row', 'column', 'found', 'problem', 'remedy'].map(column),
    rows: ordered.map((issue) => {
      const { problem, remedy } = language.issue(issue);
      const { severity, sheet, row, found } = issue;
      return [language.sayById(`severity.${severity}`), sheet, row, issue.column, found, problem, remedy];
    }),
  };
}

/** Problems as lines for a terminal: the place, what is wrong, what to do. */
export function issueLines(issues: readonly Issue[], language: Language): string {
  return issues
    .map((issue) => {
      const { problem, remedy } = language.issue(issue);
      const place = [issue.sheet, issue.row, issue.column].filter((part) => part !== null).join(':');
      const severity = language.sayById(`severity.${issue.severity}`);
      return `${severity}${place === '' ? '' : ` ${place}`}: ${problem} ${remedy}`;
    })
    .join('\n');
}
