import type { ReferenceTarget } from './column.ts';
import type { Cell } from './cell.ts';
import { candidatesOf } from './nearest.ts';
import type { Candidates } from './nearest.ts';
import { normaliseName } from './normaliseName.ts';
import { isBlank } from './openSheet.ts';
import type { OpenSheet } from './openSheet.ts';
import { hasSeparator, splitList } from './splitList.ts';

/** Finds what a cell refers to. */
export interface ReferenceIndex {
  /** The ids that a text may mean: one when it is clear, several when not, none when it is unknown. */
  readonly find: (text: string) => readonly string[];
  readonly candidates: Candidates;
  /** False where the sheet, or its ids, cannot be read: then nothing can be said about what refers to it. */
  readonly readable: boolean;
}

export type References = Readonly<Record<ReferenceTarget, ReferenceIndex>>;

export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** The columns whose texts name a row besides its id. Sources go by id alone: titles repeat. */
const naming: ReadonlySet<string> = new Set(['name', 'short_name', 'aliases']);

/**
 * The ids of a sheet with all the names that stand for them. An id matches first as it is written, then after
 * `normaliseName`; only then do names, short names and aliases in any language. O(rows).
 */
export function referenceIndex(sheet: OpenSheet | undefined, target: ReferenceTarget): ReferenceIndex {
  const ids = new Set<string>();
  const byId = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const spellings: string[] = [];
  const idPosition = sheet?.columns.find(({ key }) => key === 'id')?.position;
  const named = (sheet?.columns ?? []).filter(
    ({ column }) => target !== 'sources' && column !== null && naming.has(column.name),
  );
  for (const { cells } of idPosition === undefined ? [] : (sheet?.rows ?? [])) {
    const id = textOf(cells[idPosition ?? 0]);
    if (id === '') continue;
    ids.add(id);
    spellings.push(id);
    // A list could not be read back if it meant an id that holds its separator.
    if (target !== 'sources' || !hasSeparator(id)) add(byId, id, id);
    for (const { position, column } of named) {
      const cell = cells[position] ?? null;
      if (isBlank(cell)) continue;
      for (const name of column?.kind === 'list' ? splitList(cell) : [textOf(cell)]) {
        add(byName, name, id);
        spellings.push(name);
      }
    }
  }
  const find = (text: string): readonly string[] => {
    if (ids.has(text)) return [text];
    const key = normaliseName(text);
    return [...(byId.get(key) ?? byName.get(key) ?? [])].sort();
  };
  return { find, candidates: candidatesOf(spellings), readable: idPosition !== undefined };
}

function add(index: Map<string, Set<string>>, spelling: string, id: string): void {
  const key = normaliseName(spelling);
  if (key === '') return;
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}
