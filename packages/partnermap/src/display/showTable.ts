import { element } from '@partnermap/report';
import type { Cell } from '@partnermap/core';
import { rich } from './rich.ts';
import type { Rich } from './rich.ts';

/** A table's cells by column; a `Map` gives two columns, an array of objects one column a field. */
export interface ShowTableOptions {
  /** Stands above the table. */
  readonly title?: string;
  /** At most so many rows; the rest is counted below. Default 20. */
  readonly rows?: number;
  /** Digits after the point. Default 3. */
  readonly digits?: number;
}

/**
 * A table for a notebook: rows as arrays of cells under `columns`. Cells are shown as text, whatever they hold;
 * undefined values are a dash. Safe against hostile names.
 *
 * @example
 * showTable(['organisation', 'betweenness'], [...betweenness(network)]);
 */
export function showTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: ShowTableOptions = {},
): Rich {
  const { title = '', rows: most = 20, digits = 3 } = options;
  const text = (cell: Cell): string => {
    if (cell === null) return '–';
    return typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(digits) : String(cell);
  };
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  const align = (cell: Cell): string => `text-align: ${typeof cell === 'number' ? 'right' : 'left'}`;
  const content = element(
    'div',
    {},
    element(
      'table',
      {},
      element('caption', { style: 'text-align: left; font-weight: bold' }, title),
      element(
        'thead',
        {},
        element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name))),
      ),
      element(
        'tbody',
        {},
        ...shown.map((row) =>
          element('tr', {}, ...row.map((cell) => element('td', { style: align(cell) }, text(cell)))),
        ),
      ),
    ),
    ...(left > 0 ? [element('p', {}, `+ ${left}`)] : []),
  );
  return rich(content, [columns.join('\t'), ...shown.map((row) => row.map(text).join('\t'))].join('\n'));
}
