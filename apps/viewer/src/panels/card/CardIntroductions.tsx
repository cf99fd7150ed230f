import { useState } from 'react';
import type { ReactElement } from 'react';
import { useViewer } from '../../state/viewer.ts';
import { pairKey } from '../../state/pairKey.ts';
import { IntroductionDetails } from '../introductions/IntroductionDetails.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { usePair } from '../usePair.ts';

/** The introductions of the list in which an organisation is one of the two. */
export function CardIntroductions({ id }: { readonly id: string }): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const found = useViewer(({ analysis }) => analysis.introductions.value);
  const [openedLast, setOpenedLast] = useState<string | null>(null);
  const own = (found?.introductions ?? []).filter(({ a, b }) => a === id || b === id);
  usePair(own.find((one) => pairKey(one) === openedLast) ?? null);
  if (found === null) return null;
  return (
    <section>
      <h3>{language.say('heading.introductions')}</h3>
      {own.length === 0 && <p className="muted">{language.say('viewer.card.noIntroduction')}</p>}
      {own.map((one) => (
        <details
          key={pairKey(one)}
          onToggle={(event) => setOpenedLast(event.currentTarget.open ? pairKey(one) : null)}
        >
          <summary>{names.organisation(one.a === id ? one.b : one.a)}</summary>
          <IntroductionDetails introduction={one} />
        </details>
      ))}
    </section>
  );
}
