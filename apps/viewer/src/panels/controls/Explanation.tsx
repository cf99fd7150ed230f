import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { Computing } from './Computing.tsx';
import type { Titled } from './titled.ts';

/** What somebody may want to read or see besides: made, and computed, when it is opened for the first time. */
export function Explanation({ title, children }: Titled): ReactElement {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="explanation" onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary>{title}</summary>
      {wasOpened && (
        <div className="explanation-text">
          <Suspense fallback={<Computing />}>{children}</Suspense>
        </div>
      )}
    </details>
  );
}
