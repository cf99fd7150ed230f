import { useMemo } from 'react';
import { datasetOf } from '../state/selectors.ts';
import { useViewer } from '../state/viewer.ts';
import { namesIn, useLanguage } from './language.tsx';
import type { Names } from './language.tsx';

/** Names of what the data hold, in the reader's language. */
export function useNames(): Names {
  const language = useLanguage();
  const dataset = useViewer(datasetOf);
  return useMemo(() => namesIn(language, dataset), [language, dataset]);
}
