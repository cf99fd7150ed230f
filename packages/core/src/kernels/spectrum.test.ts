import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { randomGraph, seeds } from '../testSupport/graphs.ts';
import { adjacencyOf } from '../testSupport/plainPaths.ts';
import { membersOf, spectrum } from './spectrum.ts';

/** All eigenvalues of a symmetric matrix and their vectors, by turning pairs of axes (Jacobi) until nothing is left. */
function eigenpairs(
  matrix: readonly (readonly number[])[],
): readonly (readonly [number, readonly number[]])[] {
  const a = matrix.map((row) => [...row]);
  const axes = a.map((row, i) => row.map((_, j): number => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < a.length; p++) {
      for (let q = p + 1; q < a.length; q++) {
        if (a[p][q] === 0) continue;
        const angle = Math.atan2(2 * a[p][q], a[q][q] - a[p][p]) / 2;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        for (const rows of [a, axes]) {
          for (const row of rows) [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]];
        }
        for (let k = 0; k < a.length; k++) {
          [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
        }
      }
    }
  }
  return a.map((row, k) => [row[k], axes.map((axis) => axis[k])] as const);
}

test.each([false, true])(
  'the leading pair of each component, all turned out by Jacobi: weighted %s',
  (weighted) => {
    for (const seed of seeds) {
      const probability = 0.08 + (seed % 5) * 0.06;
      const { adjacency } = networkFromNodeLink(randomGraph(seed, { order: 10, probability, weighted }));
      const { components, values, vector } = spectrum(adjacency, weighted);
      const { offsets, targets, strengths } = adjacency.outgoing;
      const members = membersOf(components);
      expect(members.flat().toSorted((a, b) => a - b)).toEqual([...components.labels.keys()]);
      members.forEach((nodes, label) => {
        expect(nodes).toEqual(nodes.toSorted((a, b) => a - b));
        const matrix = nodes.map(() => nodes.map(() => 0));
        nodes.forEach((node, i) => {
          for (let k = offsets[node]; k < offsets[node + 1]; k++) {
            matrix[i][nodes.indexOf(targets[k])] = weighted ? strengths[k] : 1;
          }
        });
        const pairs = eigenpairs(matrix);
        const [value, leading] = pairs.reduce((best, pair) => (pair[0] > best[0] ? pair : best));
        expect(values[label]).toBeCloseTo(value, 9);
        const sizes = leading.map(Math.abs);
        nodes.forEach((node, i) => {
          const expected = nodes.length === 1 ? 0 : sizes[i] / Math.max(...sizes);
          expect(vector?.[node]).toBeCloseTo(expected, 6);
        });
      });
    }
  },
);

test('a path of 300: sines, though the second eigenvalue is close', () => {
  const size = 300;
  const pairs = Array.from({ length: size - 1 }, (_, k) => [k, k + 1] as const);
  const { values, vector } = spectrum(adjacencyOf({ order: size, pairs }), false);
  expect(values[0]).toBeCloseTo(2 * Math.cos(Math.PI / (size + 1)), 10);
  vector?.forEach((entry, i) => {
    const expected = Math.sin(((i + 1) * Math.PI) / (size + 1)) / Math.sin((150 * Math.PI) / (size + 1));
    expect(entry).toBeCloseTo(expected, 6);
  });
});

test('two equal groups far apart share the value to the last bit, so that no vector leads', () => {
  const clique = (first: number) =>
    [0, 1, 2, 3, 4, 5].flatMap((a) =>
      [0, 1, 2, 3, 4, 5].filter((b) => b > a).map((b): [number, number] => [first + a, first + b]),
    );
  const way = Array.from({ length: 31 }, (_, k): [number, number] => [5 + k, 6 + k]);
  const { values, vector } = spectrum(
    adjacencyOf({ order: 42, pairs: [...clique(0), ...way, ...clique(36)] }),
    false,
  );
  expect(values[0]).toBeGreaterThan(5);
  expect(vector).toBeNull();
});
