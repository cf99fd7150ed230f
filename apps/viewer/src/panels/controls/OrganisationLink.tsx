import type { ReactElement } from 'react';
import { useViewer } from '../../state/viewer.ts';
import { useNames } from '../useNames.ts';
import { closeCard, openCard } from './openCard.ts';

/** The name of an organisation, which opens its card. */
export function OrganisationLink({ id }: { readonly id: string }): ReactElement {
  const names = useNames();
  const isSelected = useViewer(({ session }) => session.selectedId === id);
  return (
    <button
      type="button"
      className="link"
      aria-pressed={isSelected}
      onClick={() => (isSelected ? closeCard() : openCard(id))}
    >
      {names.organisation(id)}
    </button>
  );
}
