import type { ReactElement, ReactNode } from 'react';

/** What a measure means and cannot say, closed until it is wanted. */
export function Explanation({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <details className="explanation">
      <summary>{title}</summary>
      <div className="explanation-text">{children}</div>
    </details>
  );
}
