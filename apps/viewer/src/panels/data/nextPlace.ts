/** A cell of a grid, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const page = 10;

/** Where a key leads in a grid; null where it leads nowhere. */
export function nextPlace(
  { row, column }: Place,
  key: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | null {
  const inside = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  switch (key) {
    case 'ArrowUp':
      return { row: inside(row - 1, rows), column };
    case 'ArrowDown':
      return { row: inside(row + 1, rows), column };
    case 'ArrowLeft':
      return { row, column: inside(column - 1, columns) };
    case 'ArrowRight':
      return { row, column: inside(column + 1, columns) };
    case 'PageUp':
      return { row: inside(row - page, rows), column };
    case 'PageDown':
      return { row: inside(row + page, rows), column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    case 'Control+Home':
      return { row: 0, column: 0 };
    case 'Control+End':
      return { row: Math.max(0, rows - 1), column: columns - 1 };
    default:
      return null;
  }
}
