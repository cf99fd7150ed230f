import type { ReactElement } from 'react';
import type { NeedMatch, NeedMatching, Remainder } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { actions } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { DataTable } from '../controls/DataTable.tsx';
import { Work } from '../controls/Work.tsx';
import { useLanguage } from '../language.tsx';
import type { Names } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { useTask } from '../useTask.ts';

/** Who could give what others need: the best assignment under capacities, and what is left over. */
export function Matching(): ReactElement {
  const language = useLanguage();
  const settings = useView('settings');
  const controls = useTask('match', { settings }, true);
  const { found } = controls;
  return (
    <>
      <p className="muted">{language.say('planning.match.meaning')}</p>
      {found === null ? <Work controls={controls} label={null} /> : <Result found={found} />}
    </>
  );
}

function Result({ found }: { readonly found: NeedMatching }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const number = (value: number): string => language.number(value, { digits: 1 });
  if (found.needed === 0 && found.offered === 0) return <p>{language.say('planning.match.none')}</p>;
  return (
    <>
      <div className="lead" role="status">
        <p>
          {language.say('match.units', {
            matched: number(found.matched),
            needed: number(found.needed),
            offered: number(found.offered),
          })}
        </p>
        {found.capacities === 'none' && <p>{language.say('warning.capacitiesAssumed')}</p>}
        {found.capacities === 'some' && <p>{language.say('match.someAssumed')}</p>}
      </div>
      <DataTable<NeedMatch>
        caption={language.say('heading.matches')}
        rows={found.matches}
        keyOf={({ term, from, to }) => JSON.stringify([term, from, to])}
        empty={language.say('common.none')}
        onPoint={(row) => actions.changeSession({ pair: row === null ? null : { a: row.from, b: row.to } })}
        columns={[
          {
            id: 'term',
            label: language.say('column.term'),
            heading: true,
            value: ({ term }) => names.code('needs', term),
          },
          {
            id: 'from',
            label: language.say('column.offers'),
            value: ({ from }) => names.organisation(from),
          },
          { id: 'to', label: language.say('column.needs'), value: ({ to }) => names.organisation(to) },
          {
            id: 'amount',
            label: language.say('column.amount'),
            numeric: true,
            value: ({ amount }) => amount,
          },
          {
            id: 'reason',
            label: language.say('column.reason'),
            long: true,
            value: (match) => matchReason(match, names, language),
          },
        ]}
      />
      <Remainders caption={language.say('heading.unmet')} dimension="needs" rows={found.unmet} />
      <Remainders caption={language.say('heading.unused')} dimension="offers" rows={found.unused} />
    </>
  );
}

/** Why these two: how near they are, whom both know, what both have. */
function matchReason(
  { distance, commonPartners, regions, stages }: NeedMatch,
  names: Names,
  language: Language,
): string {
  const near =
    distance === null
      ? language.say('match.noPath')
      : distance === 1
        ? language.say('match.partners')
        : language.say('match.steps', { steps: distance });
  const common = commonPartners.slice(0, 2).map(names.organisation);
  return [
    near,
    ...(common.length === 0 ? [] : [language.say('match.common', { names: common })]),
    ...regions.map((code) => names.code('region', code)),
    ...stages.map((code) => names.code('pipeline_stages', code)),
  ].join('; ');
}

interface RemaindersProps {
  readonly caption: string;
  readonly dimension: 'needs' | 'offers';
  readonly rows: readonly Remainder<string>[];
}

function Remainders({ caption, dimension, rows }: RemaindersProps): ReactElement {
  const language = useLanguage();
  const names = useNames();
  return (
    <DataTable<Remainder<string>>
      caption={caption}
      rows={rows}
      keyOf={({ term, id }) => JSON.stringify([term, id])}
      empty={language.say('common.none')}
      onPoint={(row) => actions.changeSession({ hoveredId: row?.id ?? null })}
      columns={[
        {
          id: 'term',
          label: language.say('column.term'),
          heading: true,
          value: ({ term }) => names.code(dimension, term),
        },
        {
          id: 'organisation',
          label: language.say('column.organisation'),
          value: ({ id }) => names.organisation(id),
        },
        { id: 'amount', label: language.say('column.amount'), numeric: true, value: ({ amount }) => amount },
        {
          id: 'reason',
          label: language.say('column.reason'),
          value: ({ reason }) => language.sayById(`matchReason.${reason}`),
        },
      ]}
    />
  );
}
