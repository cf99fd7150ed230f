import type { Cell } from '@partnermap/core';

// Spreadsheets run text that begins with one of these as a formula.
const formulaStart = /^[=+\-@\t\r]/;
const leadingApostrophes = /^'+/;

/** The number that a text is exactly the usual spelling of (`12`, `-0.5`, not `012`, `1.50`, `+1`); null for others. */
function plainNumber(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) && String(value) === text ? value : null;
}

function looksTyped(text: string): boolean {
  return text === 'TRUE' || text === 'FALSE' || plainNumber(text) !== null;
}

/**
 * A cell as CSV holds it. Spreadsheets take a leading apostrophe as "this is text"; so text that they would run as a
 * formula, or that reading would take for something else than text, gets one. Numbers never do.
 *
 * @param keepsType Whether text such as `2022` must come back as text. Columns of the model do not need it: there `2022`
 *   means the same either way, and other programs read the file better without apostrophes.
 */
export function csvTextOf(cell: Cell, keepsType: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  return mustBeMarked(cell, keepsType) ? `'${cell}` : cell;
}

function mustBeMarked(text: string, keepsType: boolean): boolean {
  const rest = text.replace(leadingApostrophes, '');
  if (formulaStart.test(rest)) return true;
  if (!looksTyped(rest)) return false;
  return keepsType || rest !== text || plainNumber(rest) === null;
}

/** The cell that a text of a CSV file means: the inverse of `csvTextOf`. Only blanks are an empty cell. */
export function cellOfCsvText(text: string): Cell {
  if (text.trim() === '') return null;
  if (text === 'TRUE') return true;
  if (text === 'FALSE') return false;
  const value = plainNumber(text);
  if (value !== null) return value;
  const rest = text.replace(leadingApostrophes, '');
  const marked = rest !== text && (formulaStart.test(rest) || looksTyped(rest));
  return marked ? text.slice(1) : text;
}
