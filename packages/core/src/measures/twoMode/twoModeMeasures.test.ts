import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Network } from '../../network/network.ts';
import { networkFromNodeLink } from '../../network/fromNodeLink.ts';
import { twoMode } from '../../network/twoMode.ts';
import type { TwoMode } from '../../network/twoMode.ts';
import { computeMeasure } from '../compute.ts';
import { compareWithOracles } from '../../testSupport/measureOracles.ts';
import { twoModeBetweenness, twoModeCloseness, twoModeDegree } from './centrality.ts';
import { latapyClustering, opsahlClustering, robinsAlexanderClustering } from './clustering.ts';
import { twoModeEigenvector } from './eigenvector.ts';
import { redundancy } from './redundancy.ts';
import { sharedNames } from './sides.ts';
import { twoModeMeasures } from './twoModeMeasures.ts';

compareWithOracles(twoModeMeasures);

/** `rows[i]` lists the initiatives of organisation i. */
function dataOf(rows: readonly (readonly number[])[], initiatives: number): TwoMode {
  const organisations = rows.map((_, i) => `o${i}`);
  const names = Array.from({ length: initiatives }, (_, e) => `e${e}`);
  return twoMode(
    organisations,
    names,
    rows.flatMap((row, i) => row.map((e) => [`o${i}`, `e${e}`] as const)),
  );
}

// o0 and o1 meet in e0 and e1, o2 joins them in e1; o3 takes part in nothing.
const example = dataOf([[0, 1], [0, 1], [1], []], 2);

test('hand case: degree, closeness, betweenness', () => {
  expect(twoModeDegree(example)).toEqual([2 / 2, 2 / 2, 1 / 2, 0, 2 / 4, 3 / 4]);
  // o0: 1 and 1 to the initiatives, 2 and 2 to o1 and o2; 4 of 5 others within reach.
  const closeness = twoModeCloseness(example);
  expect(closeness[0]).toBeCloseTo(((2 + 2 * 3) / (1 + 1 + 2 + 2)) * (4 / 5), 12);
  expect(closeness[2]).toBeCloseTo(((2 + 2 * 3) / (1 + 3 + 2 + 2)) * (4 / 5), 12);
  expect(closeness[3]).toBe(0);
  expect(closeness[4]).toBeCloseTo(((4 + 2 * 1) / (1 + 1 + 2 + 3)) * (4 / 5), 12);
  // e1 lies on both paths o0–o2, o1–o2 and e0–o2, and on one of the two paths o0–o1; the highest for one of two
  // initiatives with four organisations: 15 − all that e1 does not carry when it is tied to everyone = 9.
  const betweenness = twoModeBetweenness(example);
  expect(betweenness[5]).toBeCloseTo((1 + 1 + 1 + 1 / 2) / highest(2, 4), 12);
  expect(betweenness[3]).toBe(0);
});

/** The highest betweenness over all two-mode networks in which one node of a side is tied to the whole other side. */
function highest(own: number, other: number): number {
  let most = 0;
  for (let code = 0; code < 2 ** ((own - 1) * other); code++) {
    const rows = Array.from({ length: own }, (_, i) =>
      Array.from({ length: other }, (_, e) => e).filter(
        (e) => i === 0 || ((code >> ((i - 1) * other + e)) & 1) === 1,
      ),
    );
    most = Math.max(most, rawBetweenness(rows, other));
  }
  return most;
}

/** Betweenness of organisation 0 by counting walks of the length of the distance, pair by pair. */
function rawBetweenness(rows: readonly (readonly number[])[], other: number): number {
  const n = rows.length + other;
  const tied = (a: number, b: number): boolean =>
    a < rows.length && b >= rows.length
      ? rows[a].includes(b - rows.length)
      : b < rows.length && a >= rows.length && rows[b].includes(a - rows.length);
  const from = (source: number) => {
    const distance = Array.from({ length: n }, () => Infinity);
    const paths = Array.from({ length: n }, () => 0);
    distance[source] = 0;
    paths[source] = 1;
    for (let step = 0; step < n; step++) {
      for (let a = 0; a < n; a++) {
        if (distance[a] !== step) continue;
        for (let b = 0; b < n; b++) {
          if (!tied(a, b) || distance[b] <= step) continue;
          distance[b] = step + 1;
          paths[b] += paths[a];
        }
      }
    }
    return { distance, paths };
  };
  const all = Array.from({ length: n }, (_, source) => from(source));
  let sum = 0;
  for (let s = 1; s < n; s++) {
    for (let t = s + 1; t < n; t++) {
      if (all[s].distance[0] + all[0].distance[t] !== all[s].distance[t]) continue;
      if (all[s].distance[t] < Infinity) sum += (all[s].paths[0] * all[0].paths[t]) / all[s].paths[t];
    }
  }
  return sum;
}

test('hand case: clustering, redundancy, eigenvector', () => {
  // o0 shares 2 of 2 with o1 and 1 of 2 with o2; o2 shares 1 of 2 with both; e0 shares 2 of 3 with e1.
  expect(latapyClustering(example, 'dot')).toEqual([3 / 4, 3 / 4, 1 / 2, 0, 2 / 3, 2 / 3]);
  expect(latapyClustering(example, 'min')).toEqual([1, 1, 1, 0, 1, 1]);
  expect(latapyClustering(example, 'max')).toEqual([3 / 4, 3 / 4, 1 / 2, 0, 2 / 3, 2 / 3]);
  // One cycle o0 e0 o1 e1; paths of three ties by their middle tie: o0–e0 1, o0–e1 2, o1–e0 1, o1–e1 2, o2–e1 0.
  expect(robinsAlexanderClustering(example)).toBe(4 / (1 + 2 + 1 + 2));
  // o0 e0 o1 e1 o2 and o1 e0 o0 e1 o2, both ways; no third initiative closes them.
  expect(opsahlClustering(example)).toBe(0);
  // The pair e0, e1 of o0 is tied by o1 too; of the pairs of e1 only o0, o1 is tied elsewhere, by e0.
  expect(redundancy(example)).toEqual([1, 1, null, null, 1, 1 / 3]);
  // σ² is the larger root of x² − 5x + 2 for M Mᵀ over the initiatives [[2, 2], [2, 3]].
  const square = (5 + Math.sqrt(17)) / 2;
  const e0 = 2 / (square - 2);
  const eigenvector = twoModeEigenvector(example) ?? [];
  [1, 1, 1 / (1 + e0), 0, e0, 1].forEach((value, node) => expect(eigenvector[node]).toBeCloseTo(value, 10));
});

test('a path closes when its ends share a third initiative', () => {
  // o0 – e0 – o1 – e1 – o2 and e2 ties o0 and o2; round the cycle of six every path of this kind is closed.
  expect(
    opsahlClustering(
      dataOf(
        [
          [0, 2],
          [0, 1],
          [1, 2],
        ],
        3,
      ),
    ),
  ).toBe(1);
  expect(opsahlClustering(dataOf([[0], [0, 1], [1]], 2))).toBe(0);
});

test('undefined values and their reasons', () => {
  const reasons = (network: Network) =>
    twoModeMeasures.map((measure) => {
      const { reason } = computeMeasure(measure, { network, groups: null, numbers: null, seed: 1 });
      return [measure.id, reason] as const;
    });
  const empty = networkFromNodeLink({ directed: false, weighted: false, nodes: [], edges: [] });
  expect(new Set(reasons(empty).map(([, reason]) => reason))).toEqual(new Set(['only-two-mode']));
  expect(new Set(reasons({ ...empty, twoMode: dataOf([], 1) }).map(([, reason]) => reason))).toEqual(
    new Set(['empty-network']),
  );
  const untied = new Map(reasons({ ...empty, twoMode: dataOf([[], []], 2) }));
  expect(untied.get('twomode.clustering.robinsAlexander')).toBe('no-triples');
  expect(untied.get('twomode.clustering.opsahl.top')).toBe('no-triples');
  expect(untied.get('twomode.eigenvector')).toBe('no-ties');
  expect(untied.get('twomode.degree')).toBeNull();
  // Two components with the same largest singular value.
  expect(twoModeEigenvector(dataOf([[0], [1]], 2))).toBeNull();
  expect(twoModeBetweenness(dataOf([[0]], 1))).toEqual([null, null]);
});

test('an initiative that shares its id with an organisation stands under a name of its own', () => {
  const both = twoMode(['__proto__', 'a', 'initiative:a'], ['a', 'b'], [['a', 'a']]);
  expect(sharedNames(both)).toEqual(['__proto__', 'a', 'initiative:a', 'initiative:initiative:a', 'b']);
});

const rowsOfFive = fc.array(fc.subarray([0, 1, 2, 3, 4]), { minLength: 1, maxLength: 6 });

test('clustering and redundancy equal their definitions on random data', () => {
  fc.assert(
    fc.property(rowsOfFive, (rows) => {
      const data = dataOf(rows, 5);
      const sets = rows.map((row) => new Set(row));
      const common = (i: number, k: number): readonly number[] => rows[i].filter((e) => sets[k].has(e));
      let paths = 0;
      let closed = 0;
      const each = rows.map((_, i) => i);
      for (const j of each) {
        for (const i of each.filter((i) => i !== j)) {
          for (const k of each.filter((k) => k !== j && k !== i)) {
            for (const e of common(i, j)) {
              for (const f of common(j, k).filter((f) => f !== e)) {
                paths++;
                if (common(i, k).some((g) => g !== e && g !== f)) closed++;
              }
            }
          }
        }
      }
      expect(opsahlClustering(data)).toBe(paths === 0 ? null : closed / paths);

      const expected = rows.map((row, i) => {
        const pairs = row.flatMap((e) => row.filter((f) => f > e).map((f) => [e, f] as const));
        const kept = pairs.filter(([e, f]) => each.some((k) => k !== i && sets[k].has(e) && sets[k].has(f)));
        return pairs.length === 0 ? null : kept.length / pairs.length;
      });
      expect(redundancy(data).slice(0, rows.length)).toEqual(expected);
    }),
    { seed: 4 },
  );
});

test('betweenness equals counted paths, and at most that of the node that ties everything', () => {
  fc.assert(
    fc.property(rowsOfFive, (rows) => {
      const data = dataOf(rows, 5);
      const value = twoModeBetweenness(data)[0];
      expect(value).toBeLessThanOrEqual(1 + 1e-12);
      const widest = [[0, 1, 2, 3, 4], ...rows.slice(1).map((_, i) => [i % 5])];
      expect(value).toBeCloseTo(rawBetweenness(rows, 5) / rawBetweenness(widest, 5), 10);
      expect(twoModeBetweenness(dataOf(widest, 5))[0]).toBeCloseTo(1, 10);
    }),
    { seed: 4 },
  );
});

test('both sides exchanged: the same values, exchanged', () => {
  fc.assert(
    fc.property(rowsOfFive, (rows) => {
      const turned = Array.from({ length: 5 }, (_, e) =>
        rows.flatMap((row, i) => (row.includes(e) ? [i] : [])),
      );
      const [data, other] = [dataOf(rows, 5), dataOf(turned, rows.length)];
      const exchanged = <T>(values: readonly T[]): readonly T[] => [
        ...values.slice(5),
        ...values.slice(0, 5),
      ];
      expect(exchanged(twoModeDegree(other))).toEqual(twoModeDegree(data));
      expect(exchanged(twoModeCloseness(other))).toEqual(twoModeCloseness(data));
      expect(exchanged(redundancy(other))).toEqual(redundancy(data));
      expect(robinsAlexanderClustering(other)).toBe(robinsAlexanderClustering(data));
    }),
    { seed: 4 },
  );
});
