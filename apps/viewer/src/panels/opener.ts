import { createContext, use } from 'react';
import type { Opener } from '../files/documents.ts';

const OpenerContext = createContext<Opener | null>(null);
export const OpenerProvider = OpenerContext.Provider;

/** What opens and writes files. */
export function useOpener(): Opener {
  const opener = use(OpenerContext);
  if (opener === null) throw new Error('Files cannot be opened here.');
  return opener;
}
