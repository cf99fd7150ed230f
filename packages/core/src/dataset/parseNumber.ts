import type { Cell } from './cell.ts';

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const decimalComma = /^[+-]?\d+,(?:\d{1,2}|\d{4,})$/;

/**
 * The finite number that a cell holds; null when it is none. A decimal comma is read (`0,5`), except before exactly
 * three digits, where it could separate thousands.
 *
 * @example
 * parseNumber('0,5'); // 0.5
 */
export function parseNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  if (decimal.test(text)) return finite(Number(text));
  return decimalComma.test(text) ? finite(Number(text.replace(',', '.'))) : null;
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
