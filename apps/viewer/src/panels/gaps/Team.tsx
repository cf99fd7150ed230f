import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { DimensionValue, Team as Found, TeamSuggestions } from '@partnermap/core';
import { teamSketch } from '../../scene/sketches.ts';
import { datasetOf, valueColumns } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { Check } from '../controls/Check.tsx';
import { Chips } from '../controls/Chips.tsx';
import { Choice } from '../controls/Choice.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { OrganisationLink } from '../controls/OrganisationLink.tsx';
import { useNumberColumn } from '../controls/useNumberColumn.ts';
import { Work } from '../controls/Work.tsx';
import { TryOut } from '../introductions/TryOut.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { useSketch } from '../useSketch.ts';
import { useTask } from '../useTask.ts';

const dimensions: ReadonlySet<string> = new Set([
  'region',
  'pipeline_stages',
  'toc_components',
  'needs',
  'type',
  'country',
]);

const sizes = ['2', '3', '4', '5', '6'] as const;

/** Small groups of organisations for a joint initiative that brings what is wanted. */
export function Team(): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const settings = useView('settings');
  const choice = useViewer(({ session }) => session.forms.team);
  const change = (team: Partial<typeof choice>): void =>
    actions.changeForms({ team: { ...choice, ...team } });
  const controls = useTask('teams', { settings, choice });
  const columns = valueColumns(useViewer(datasetOf)).filter(({ column }) => dimensions.has(column));
  const valueText = ({ dimension, code }: DimensionValue): string =>
    `${names.column(dimension)}: ${names.code(dimension, code)}`;
  if (columns.length === 0) return <p>{language.say('planning.team.nothing')}</p>;
  return (
    <>
      <p className="muted">{language.say('planning.team.meaning')}</p>
      <div className="form">
        <WantedValue
          columns={columns}
          onAdd={(value) => {
            const isThere = choice.wanted.some((one) => JSON.stringify(one) === JSON.stringify(value));
            if (!isThere) change({ wanted: [...choice.wanted, value] });
          }}
        />
        <Chips
          label={language.say('planning.team.wanted')}
          chips={choice.wanted.map((value) => ({ key: JSON.stringify(value), text: valueText(value) }))}
          onRemove={(index) => change({ wanted: choice.wanted.toSpliced(index, 1) })}
        />
        <Choice
          label={language.say('planning.team.size')}
          options={sizes.map((value) => ({ value, label: language.number(Number(value)) }))}
          value={sizes.find((one) => Number(one) === choice.size) ?? null}
          onChange={(size) => change({ size: Number(size) })}
        />
        <Check
          label={language.say('planning.team.outside')}
          checked={choice.includeOutside}
          onChange={(includeOutside) => change({ includeOutside })}
        />
      </div>
      <Work
        controls={controls}
        label={language.say('planning.team.find')}
        disabled={choice.wanted.length === 0}
      />
      {controls.found !== null && <Result found={controls.found} />}
    </>
  );
}

interface WantedValueProps {
  readonly columns: ReturnType<typeof valueColumns>;
  readonly onAdd: (value: DimensionValue) => void;
}

/** A value of a dimension; needs are brought by those that offer them. */
function WantedValue({ columns, onAdd }: WantedValueProps): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = columns.find(({ column }) => column === chosen) ?? columns.at(0);
  const values = open?.values ?? [];
  return (
    <div className="field-row">
      <Choice
        label={language.say('viewer.filters.column')}
        options={columns.map(({ column }) => ({ value: column, label: names.column(column) }))}
        value={open?.column ?? null}
        onChange={setChosen}
      />
      <Choice
        // What was chosen stands below, and the field is empty again.
        key={open?.column ?? ''}
        label={language.say('planning.team.addValue')}
        options={values.map((value) => ({ value, label: names.code(open?.column ?? '', value) }))}
        value={null}
        onChange={(code) => {
          if (open !== undefined) onAdd({ dimension: open.column, code });
        }}
      />
    </div>
  );
}

const keyOf = ({ members }: Found): string => JSON.stringify(members);

function Result({ found }: { readonly found: TeamSuggestions }): ReactElement {
  const language = useLanguage();
  const column = useNumberColumn<Found>();
  const names = useNames();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const { teams, reason, candidates } = found;
  const open = teams.find((team) => keyOf(team) === openKey) ?? teams.at(0) ?? null;
  useSketch(
    useMemo(
      () =>
        open === null
          ? null
          : teamSketch(
              open.members,
              open.newPairs.map(([a, b]) => ({ a, b })),
            ),
      [open],
    ),
  );
  if (reason !== null) return <p role="status">{language.sayById(`teamReason.${reason}`)}</p>;
  const place = new Map(teams.map((team, index) => [keyOf(team), index + 1]));
  return (
    <>
      <p role="status">{language.say('team.found', { count: teams.length, candidates })}</p>
      <DataTable<Found>
        caption={language.say('heading.teams')}
        rows={teams}
        keyOf={keyOf}
        initialSort={{ column: 'place', descending: false }}
        isMarked={(team) => team === open}
        columns={[
          {
            id: 'place',
            label: language.say('findings.introductions.number'),
            numeric: true,
            value: (team) => place.get(keyOf(team)) ?? null,
          },
          {
            id: 'members',
            label: language.say('column.members'),
            heading: true,
            long: true,
            value: ({ members }) => members.map(names.organisation).join('; '),
            show: (team) => (
              <button
                type="button"
                className="link"
                aria-pressed={team === open}
                onClick={() => setOpenKey(keyOf(team))}
              >
                {team.members.map(names.organisation).join('; ')}
              </button>
            ),
          },
          {
            id: 'covers',
            label: language.say('column.covers'),
            numeric: true,
            value: ({ covers }) => covers.length,
            show: ({ covers, missing }) =>
              language.say('common.nOfN', { count: covers.length, total: covers.length + missing.length }),
          },
          column('closeness', language.say('column.nearness'), ({ closeness }) => closeness),
          {
            id: 'new',
            label: language.say('column.newPairs'),
            numeric: true,
            value: ({ newPairs }) => newPairs.length,
          },
          {
            id: 'through',
            label: language.say('column.throughFacilitator'),
            numeric: true,
            value: ({ throughFacilitator }) => throughFacilitator.length,
          },
        ]}
      />
      {open !== null && <Details team={open} number={place.get(keyOf(open)) ?? 1} />}
    </>
  );
}

/** What a team brings, who knows whom, and who could bring it together. */
function Details({ team, number }: { readonly team: Found; readonly number: number }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const value = ({ dimension, code }: DimensionValue): string => names.code(dimension, code);
  const pairs = (list: Found['knownPairs']): string =>
    list
      .map(([a, b]) =>
        language.say('findings.pairOf', { a: names.organisation(a), b: names.organisation(b) }),
      )
      .join('; ');
  return (
    <section className="section details" aria-live="polite">
      <h3>{language.say('planning.team.number', { number })}</h3>
      <ul className="plain-list">
        {team.members.map((id) => (
          <li key={id}>
            <OrganisationLink id={id} />
          </li>
        ))}
      </ul>
      <ul>
        {team.covers.map((covered) => (
          <li key={JSON.stringify(covered.value)}>
            {language.say('planning.team.brings', {
              value: value(covered.value),
              names: covered.members.map(names.organisation),
            })}
          </li>
        ))}
        {team.missing.length > 0 && (
          <li>{language.say('planning.team.missing', { values: team.missing.map(value) })}</li>
        )}
        {team.knownPairs.length > 0 && (
          <li>{language.say('planning.team.known', { pairs: pairs(team.knownPairs) })}</li>
        )}
        {team.newPairs.length > 0 && (
          <li>{language.say('planning.team.new', { pairs: pairs(team.newPairs) })}</li>
        )}
        {team.throughFacilitator.length > 0 && (
          <li>{language.say('planning.team.through', { pairs: pairs(team.throughFacilitator) })}</li>
        )}
        {team.conveners.length > 0 && (
          <li>
            {language.say('planning.team.conveners', {
              names: team.conveners.slice(0, 3).map(names.organisation),
            })}
          </li>
        )}
      </ul>
      {team.newPairs.length > 0 && <TryOut pairs={team.newPairs.map(([a, b]) => ({ a, b }))} />}
    </section>
  );
}
