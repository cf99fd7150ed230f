import type { Issue } from '@partnermap/core';
import { paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import { rowHeaderColumn, textColumn } from '../document/table.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';

const mostIssues = 25;
const severities: readonly Issue['severity'][] = ['error', 'warning', 'note'];

/** The problems that reading the data found, the gravest first. */
export function issueBlocks(context: SectionContext): readonly Block[] {
  const { issues, language, say } = context;
  if (issues.length === 0) return [paragraph(say('report.quality.noIssues'))];
  const count = (severity: Issue['severity']): number =>
    issues.filter((issue) => issue.severity === severity).length;
  const grave = severities.flatMap((severity) =>
    severity === 'note' ? [] : issues.filter((issue) => issue.severity === severity),
  );
  const counts = say('report.quality.issueCounts', {
    errors: say('common.errors', { count: count('error') }),
    warnings: say('common.warnings', { count: count('warning') }),
    notes: say('common.notes', { count: count('note') }),
  });
  if (grave.length === 0) return [paragraph(counts)];
  return [
    paragraph(counts),
    cappedTable(
      context,
      {
        id: 'table-issues',
        caption: say('report.quality.issues'),
        columns: [
          rowHeaderColumn(say('report.quality.problem')),
          textColumn(say('report.quality.place')),
          textColumn(say('report.quality.remedy')),
        ],
        rows: grave.map((issue) => {
          const { problem, remedy } = language.issue(issue);
          return [problem, placeOf(issue, context), remedy];
        }),
      },
      mostIssues,
    ),
  ];
}

function placeOf({ sheet, row, column }: Issue, { say }: SectionContext): string {
  const parts = [
    ...(sheet === null ? [] : [say('common.place.sheet', { sheet })]),
    ...(row === null ? [] : [say('common.place.row', { row })]),
    ...(column === null ? [] : [say('common.place.column', { column })]),
  ];
  return parts.length === 0 ? '—' : parts.join(', ');
}
