import type { ReactNode } from 'react';
import { useCompleteLanguage } from './useCompleteLanguage.ts';

/** What is shown after the first screen may say anything: it waits for all sentences of the language. */
export function WithAllWords({ children }: { readonly children: ReactNode }): ReactNode {
  useCompleteLanguage();
  return children;
}
