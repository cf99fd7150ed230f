import type { ReactElement } from 'react';
import type { Issue } from '@partnermap/core';
import { saveIssues } from '../../files/saveIssues.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { useLanguage } from '../language.tsx';

const noIssues: readonly Issue[] = [];

/** What is wrong with the file that was opened last, else with the data as they are now. */
export function Issues(): ReactElement | null {
  const language = useLanguage();
  const opened = useViewer(({ session }) => session.opened);
  const current = useViewer(({ analysis }) => analysis.dataset.value?.issues ?? noIssues);
  const issues = opened?.usable === false ? opened.issues : current;
  return (
    <section className="section" aria-label={language.say('heading.problems')}>
      {opened?.usable === false && (
        <div role="alert" className="notice notice-error">
          <p>{language.say('viewer.unusable', { file: opened.name })}</p>
          <Action kind="quiet" onPress={() => actions.changeSession({ opened: null })}>
            {language.say('viewer.dismiss')}
          </Action>
        </div>
      )}
      {issues.length === 0 ? (
        <p>{language.say('warning.noProblems')}</p>
      ) : (
        <details open={opened?.usable === false} className="explanation">
          <summary>
            {language.say('summary.problems', {
              errors: language.say('common.errors', { count: count(issues, 'error') }),
              warnings: language.say('common.warnings', { count: count(issues, 'warning') }),
              notes: language.say('common.notes', { count: count(issues, 'note') }),
            })}
          </summary>
          <Action onPress={() => void saveIssues(issues, language)}>
            {language.say('viewer.saveIssues')}
          </Action>
          <IssueTable issues={issues} />
        </details>
      )}
    </section>
  );
}

const count = (issues: readonly Issue[], severity: Issue['severity']): number =>
  issues.filter((issue) => issue.severity === severity).length;

const weight: Readonly<Record<Issue['severity'], number>> = { error: 0, warning: 1, note: 2 };

function IssueTable({ issues }: { readonly issues: readonly Issue[] }): ReactElement {
  const language = useLanguage();
  const place = new Map(issues.map((issue, index) => [issue, index]));
  return (
    <DataTable<Issue>
      caption={language.say('heading.problems')}
      rows={issues}
      keyOf={(issue) => String(place.get(issue))}
      initialSort={{ column: 'severity', descending: false }}
      columns={[
        {
          id: 'severity',
          label: language.say('column.severity'),
          value: ({ severity }) => weight[severity],
          show: ({ severity }) => language.sayById(`severity.${severity}`),
        },
        { id: 'sheet', label: language.say('column.sheet'), value: ({ sheet }) => sheet },
        { id: 'row', label: language.say('column.row'), numeric: true, value: ({ row }) => row },
        { id: 'column', label: language.say('column.column'), value: ({ column }) => column },
        { id: 'found', label: language.say('column.found'), value: ({ found }) => found },
        {
          id: 'problem',
          label: language.say('column.problem'),
          heading: true,
          value: (issue) => language.issue(issue).problem,
        },
        {
          id: 'remedy',
          label: language.say('column.remedy'),
          value: (issue) => language.issue(issue).remedy,
        },
      ]}
    />
  );
}
