import type { Cell } from './cell.ts';

const separators = /[|;\r\n\u2028\u2029]/u;

/** Whether a text holds what separates the parts of a list, so that it cannot be one of them. */
export function hasSeparator(text: string): boolean {
  return separators.test(text);
}

/**
 * The parts of a cell that holds a list: separated by `|`, `;` or line breaks, trimmed, each once, in their order.
 *
 * @example
 * splitList('Naryn | Osh; Naryn'); // ['Naryn', 'Osh']
 */
export function splitList(cell: Cell): readonly string[] {
  if (cell === null) return [];
  if (typeof cell !== 'string') return [String(cell)];
  const parts = cell
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? [...new Set(parts)] : parts;
}
