import type { ReactElement } from 'react';
import type { RejectedPair, Suggestions } from '@partnermap/core';
import { pairKey } from '../../state/pairKey.ts';
import { DataTable } from '../controls/DataTable.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

/** Pairs that came close to the list, with the rule that kept them out. */
export function Rejected({ found }: { readonly found: Suggestions }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  return (
    <>
      <p>{language.say('findings.introductions.rejectedMeaning')}</p>
      <DataTable<RejectedPair>
        caption={language.say('findings.introductions.rejected')}
        rows={found.rejected}
        keyOf={pairKey}
        columns={[
          {
            id: 'first',
            label: language.say('findings.introductions.first'),
            heading: true,
            value: ({ a }) => names.organisation(a),
          },
          {
            id: 'second',
            label: language.say('findings.introductions.second'),
            value: ({ b }) => names.organisation(b),
          },
          {
            id: 'reason',
            label: language.say('findings.introductions.reason'),
            long: true,
            value: ({ reason }) => language.sayById(`findings.rejected.${reason}`),
          },
        ]}
      />
    </>
  );
}
