import type { ReactNode } from 'react';

/** Something under a title. */
export interface Titled {
  readonly title: string;
  readonly children: ReactNode;
}
