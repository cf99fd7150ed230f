/**
 * Optimal assignment: to each row at most one column, each column at most once, min(rows, columns) pairs in all, so
 * that the sum of the values is highest. Shortest augmenting paths (Hungarian method), O(rows² · columns) with the
 * shorter side as rows.
 *
 * @param values `values[row][column]`, rows equally long.
 * @returns The column of each row, or −1.
 * @see Kuhn (1955), doi:10.1002/nav.3800020109; Jonker & Volgenant (1987), doi:10.1007/BF02278710
 * @example
 * assignment([[1, 5], [4, 6]]); // [1, 0]: 5 + 4 is more than 1 + 6
 */
export function assignment(values: readonly (readonly number[])[]): readonly number[] {
  const rows = values.length;
  const columns = rows === 0 ? 0 : values[0].length;
  if (rows <= columns) return solve(rows, columns, (row, column) => -values[row][column]);
  const rowOf = solve(columns, rows, (row, column) => -values[column][row]);
  const columnOf = Array.from({ length: rows }, () => -1);
  rowOf.forEach((row, column) => (columnOf[row] = column));
  return columnOf;
}

/** The assignment of least cost for rows ≤ columns; potentials keep every reduced cost at 0 or above. */
function solve(rows: number, columns: number, cost: (row: number, column: number) => number): number[] {
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns + 1);
  // Column `columns` is a dummy that holds the row to be placed.
  const rowOf = new Int32Array(columns + 1).fill(-1);
  for (let row = 0; row < rows; row++) {
    rowOf[columns] = row;
    const distance = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const previous = new Int32Array(columns + 1).fill(columns);
    const done = new Uint8Array(columns + 1);
    let column = columns;
    while (rowOf[column] !== -1) {
      done[column] = 1;
      const at = rowOf[column];
      let step = Number.POSITIVE_INFINITY;
      let next = columns;
      for (let j = 0; j < columns; j++) {
        if (done[j] === 1) continue;
        const reduced = cost(at, j) - rowPotential[at] - columnPotential[j];
        if (reduced < distance[j]) {
          distance[j] = reduced;
          previous[j] = column;
        }
        if (distance[j] < step) {
          step = distance[j];
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (done[j] === 1) {
          rowPotential[rowOf[j]] += step;
          columnPotential[j] -= step;
        } else {
          distance[j] -= step;
        }
      }
      column = next;
    }
    while (column !== columns) {
      rowOf[column] = rowOf[previous[column]];
      column = previous[column];
    }
  }
  const columnOf = Array.from({ length: rows }, () => -1);
  for (let j = 0; j < columns; j++) if (rowOf[j] !== -1) columnOf[rowOf[j]] = j;
  return columnOf;
}
