import type { ReactElement } from 'react';
import type { SuggestedIntroduction } from '@partnermap/core';
import { OrganisationLink } from '../controls/OrganisationLink.tsx';
import { useLanguage } from '../language.tsx';
import { useSentenceContext } from '../useSentenceContext.ts';
import { introductionSentences } from './introductionSentences.ts';
import { TryOut } from './TryOut.tsx';

/** Why two should meet, what speaks against it, and who could introduce them. */
export function IntroductionDetails({
  introduction,
}: {
  readonly introduction: SuggestedIntroduction;
}): ReactElement {
  const language = useLanguage();
  const { context } = useSentenceContext();
  const { reasons, against } = introductionSentences(introduction, context);
  return (
    <div className="details">
      <p>
        <OrganisationLink id={introduction.a} /> · <OrganisationLink id={introduction.b} />
      </p>
      <h3>{language.say('viewer.introductions.why')}</h3>
      <ul>
        {reasons.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {against.length > 0 && (
        <>
          <h3>{language.say('viewer.introductions.against')}</h3>
          <ul>
            {against.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p className="muted">{language.say('findings.sure.ranking')}</p>
      <TryOut pairs={[introduction]} />
    </div>
  );
}
