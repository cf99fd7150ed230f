import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Counted, CoverageCell, CoverageMatrix } from '@partnermap/core';
import { actions } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { CellMembers } from './CellMembers.tsx';

const pairKey = ([rows, columns]: CoverageMatrix['dimensions']): string => `${rows}\n${columns}`;

/** How many organisations or initiatives combine the values of two dimensions, as a table with shades. */
export function Coverage({
  matrices,
}: {
  readonly matrices: readonly CoverageMatrix[];
}): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const chosen = useView('coverage');
  const [place, setPlace] = useState<Pick<CoverageCell, 'row' | 'column'> | null>(null);
  const wanted = pairKey([chosen.rows, chosen.columns]);
  const ofPair = matrices.filter(({ dimensions }) => pairKey(dimensions) === wanted);
  const matrix = ofPair.find(({ counted }) => counted === chosen.counted) ?? ofPair.at(0) ?? matrices.at(0);
  if (matrix === undefined) return <p>{language.say('findings.coverage.noTerms')}</p>;
  // The cell as it is now: other years and filters count anew.
  const cell =
    matrix.cells.flat().find(({ row, column }) => row === place?.row && column === place.column) ?? null;
  const pairs = new Map(matrices.map(({ dimensions }) => [pairKey(dimensions), dimensions]));
  const counts = new Set(
    matrices
      .filter(({ dimensions }) => pairKey(dimensions) === pairKey(matrix.dimensions))
      .map((one) => one.counted),
  );
  const change = (coverage: Partial<typeof chosen>): void => {
    setPlace(null);
    actions.changeView({ coverage: { ...chosen, ...coverage } });
  };
  return (
    <section className="section">
      <h3>{language.say('heading.coverage')}</h3>
      <div className="field-row">
        <Choice
          label={language.say('viewer.coverage.dimensions')}
          options={[...pairs].map(([value, [rows, columns]]) => ({
            value,
            label: `${names.column(rows)} × ${names.column(columns)}`,
          }))}
          value={pairKey(matrix.dimensions)}
          onChange={(key) => {
            const pair = pairs.get(key);
            if (pair !== undefined) change({ rows: pair[0], columns: pair[1] });
          }}
        />
        <Choice<Counted>
          label={language.say('viewer.coverage.counted')}
          options={[...counts].map((value) => ({
            value,
            label: language.sayById(`findings.counted.${value}`),
          }))}
          value={matrix.counted}
          onChange={(counted) => change({ counted })}
        />
      </div>
      <p className="muted">
        {language.say('viewer.coverage.known', { known: matrix.known, items: matrix.items })}
      </p>
      <HeatMap matrix={matrix} chosen={cell} onChoose={setPlace} />
      <CellMembers matrix={matrix} cell={cell} />
    </section>
  );
}

interface HeatMapProps {
  readonly matrix: CoverageMatrix;
  readonly chosen: CoverageCell | null;
  readonly onChoose: (cell: CoverageCell | null) => void;
}

function HeatMap({ matrix, chosen, onChoose }: HeatMapProps): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const [rowDimension, columnDimension] = matrix.dimensions;
  const most = Math.max(1, ...matrix.cells.flat().map(({ observed }) => observed));
  const label = (dimension: string, code: string | null): string =>
    code === null ? language.say('common.unknown') : names.code(dimension, code);
  const caption = language.say('viewer.coverage.caption', {
    rows: names.column(rowDimension),
    columns: names.column(columnDimension),
  });
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="table heat-map">
        <caption className="caption">{caption}</caption>
        <thead>
          <tr>
            <td />
            {matrix.columns.map(({ code }) => (
              <th key={code ?? ''} scope="col">
                {label(columnDimension, code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.cells.map((cells, row) => (
            <tr key={matrix.rows[row].code ?? ''}>
              {/* A region may begin with a small letter: «г. Ош». */}
              <th scope="row" className={matrix.rows[row].code === null ? 'begins' : undefined}>
                {label(rowDimension, matrix.rows[row].code)}
              </th>
              {cells.map((cell) => (
                <HeatCell
                  key={cell.column ?? ''}
                  cell={cell}
                  share={cell.observed / most}
                  name={`${label(rowDimension, cell.row)}, ${label(columnDimension, cell.column)}`}
                  isChosen={cell === chosen}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeatCellProps {
  readonly cell: CoverageCell;
  /** Its count as a share of the largest. */
  readonly share: number;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: (cell: CoverageCell | null) => void;
}

function HeatCell({ cell, share, name, isChosen, onChoose }: HeatCellProps): ReactElement {
  const language = useLanguage();
  const state = cell.gap
    ? language.say('findings.coverage.gap')
    : cell.observed === 0 && cell.row !== null && cell.column !== null
      ? language.say('findings.coverage.notJudged')
      : '';
  return (
    <td className={cell.gap ? 'heat-cell heat-gap' : 'heat-cell'}>
      <button
        type="button"
        className="heat-button"
        aria-pressed={isChosen}
        aria-label={[name, language.number(cell.observed), state].filter((text) => text !== '').join(': ')}
        // How strong its colour is follows its count.
        style={{ '--share': share } as React.CSSProperties}
        onClick={() => onChoose(isChosen ? null : cell)}
      >
        {language.number(cell.observed)}
        {cell.gap && <span aria-hidden="true"> ◂</span>}
      </button>
    </td>
  );
}
