import type { ReactElement } from 'react';
import { actions, useViewer } from '../../state/viewer.ts';
import { useNames } from '../useNames.ts';

/** The name of an organisation, which opens its card. */
export function OrganisationLink({ id }: { readonly id: string }): ReactElement {
  const names = useNames();
  const isSelected = useViewer(({ session }) => session.selectedId === id);
  return (
    <button
      type="button"
      className="link"
      aria-pressed={isSelected}
      onClick={() => actions.changeSession({ selectedId: isSelected ? null : id })}
    >
      {names.organisation(id)}
    </button>
  );
}
