import { cleanText } from '../markup/cleanText.ts';
import { element } from '../markup/element.ts';
import type { Element } from '../markup/element.ts';
import type { Table, TableColumn } from '../document/table.ts';

/** Tables of so many rows are not broken between pages. */
const mostWhole = 12;

/**
 * A table that can be scrolled, also by keyboard, where the screen is narrow. Where the heading above says the same as
 * the caption, only screen readers get it twice.
 */
export function tableElement(table: Table, heading: string): Element {
  const caption = `${table.id}-caption`;
  return element(
    'div',
    {
      class: table.rows.length <= mostWhole ? 'table whole' : 'table',
      id: table.id,
      role: 'region',
      'aria-labelledby': caption,
      tabindex: 0,
    },
    element(
      'table',
      {},
      table.caption === heading
        ? element('caption', { id: caption }, element('span', { class: 'said' }, cleanText(table.caption)))
        : element('caption', { id: caption }, cleanText(table.caption)),
      element('thead', {}, element('tr', {}, ...table.columns.map(headerCell))),
      element('tbody', {}, ...table.rows.map((row) => rowElement(row, table.columns))),
    ),
    ...(table.note === null ? [] : [element('p', { class: 'note' }, cleanText(table.note))]),
  );
}

function headerCell({ label, kind }: TableColumn): Element {
  return element('th', { scope: 'col', class: classOf(kind) }, cleanText(label));
}

function rowElement(cells: readonly string[], columns: readonly TableColumn[]): Element {
  return element(
    'tr',
    {},
    ...columns.map(({ kind, rowHeader }, index) => {
      const attributes = { scope: rowHeader ? 'row' : null, class: classOf(kind) };
      return element(rowHeader ? 'th' : 'td', attributes, cleanText(cells[index]));
    }),
  );
}

const classOf = (kind: TableColumn['kind']): string | null => (kind === 'number' ? 'number' : null);
