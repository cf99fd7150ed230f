import type { ReactElement } from 'react';
import type { Issue } from '@partnermap/core';
import { columnName } from '@partnermap/report';
import { useLanguage } from '../language.tsx';

/** What is wrong with a text that was not taken over, in which column, and what to do. */
export function Problem({ issue }: { readonly issue: Issue }): ReactElement {
  const language = useLanguage();
  const { problem, remedy } = language.issue(issue);
  return (
    <p role="alert" className="cell-problem">
      {columnName(issue.column ?? '', language)}: {problem} {remedy}
    </p>
  );
}
