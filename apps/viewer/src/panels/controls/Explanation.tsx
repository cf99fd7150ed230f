import type { ReactElement } from 'react';
import type { Titled } from './titled.ts';

/** What a measure means and cannot say, closed until it is wanted. */
export function Explanation({ title, children }: Titled): ReactElement {
  return (
    <details className="explanation">
      <summary>{title}</summary>
      <div className="explanation-text">{children}</div>
    </details>
  );
}
