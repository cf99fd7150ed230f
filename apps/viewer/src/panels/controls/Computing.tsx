import type { ReactElement } from 'react';
import { useLanguage } from '../language.tsx';

/** Stands where something will stand once it is computed or its code has come; with how far that is, where it is known. */
export function Computing({ share = null }: { readonly share?: number | null }): ReactElement {
  const language = useLanguage();
  return (
    <p className="muted waiting">
      {share === null
        ? language.say('viewer.computing')
        : language.say('viewer.computingShare', { share: language.percent(share) })}
    </p>
  );
}
