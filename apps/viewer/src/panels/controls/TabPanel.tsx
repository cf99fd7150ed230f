import { Suspense } from 'react';
import type { FocusEvent, ReactElement, ReactNode } from 'react';
import { Computing } from './Computing.tsx';
import { Later } from './Later.tsx';
import { tabId } from './TabRow.tsx';

interface TabPanelProps {
  readonly id: string;
  /** The tab that is selected. */
  readonly tab: string;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * What stands behind the selected tab of a `TabRow`: a new panel for each tab, as one that goes would be laid out once
 * more beside what changes around it. React Aria's own lays out the whole page whenever something in it changes, to see
 * whether something in it takes the focus; ours takes it itself, since its first words do not.
 */
export function TabPanel({ id, tab, className, children }: TabPanelProps): ReactElement {
  return (
    <div
      key={tab}
      id={id}
      className={className}
      role="tabpanel"
      aria-labelledby={tabId(id, tab)}
      tabIndex={0}
      onFocus={fromItsBeginning}
    >
      <Later until={<div className="waiting" aria-busy="true" />}>
        <Suspense fallback={<Computing />}>{children}</Suspense>
      </Later>
    </div>
  );
}

/** Of what is higher than the window browsers bring the middle into sight: who comes by keyboard begins to read at the top. */
function fromItsBeginning({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target === currentTarget && target.matches(':focus-visible')) target.scrollIntoView({ block: 'start' });
}
