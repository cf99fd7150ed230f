import { requireSameLength } from './sameLength.ts';

/** How two partitions of the same items overlap: sizes of the groups of each, and of every overlap that is not empty. */
export interface Contingency {
  readonly items: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly { readonly row: number; readonly column: number; readonly size: number }[];
}

/** The contingency table of two partitions; `a[i]` and `b[i]` are the groups of item i. O(n). */
export function contingency(a: ArrayLike<string | number>, b: ArrayLike<string | number>): Contingency {
  requireSameLength(a, b);
  const rowOf = new Map<string | number, number>();
  const columnOf = new Map<string | number, number>();
  const rows: number[] = [];
  const columns: number[] = [];
  const cells = new Map<number, { readonly row: number; readonly column: number; size: number }>();
  for (let i = 0; i < a.length; i++) {
    const row = indexIn(rowOf, rows, a[i]);
    const column = indexIn(columnOf, columns, b[i]);
    const key = row * a.length + column;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { row, column, size: 1 });
    else cell.size++;
  }
  return { items: a.length, rows, columns, cells: [...cells.values()] };
}

/** The index of a group by first appearance; counts one more item of it. */
function indexIn(indexOf: Map<string | number, number>, sizes: number[], group: string | number): number {
  let index = indexOf.get(group);
  if (index === undefined) {
    index = sizes.length;
    indexOf.set(group, index);
    sizes.push(0);
  }
  sizes[index]++;
  return index;
}
