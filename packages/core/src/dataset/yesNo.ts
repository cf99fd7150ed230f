import type { Cell } from './cell.ts';

const yesNoWords: ReadonlyMap<string, 'yes' | 'no' | 'unknown'> = new Map([
  ['yes', 'yes'],
  ['true', 'yes'],
  ['да', 'yes'],
  ['ооба', 'yes'],
  ['no', 'no'],
  ['false', 'no'],
  ['нет', 'no'],
  ['жок', 'no'],
  ['unknown', 'unknown'],
  ['неизвестно', 'unknown'],
  ['белгисиз', 'unknown'],
]);

/** `yes`, `no` or `unknown` as English, Russian or Kyrgyz words or as a ticked box; null for anything else. */
export function parseYesNo(cell: Cell): 'yes' | 'no' | 'unknown' | null {
  return cell === null ? null : (yesNoWords.get(String(cell).trim().toLowerCase()) ?? null);
}
