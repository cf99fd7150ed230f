import type { ReactElement } from 'react';
import { actions, useViewer } from '../../state/viewer.ts';
import { IntroductionDetails } from '../introductions/IntroductionDetails.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

/** The introductions of the list in which an organisation is one of the two. */
export function CardIntroductions({ id }: { readonly id: string }): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const found = useViewer(({ analysis }) => analysis.introductions.value);
  if (found === null) return null;
  const own = found.introductions.filter(({ a, b }) => a === id || b === id);
  return (
    <section>
      <h3>{language.say('heading.introductions')}</h3>
      {own.length === 0 && <p className="muted">{language.say('viewer.card.noIntroduction')}</p>}
      {own.map((one) => (
        <details
          key={`${one.a}\n${one.b}`}
          onToggle={(event) =>
            actions.changeSession({ pair: event.currentTarget.open ? { a: one.a, b: one.b } : null })
          }
        >
          <summary>{names.organisation(one.a === id ? one.b : one.a)}</summary>
          <IntroductionDetails introduction={one} />
        </details>
      ))}
    </section>
  );
}
