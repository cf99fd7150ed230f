import type { ReactElement } from 'react';
import type { Dependence as Found } from '@partnermap/core';
import { OrganisationTable } from '../controls/OrganisationTable.tsx';
import { useLanguage } from '../language.tsx';

/** What the others would lose without each organisation. */
export function Dependence({ found }: { readonly found: readonly Found[] }): ReactElement {
  const language = useLanguage();
  const share = (value: number | null): string =>
    value === null ? '—' : language.percent(value, { digits: 1 });
  return (
    <section className="section">
      <h3>{language.say('findings.dependence.title')}</h3>
      <p className="muted">{language.say('findings.dependence.partnersMeaning')}</p>
      <OrganisationTable<Found>
        caption={language.say('findings.dependence.partners')}
        rows={found}
        initialSort={{ column: 'lost', descending: true }}
        columns={[
          {
            id: 'lost',
            label: language.say('findings.dependence.lost'),
            numeric: true,
            value: ({ alone }) => alone.reachLost,
            show: ({ alone }) => share(alone.reachLost),
          },
          {
            id: 'convened',
            label: language.say('findings.dependence.withoutConvened'),
            numeric: true,
            value: ({ withConvened }) => withConvened?.reachLost ?? null,
            show: ({ withConvened }) => share(withConvened?.reachLost ?? null),
          },
          {
            id: 'cut',
            label: language.say('findings.dependence.cutOff'),
            numeric: true,
            value: ({ cutOff }) => cutOff.length,
          },
        ]}
      />
    </section>
  );
}
