import type { CoverageCell, CoverageMatrix } from './coverage.ts';
import type { Gap, GapDoubt } from './gap.ts';
import { makeGap } from './makeGap.ts';

/**
 * The gaps of a matrix: every cell that is rarer than its null model gives, and, as not judged with the reason, every
 * empty cell of two expected values that other items have. Cells of a value that nobody has are left to the gap of that
 * value itself.
 */
export function coverageGaps(matrix: CoverageMatrix): readonly Gap[] {
  const { rows, columns, cells } = matrix;
  return rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const cell = cells[r][c];
      const notable = row.expected && column.expected && row.items > 0 && column.items > 0;
      if (!cell.gap && !(notable && cell.state === 'empty')) return [];
      return [gapOf(matrix, cell)];
    }),
  );
}

function gapOf({ counted, dimensions, known, items }: CoverageMatrix, cell: CoverageCell): Gap {
  const { row, column, observed, expected, z, p, pAdjusted, gap, reason } = cell;
  const values = [row, column].map((code, place) => ({ dimension: dimensions[place], code: code ?? '' }));
  return makeGap(
    'coverage-cell',
    reason ?? 'not-expected',
    [counted, ...values.map(({ dimension, code }) => `${dimension}=${code}`)],
    { values, counted },
    {
      observed,
      expected,
      z,
      p,
      pAdjusted,
      judged: gap,
      doubts: doubtsOf(expected, known, items - known),
    },
  );
}

/** If the items that are not known are like the others, would at least one of them be expected here? */
export function doubtsOf(expected: number | null, known: number, unknown: number): readonly GapDoubt[] {
  return expected !== null && known > 0 && (expected * unknown) / known >= 1 ? ['field-empty'] : [];
}
