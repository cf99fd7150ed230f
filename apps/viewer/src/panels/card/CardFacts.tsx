import type { ReactElement } from 'react';
import type { Organisation } from '@partnermap/core';
import { useViewer } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

/** What an organisation is: only what the data say. */
export function CardFacts({ organisation }: { readonly organisation: Organisation }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const network = useViewer(({ analysis }) => analysis.network.value);
  const place = network?.ids.indexOf(organisation.id) ?? -1;
  const presence = place === -1 ? null : (network?.presence[place] ?? null);
  const hidden = network?.hidden.find(({ id }) => id === organisation.id);
  const codes = (column: string, values: readonly string[]): string =>
    values.map((code) => names.code(column, code)).join(', ');
  const facts: readonly (readonly [label: string, text: string])[] = [
    [names.column('type'), codes('type', organisation.types)],
    [names.column('country'), codes('country', organisation.countries)],
    [names.column('region'), codes('region', organisation.regions)],
    [names.column('pipeline_stages'), codes('pipeline_stages', organisation.pipelineStages)],
    [names.column('toc_components'), codes('toc_components', organisation.tocComponents)],
    [names.column('needs'), codes('needs', organisation.needs)],
    [names.column('offers'), codes('offers', organisation.offers)],
    [
      language.say('viewer.card.partOf'),
      organisation.partOf === null ? '' : names.organisation(organisation.partOf),
    ],
    [
      language.say('viewer.card.since'),
      presence?.since === null || presence === null
        ? ''
        : `${language.date(presence.since)}${presence.inferred ? ` (${language.say('common.inferred')})` : ''}`,
    ],
  ];
  return (
    <>
      <p className="card-kind">
        {language.sayById(`membership.${organisation.member}`)}
        {organisation.facilitator && ` · ${language.sayById('glossary.facilitator')}`}
      </p>
      {hidden !== undefined && (
        <p className="notice">{language.sayById(`hidden.${hidden.reason}`, { count: 1 })}</p>
      )}
      <dl className="facts">
        {facts
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
