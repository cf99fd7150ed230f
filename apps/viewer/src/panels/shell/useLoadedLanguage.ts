import { startTransition, useEffect, useState } from 'react';
import type { Language } from '@partnermap/language';
import { beginLanguage } from '@partnermap/language/load';
import { useViewer } from '../../state/viewer.ts';

/**
 * The chosen language; while another one loads, still the one before. Null until the first is there. It comes with the
 * sentences of the first screen; other screens wait for all others, see `useCompleteLanguage`.
 */
export function useLoadedLanguage(): Language | null {
  const code = useViewer(({ session }) => session.language);
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    let wanted = true;
    void beginLanguage(code).then((loaded) => {
      if (!wanted) return;
      document.documentElement.lang = code;
      // The whole page is said anew: piece by piece, so that it goes on answering.
      startTransition(() => setLanguage(loaded));
    });
    return () => {
      wanted = false;
    };
  }, [code]);
  return language;
}
