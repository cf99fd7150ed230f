import { useDeferredValue } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface LaterProps {
  /** What stands there until then. */
  readonly until?: ReactNode;
  readonly children: ReactNode;
}

/** What is drawn after what stands around it, piece by piece, so that neither keeps the page from answering. */
export function Later({ until = null, children }: LaterProps): ReactElement {
  return <>{useDeferredValue(true, false) ? children : until}</>;
}
