import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { browserStorage, writePreferences } from '../../theme/preferences.ts';
import { useViewer } from '../../state/viewer.ts';
import { LanguageProvider } from '../language.tsx';
import { DropTarget } from './DropTarget.tsx';
import { Announcer } from './Announcer.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { Questions } from './Questions.tsx';
import { useLoadedLanguage } from './useLoadedLanguage.ts';
import { useShortcuts } from './useShortcuts.ts';

/** The whole page in the reader's language. */
export function App(): ReactElement | null {
  const language = useLoadedLanguage();
  const theme = useViewer(({ session }) => session.theme);
  useShortcuts();
  useEffect(() => {
    if (language !== null) writePreferences(browserStorage(), { language: language.code, theme });
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  if (language === null) return null;
  // React Aria has no Kyrgyz; sorting and numbers are the Russian ones, and its own words are Russian then.
  const locale = language.code === 'en' ? 'en-GB' : 'ru-RU';
  return (
    <LanguageProvider value={language}>
      <I18nProvider locale={locale}>
        <DropTarget>
          <Header />
          <Notices />
          <Questions />
          <Footer />
          <Announcer />
        </DropTarget>
      </I18nProvider>
    </LanguageProvider>
  );
}
