import type { ReactElement } from 'react';
import { partnersById } from '../../state/selectors.ts';
import type { Partner } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { OrganisationLink } from '../controls/OrganisationLink.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

const noPartners: readonly Partner[] = [];

/** The partners of an organisation, the closest first, and in what they work together. */
export function CardPartners({ id }: { readonly id: string }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const partners = useViewer(({ analysis }) =>
    analysis.network.value === null
      ? noPartners
      : (partnersById(analysis.network.value).get(id) ?? noPartners),
  );
  return (
    <section>
      <h3>{language.say('viewer.card.partners', { count: partners.length })}</h3>
      <ul className="plain-list">
        {partners.map((partner) => (
          <li
            key={partner.id}
            onPointerEnter={() => actions.changeSession({ hoveredId: partner.id })}
            onPointerLeave={() => actions.changeSession({ hoveredId: null })}
          >
            <OrganisationLink id={partner.id} />
            {partner.initiativeIds.length > 0 && (
              <span className="muted"> {partner.initiativeIds.map(names.initiative).join('; ')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
