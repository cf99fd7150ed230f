import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { CoverageCell, CoverageMatrix } from '@partnermap/core';
import type { CellMembers as Members } from '../../worker/calls/cellMembers.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { Action } from '../controls/Action.tsx';
import { OrganisationLink } from '../controls/OrganisationLink.tsx';
import { openPart } from '../controls/openPart.ts';
import { useLanguage } from '../language.tsx';
import { useOpener } from '../opener.ts';
import { useNames } from '../useNames.ts';

interface CellMembersProps {
  readonly matrix: CoverageMatrix;
  readonly cell: CoverageCell | null;
}

/** What a cell of the coverage matrix holds: its organisations, which the map brings out, or its initiatives. */
export function CellMembers({ matrix, cell }: CellMembersProps): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const { client } = useOpener();
  const settings = useView('settings');
  const [members, setMembers] = useState<Members | null>(null);
  const { counted, dimensions } = matrix;
  useEffect(() => {
    if (cell === null) return undefined;
    let wanted = true;
    const { row, column } = cell;
    void client
      .call('cellMembers', { settings, counted, dimensions, row, column }, { outside: true })
      .then((outcome) => {
        if (!wanted || outcome.status !== 'result') return;
        setMembers(outcome.result);
        const { organisations } = outcome.result;
        actions.changeSession({ highlightedIds: organisations.length === 0 ? null : new Set(organisations) });
      });
    return () => {
      wanted = false;
      setMembers(null);
      actions.changeSession({ highlightedIds: null });
    };
  }, [client, settings, counted, dimensions, cell]);
  if (cell === null) return null;
  const label = (dimension: string, code: string | null): string =>
    code === null ? language.say('common.unknown') : names.code(dimension, code);
  const [row, column] = dimensions;
  return (
    <div className="drill-down" role="status">
      <h4>
        {label(row, cell.row)} × {label(column, cell.column)}
      </h4>
      {cell.expected !== null && (
        <p>
          {language.say('viewer.coverage.expected', {
            observed: cell.observed,
            expected: language.number(cell.expected, { digits: 1 }),
            reason: cell.reason === null ? 'none' : language.sayById(`gapReason.${cell.reason}`),
          })}
        </p>
      )}
      {members?.ids.length === 0 && <p className="muted">{language.say('common.none')}</p>}
      {members !== null && (
        <ul className="plain-list">
          {members.ids.map((id) => (
            <li key={id}>
              {counted === 'organisations' ? <OrganisationLink id={id} /> : names.initiative(id)}
            </li>
          ))}
        </ul>
      )}
      <TeamForCell dimensions={dimensions} cell={cell} />
    </div>
  );
}

/** Leads to teams that would fill the cell. */
function TeamForCell({
  dimensions: [rowDimension, columnDimension],
  cell: { row, column },
}: {
  readonly dimensions: CoverageMatrix['dimensions'];
  readonly cell: CoverageCell;
}): ReactElement | null {
  const language = useLanguage();
  const team = useViewer(({ session }) => session.forms.team);
  if (row === null || column === null) return null;
  const wanted = [
    { dimension: rowDimension, code: row },
    { dimension: columnDimension, code: column },
  ];
  return (
    <div className="button-row">
      <Action
        onPress={() => {
          actions.changeForms({ team: { ...team, wanted } });
          openPart('gaps', 'team');
        }}
      >
        {language.say('planning.team.forCell')}
      </Action>
    </div>
  );
}
