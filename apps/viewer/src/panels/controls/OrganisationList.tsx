import type { ReactElement } from 'react';
import { OrganisationLink } from './OrganisationLink.tsx';

/** Organisations, one a line. */
export function OrganisationList({ ids }: { readonly ids: readonly string[] }): ReactElement {
  return (
    <ul className="plain-list">
      {ids.map((id) => (
        <li key={id}>
          <OrganisationLink id={id} />
        </li>
      ))}
    </ul>
  );
}
