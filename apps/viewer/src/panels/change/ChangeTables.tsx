import type { ReactElement } from 'react';
import type { CompareResult } from '../../worker/calls/compare.ts';
import { groupNames } from '../groupName.ts';
import { useNames } from '../useNames.ts';
import type { CentralisationChange, MatchedMeasure, Newcomer, TieChange } from '@partnermap/core';
import type { ShownColumn } from '../controls/BodyRow.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { Explanation } from '../controls/Explanation.tsx';
import { useNumberColumn } from '../controls/useNumberColumn.ts';
import { OrganisationTable } from '../controls/OrganisationTable.tsx';
import { PairTable } from '../controls/PairTable.tsx';
import { useLanguage } from '../language.tsx';

interface TieRow {
  readonly a: string;
  readonly b: string;
  readonly what: string;
}

/** Every tie with what became of it: what the map shows, as a table. */
export function TieList({ ties }: { readonly ties: TieChange }): ReactElement {
  const language = useLanguage();
  const rows = (['new', 'lost', 'kept'] as const).flatMap((kind) =>
    ties[kind].map(([a, b]): TieRow => ({ a, b, what: language.say(`planning.change.tie.${kind}`) })),
  );
  const caption = language.say('planning.change.ties');
  return (
    <Explanation title={`${caption}: ${language.number(rows.length)}`}>
      <PairTable<TieRow>
        caption={caption}
        rows={rows}
        columns={[{ id: 'what', label: language.say('heading.change'), value: ({ what }) => what }]}
      />
    </Explanation>
  );
}

/** The two years, as the reader's language writes them. */
interface Years {
  readonly from: string;
  readonly to: string;
}

interface MeasuresProps extends Years {
  readonly measures: readonly MatchedMeasure[];
}

interface CentralisationProps extends Years {
  readonly rows: readonly CentralisationChange[];
}

/** Measures beside networks of the same size and activity. */
export function Measures({ measures, from, to }: MeasuresProps): ReactElement {
  const language = useLanguage();
  const column = useNumberColumn<MatchedMeasure>();
  // The value of a year with what chance would give below it: two figures more a year are no columns for a telephone.
  const year = (
    id: string,
    label: string,
    of: (row: MatchedMeasure) => MatchedMeasure['before'],
  ): ShownColumn<MatchedMeasure> => {
    const own = column(id, label, (row) => of(row).value);
    return {
      ...own,
      show: (row) => {
        const { expected, z } = of(row);
        return (
          <>
            {own.show?.(row)}
            {expected !== null && (
              <span className="meaning whole">
                {language.say('change.byChance', {
                  expected: language.number(expected, { digits: 3, padded: true }),
                })}
              </span>
            )}
            {z !== null && (
              <span className="meaning whole">
                {language.say('change.deviation', {
                  z: language.number(z, { digits: 1, padded: true, signed: true }),
                })}
              </span>
            )}
          </>
        );
      },
    };
  };
  return (
    <>
      <DataTable<MatchedMeasure>
        caption={language.say('heading.sizeMatched')}
        rows={measures}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'measure',
            label: language.say('column.measure'),
            heading: true,
            value: ({ id }) => language.sayById(`measure.${id}.name`),
          },
          year('before', from, ({ before }) => before),
          year('after', to, ({ after }) => after),
          column('drawnDown', language.say('column.drawnDown'), (row) => row.drawnDown?.median ?? null),
        ]}
      />
      <p className="muted hint">{language.say('change.beside')}</p>
    </>
  );
}

/** Whether the network turns less around few, with the range when initiatives are drawn anew. */
export function Centralisation({ rows, from, to }: CentralisationProps): ReactElement {
  const language = useLanguage();
  const column = useNumberColumn<CentralisationChange>();
  return (
    <>
      <DataTable<CentralisationChange>
        caption={language.say('heading.decentralisation')}
        rows={rows}
        keyOf={({ of, among }) => `${of} ${among}`}
        columns={[
          {
            id: 'measure',
            label: language.say('column.measure'),
            heading: true,
            value: ({ of }) => language.sayById(`measure.centralization.${of}.name`),
          },
          {
            id: 'among',
            label: language.say('column.among'),
            value: ({ among }) => language.sayById(`change.among.${among}`),
          },
          column('before', from, ({ before }) => before),
          column('after', to, ({ after }) => after),
          column('difference', language.say('column.difference'), ({ difference }) => difference),
          column('low', language.say('column.lowest'), ({ interval }) => interval?.low ?? null),
          column('high', language.say('column.highest'), ({ interval }) => interval?.high ?? null),
        ]}
      />
      <p className="muted hint">
        {language.say('change.range')} {language.say('uncertainty.outside')}
      </p>
    </>
  );
}

interface GroupRow {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly fate: string;
  readonly jaccard: number | null;
}

/** Which groups go on, merged, split off, were born or are no longer there. */
export function Groups({ found: { groups, foundGroups } }: { readonly found: CompareResult }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const column = useNumberColumn<GroupRow>();
  const earlier = groupNames(foundGroups.before, language, names);
  const later = groupNames(foundGroups.after, language, names);
  const nameIn = (named: ReadonlyMap<string, string>, id: string | null): string | null =>
    id === null ? null : (named.get(id) ?? id);
  const fate = (code: string): string => language.sayById(`groupFate.${code}`);
  const rows: readonly GroupRow[] = [
    ...groups.before.map((group) => ({
      key: `before ${group.id}`,
      before: nameIn(earlier, group.id),
      after: nameIn(later, group.into),
      fate: fate(group.fate),
      jaccard: group.jaccard,
    })),
    ...groups.after
      .filter(({ origin }) => origin !== 'continued')
      .map((group) => ({
        key: `after ${group.id}`,
        before: nameIn(earlier, group.from),
        after: nameIn(later, group.id),
        fate: fate(group.origin),
        jaccard: group.jaccard,
      })),
  ];
  return (
    <DataTable<GroupRow>
      caption={language.say('heading.groups')}
      rows={rows}
      keyOf={({ key }) => key}
      empty={language.say('common.none')}
      columns={[
        {
          id: 'before',
          label: language.say('column.before'),
          heading: true,
          value: ({ before }) => before,
        },
        { id: 'after', label: language.say('column.after'), value: ({ after }) => after },
        { id: 'fate', label: language.say('heading.change'), value: (row) => row.fate },
        column('jaccard', language.say('column.similarity'), ({ jaccard }) => jaccard),
      ]}
    />
  );
}

/** How those that came are woven in. */
export function Newcomers({ rows }: { readonly rows: readonly Newcomer[] }): ReactElement | null {
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <OrganisationTable<Newcomer>
      caption={language.say('heading.newcomers')}
      rows={rows}
      columns={[
        {
          id: 'partners',
          label: language.say('column.partners'),
          numeric: true,
          value: ({ degree }) => degree,
        },
        {
          id: 'incumbents',
          label: language.say('column.incumbents'),
          numeric: true,
          value: ({ tiesToIncumbents }) => tiesToIncumbents,
        },
        {
          id: 'steps',
          label: language.say('column.stepsToCore'),
          numeric: true,
          value: ({ stepsToCore }) => stepsToCore,
        },
      ]}
    />
  );
}
