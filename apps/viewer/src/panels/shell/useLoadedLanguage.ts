import { useEffect, useState } from 'react';
import type { Language } from '@partnermap/language';
import { loadLanguage } from '@partnermap/language/load';
import { useViewer } from '../../state/viewer.ts';

/** The chosen language; while another one loads, still the one before. Null until the first is there. */
export function useLoadedLanguage(): Language | null {
  const code = useViewer(({ session }) => session.language);
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadLanguage(code).then((loaded) => {
      if (!wanted) return;
      document.documentElement.lang = code;
      setLanguage(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [code]);
  return language;
}
