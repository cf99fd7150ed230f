import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { datasetOf, organisationsById } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { keepFocus } from '../controls/keepFocus.ts';
import { closeCard } from '../controls/openCard.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { CardFacts } from './CardFacts.tsx';
import { CardFocus } from './CardFocus.tsx';
import { CardInitiatives } from './CardInitiatives.tsx';
import { CardIntroductions } from './CardIntroductions.tsx';
import { CardMeasures } from './CardMeasures.tsx';
import { CardPartners } from './CardPartners.tsx';

/** All that is known of one organisation. */
export function OrganisationCard({ id }: { readonly id: string }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const organisation = organisationsById(useViewer(datasetOf)).get(id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // No further than the card is seen to begin: on a telephone the map stays in sight above it.
    heading.current?.scrollIntoView({ block: 'nearest' });
    return () => keepFocus();
  }, [id]);
  return (
    <article className="card" aria-labelledby="card-title">
      <Action kind="quiet" onPress={closeCard}>
        <span aria-hidden="true">← </span>
        {language.say('viewer.card.back')}
      </Action>
      <h2 id="card-title" ref={heading} tabIndex={-1}>
        {names.organisation(id)}
      </h2>
      {organisation === undefined ? (
        <p className="muted">{language.say('viewer.card.gone')}</p>
      ) : (
        <>
          <CardFacts organisation={organisation} />
          <CardFocus id={id} />
          <CardPartners id={id} />
          <CardIntroductions id={id} />
          <CardInitiatives id={id} />
          <CardMeasures id={id} />
        </>
      )}
    </article>
  );
}
