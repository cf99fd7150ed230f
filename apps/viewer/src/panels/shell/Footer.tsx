import type { ReactElement } from 'react';
import { reviewStatus } from '@partnermap/language';
import { useLanguage } from '../language.tsx';

/** What holds for every screen: how the measures are meant, and whether the language was reviewed. */
export function Footer(): ReactElement {
  const language = useLanguage();
  return (
    <footer className="footer">
      <p>{language.say('viewer.caveat')}</p>
      <p>{language.say('viewer.stays')}</p>
      {reviewStatus(language.code) === 'awaiting-native-review' && (
        <p>{language.say('common.awaitingReview')}</p>
      )}
    </footer>
  );
}
