const iterations = 10_000;
const precision = 1e-12;

/** One side while the chances are sought: sums still to be explained, and who is still open. */
interface Side {
  readonly left: number[];
  readonly open: Set<number>;
}

const side = (sums: readonly number[]): Side => ({ left: [...sums], open: new Set(sums.keys()) });

/**
 * The chance of each participation, so that every organisation and every initiative has its observed number on
 * average: the two-mode network of highest entropy, p_ie = x_i y_e / (1 + x_i y_e), solved for x and y in turn.
 * Those in everything that is open, or in nothing, are certain and taken out first. O(iterations · n · m).
 *
 * @see Saracco et al. 2015, doi:10.1038/srep10595
 */
export function participationChances(
  own: readonly number[],
  other: readonly number[],
): readonly Float64Array[] {
  const chances = own.map(() => new Float64Array(other.length));
  const rows = side(own);
  const columns = side(other);
  const certain = (row: number, column: number): void => {
    chances[row][column] = 1;
    rows.left[row]--;
    columns.left[column]--;
  };
  let before = -1;
  while (before !== rows.open.size + columns.open.size) {
    before = rows.open.size + columns.open.size;
    takeOut(rows, columns, certain);
    takeOut(columns, rows, (column, row) => certain(row, column));
  }
  const openRows = [...rows.open];
  const openColumns = [...columns.open];
  const [x, y] = multipliers(
    openRows.map((row) => rows.left[row]),
    openColumns.map((column) => columns.left[column]),
  );
  openRows.forEach((row, i) =>
    openColumns.forEach((column, e) => {
      chances[row][column] = (x[i] * y[e]) / (1 + x[i] * y[e]);
    }),
  );
  return chances;
}

/** Settles whoever is in none, or in all, of what is open on the other side. */
function takeOut(here: Side, there: Side, certain: (node: number, other: number) => void): void {
  for (const node of here.open) {
    if (here.left[node] > 0 && here.left[node] < there.open.size) continue;
    if (here.left[node] > 0) for (const other of there.open) certain(node, other);
    here.open.delete(node);
  }
}

function multipliers(own: readonly number[], other: readonly number[]): readonly [number[], number[]] {
  const scale = Math.sqrt(own.reduce((sum, degree) => sum + degree, 0));
  const x = own.map((degree) => degree / scale);
  const y = other.map((degree) => degree / scale);
  const solve = (values: number[], targets: readonly number[], against: readonly number[]): number => {
    let change = 0;
    targets.forEach((target, i) => {
      const sum = against.reduce((all, value) => all + value / (1 + values[i] * value), 0);
      const next = target / sum;
      change = Math.max(change, Math.abs(next - values[i]) / next);
      values[i] = next;
    });
    return change;
  };
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (Math.max(solve(x, own, y), solve(y, other, x)) < precision) break;
  }
  return [x, y];
}
