import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignment } from './assignment.ts';

/** The highest sum over all one-to-one choices, by trying them all. */
function best(values: number[][], row: number, used: ReadonlySet<number>): number {
  if (row === values.length) return 0;
  const columns = values[row].map((_, column) => column).filter((column) => !used.has(column));
  const taken = columns.map(
    (column) => values[row][column] + best(values, row + 1, new Set([...used, column])),
  );
  // A row may stay without a column only where there are more rows than columns.
  if (values.length > values[row].length && values.length - row > columns.length) {
    taken.push(best(values, row + 1, used));
  }
  return Math.max(...taken);
}

test('equals the best of all choices, on wide, square and tall tables with negative values and ties', () => {
  const shape = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  const table = shape.chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(table, (values) => {
      const columnOf = assignment(values);
      const placed = columnOf.filter((column) => column !== -1);
      expect(new Set(placed).size).toBe(placed.length);
      expect(placed.length).toBe(Math.min(values.length, values[0].length));
      const sum = columnOf.reduce((sum, column, row) => sum + (column === -1 ? 0 : values[row][column]), 0);
      expect(sum).toBe(best(values, 0, new Set()));
    }),
    { numRuns: 300 },
  );
});

test('nothing to assign', () => {
  expect(assignment([])).toEqual([]);
  expect(assignment([[], []])).toEqual([-1, -1]);
});
