import type { ReactElement } from 'react';
import type { Dependence as Found } from '@partnermap/core';
import { actions } from '../../state/viewer.ts';
import { DataTable } from '../controls/DataTable.tsx';
import { OrganisationLink } from '../controls/OrganisationLink.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

/** What the others would lose without each organisation. */
export function Dependence({ found }: { readonly found: readonly Found[] }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const share = (value: number | null): string =>
    value === null ? '—' : language.percent(value, { digits: 1 });
  return (
    <section className="section">
      <h3>{language.say('findings.dependence.title')}</h3>
      <p className="muted">{language.say('findings.dependence.partnersMeaning')}</p>
      <DataTable<Found>
        caption={language.say('findings.dependence.partners')}
        rows={found}
        keyOf={({ id }) => id}
        initialSort={{ column: 'lost', descending: true }}
        onPoint={(row) => actions.changeSession({ hoveredId: row?.id ?? null })}
        columns={[
          {
            id: 'name',
            label: language.say('column.organisation'),
            heading: true,
            value: ({ id }) => names.organisation(id),
            show: ({ id }) => <OrganisationLink id={id} />,
          },
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
