import { expect, test } from 'vitest';
import { twoMode } from '../../network/twoMode.ts';
import { random } from '../../statistics/random.ts';
import { seeds } from '../../testSupport/graphs.ts';
import { twoModeEigenvector } from './eigenvector.ts';

/** `x: a b` is the initiative x with the organisations a and b; `c` an organisation without any. */
function valuesOf(...lines: readonly string[]): readonly number[] | null {
  const initiatives = lines.filter((line) => line.includes(': ')).map((line) => line.split(': '));
  const pairs = initiatives.flatMap(([id, names]) => names.split(' ').map((name) => [name, id] as const));
  const alone = lines.filter((line) => !line.includes(': '));
  return twoModeEigenvector(
    twoMode(
      new Set([...alone, ...pairs.map(([name]) => name)]),
      initiatives.map(([id]) => id),
      pairs,
    ),
  );
}

test('a in two initiatives, b in one of them: both sides stand in the golden ratio', () => {
  // B Bᵀ = [[2, 1], [1, 1]], whose leading vector is (φ, 1).
  const golden = (1 + Math.sqrt(5)) / 2;
  const [a, b, x, y] = valuesOf('x: a b', 'y: a') ?? [];
  [1, 1 / golden, 1, 1 / golden].forEach((expected, index) =>
    expect([a, b, x, y][index]).toBeCloseTo(expected, 10),
  );
});

test('organisations of one initiative are alike', () => {
  for (const value of valuesOf('x: a b c') ?? []) expect(value).toBeCloseTo(1, 12);
});

test('only the component with the largest value counts; of two alike neither, without ties nobody', () => {
  // Three in one initiative: √3. A pair: √2.
  const values = valuesOf('x: a b c', 'y: d e', 'f') ?? [];
  [1, 1, 1, 0, 0, 0, 1, 0].forEach((expected, index) => expect(values[index]).toBeCloseTo(expected, 12));
  expect(valuesOf('x: a b', 'y: c d')).toBeNull();
  expect(valuesOf('a', 'b')).toBeNull();
});

test('each organisation counts by the initiatives it is in, each initiative by its organisations', () => {
  for (const seed of seeds) {
    const source = random(seed);
    const [rows, columns] = [3 + source.integer(4), 2 + source.integer(4)];
    // Everybody is in the first initiative, so that all are in one component.
    const incidence = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, (_, column) => (column === 0 || source.next() < 0.4 ? 1 : 0)),
    );
    const lines = Array.from(
      { length: columns },
      (_, column) =>
        `i${column}: ${incidence.flatMap((row, a) => (row[column] === 1 ? [`o${a}`] : [])).join(' ')}`,
    );
    const held = lines.filter((line) => !line.endsWith(': '));
    const columnsHeld = incidence[0]
      .map((_, column) => column)
      .filter((column) => !lines[column].endsWith(': '));
    const found = valuesOf(...held) ?? [];
    let vector = incidence.map(() => 1);
    for (let step = 0; step < 5000; step++) {
      const across = columnsHeld.map((column) =>
        vector.reduce((sum, value, a) => sum + value * incidence[a][column], 0),
      );
      const next = incidence.map((row) =>
        columnsHeld.reduce((sum, column, k) => sum + row[column] * across[k], 0),
      );
      vector = next.map((value) => value / Math.max(...next));
    }
    const across = columnsHeld.map((column) =>
      vector.reduce((sum, value, a) => sum + value * incidence[a][column], 0),
    );
    const expected = [...vector, ...across.map((value) => value / Math.max(...across))];
    expect(found).toHaveLength(expected.length);
    expected.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 8));
  }
});
