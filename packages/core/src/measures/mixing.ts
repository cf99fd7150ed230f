import { compareIds } from '../network/order.ts';
import type { Network } from '../network/network.ts';
import type { Measure, MeasureInput, MeasureResult } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';

/** A number for every pair of groups; `groups` in code-unit order, `matrix[row][column]`. Symmetric if undirected. */
export interface GroupMatrix<Cell = number> {
  readonly groups: readonly string[];
  readonly matrix: readonly (readonly Cell[])[];
}

export interface MixingOptions {
  /** Whether strengths are summed; otherwise every tie counts 1. Default false. */
  readonly weighted?: boolean;
}

/** The groups in code-unit order, their sizes, and the place of each node's group among them. */
export function groupIndex(groups: readonly string[]): {
  readonly names: readonly string[];
  readonly sizes: readonly number[];
  readonly labels: Uint32Array;
} {
  const names = [...new Set(groups)].sort(compareIds);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const labels = Uint32Array.from(groups, (group) => placeOf.get(group) ?? 0);
  const sizes = names.map(() => 0);
  for (const label of labels) sizes[label]++;
  return { names, sizes, labels };
}

function fill<Cell>(
  names: readonly string[],
  cell: (row: number, column: number) => Cell,
): GroupMatrix<Cell> {
  return { groups: names, matrix: names.map((_, row) => names.map((_, column) => cell(row, column))) };
}

/**
 * Ties within and between groups. Undirected: a tie between two groups stands in both cells of the pair, a tie within a
 * group once on the diagonal. Directed: row = group of the start, column = group of the end.
 *
 * Self-ties are ignored; groups without ties have zeros. O(n + m + groups²).
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @see Newman 2003, doi:10.1103/PhysRevE.67.026126
 */
export function mixingMatrix(
  network: Network,
  groups: readonly string[],
  options: MixingOptions = {},
): GroupMatrix {
  const { weighted = false } = options;
  const { order, directed, outgoing } = network.adjacency;
  const { names, labels } = groupIndex(groups);
  const size = names.length;
  const sums = new Float64Array(size * size);
  for (let source = 0; source < order; source++) {
    for (let k = outgoing.offsets[source]; k < outgoing.offsets[source + 1]; k++) {
      const target = outgoing.targets[k];
      // Both directions of an undirected tie are seen: between groups that fills both cells, within it counts once.
      if (!directed && labels[source] === labels[target] && source > target) continue;
      sums[labels[source] * size + labels[target]] += weighted ? outgoing.strengths[k] : 1;
    }
  }
  return fill(names, (row, column) => sums[row * size + column]);
}

/** Pairs of organisations within and between groups. */
function dyads(sizes: readonly number[], row: number, column: number): number {
  return row === column ? (sizes[row] * (sizes[row] - 1)) / 2 : sizes[row] * sizes[column];
}

/**
 * Share of the possible ties within and between groups that exist; null on the diagonal of a group of one.
 * Undirected networks only. O(n + m + groups²).
 */
export function mixingDensity(network: Network, groups: readonly string[]): GroupMatrix<number | null> {
  const { matrix } = mixingMatrix(network, groups);
  const { names, sizes } = groupIndex(groups);
  return fill(names, (row, column) => {
    const possible = dyads(sizes, row, column);
    return possible === 0 ? null : matrix[row][column] / possible;
  });
}

/** How ties would fall on the groups by chance; see {@link expectedMixing}. */
export type MixingNull = 'configuration' | 'stubExact' | 'permutation';

/**
 * Expected number of ties within and between groups, K_r: summed degree of group r, m ties.
 * - `configuration`: K_r K_s / 2m, K_r² / 4m: stubs joined at random, as modularity assumes;
 * - `stubExact`: K_r K_s / (2m − 1), K_r (K_r − 1) / (2 (2m − 1)): the exact mean of that model;
 * - `permutation`: m · pairs_rs / all pairs: groups dealt out anew.
 *
 * The first two allow self-ties and parallel ties, and are much too low between groups in small dense networks: test
 * against `mixingAgainstNull` instead. Undirected networks only; self-ties and strengths are ignored.
 * The first two are null without ties, the last without a pair. O(n + groups²).
 *
 * @see Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113; Fosdick et al. 2018, doi:10.1137/16M1087175
 */
export function expectedMixing(
  network: Network,
  groups: readonly string[],
  model: MixingNull,
): GroupMatrix | null {
  const { order, size, outgoing } = network.adjacency;
  if (size === 0 && (model !== 'permutation' || order < 2)) return null;
  const { names, sizes, labels } = groupIndex(groups);
  const ends = names.map(() => 0);
  labels.forEach((label, node) => (ends[label] += outgoing.offsets[node + 1] - outgoing.offsets[node]));
  const stubs = 2 * size;
  const cell = {
    configuration: (row: number, column: number) =>
      (ends[row] * ends[column]) / (row === column ? 2 * stubs : stubs),
    stubExact: (row: number, column: number) =>
      row === column
        ? (ends[row] * (ends[row] - 1)) / (2 * (stubs - 1))
        : (ends[row] * ends[column]) / (stubs - 1),
    permutation: (row: number, column: number) =>
      (size * dyads(sizes, row, column)) / ((order * (order - 1)) / 2),
  }[model];
  return fill(names, cell);
}

const common = {
  level: 'group',
  range: [0, null],
  direction: 'neither',
  unit: 'count',
  requires: ['groups'],
  cost: 'linear',
  reference: 'Newman 2003, doi:10.1103/PhysRevE.67.026126',
} as const;

/** Only expected counts can be missing, and only for want of ties. */
const withGroups =
  (compute: (network: Network, groups: readonly string[]) => GroupMatrix<number | null> | null) =>
  ({ network, groups }: MeasureInput): MeasureResult => {
    if (groups === null) return undefinedFor('no-partition');
    const found = compute(network, groups);
    return found === null ? undefinedFor('no-ties') : defined({ groups: found.groups, matrix: found.matrix });
  };

const expected = {
  ...common,
  requires: ['groups', 'undirected'],
  reference: 'Fosdick et al. 2018, doi:10.1137/16M1087175',
} as const;

export const mixingMeasures: readonly Measure[] = [
  {
    ...common,
    id: 'mixing.matrix',
    compute: withGroups(mixingMatrix),
  },
  {
    ...common,
    id: 'mixing.matrix.weighted',
    unit: 'strength',
    requires: ['groups', 'weighted'],
    compute: withGroups((network, groups) => mixingMatrix(network, groups, { weighted: true })),
  },
  ...(['configuration', 'stubExact', 'permutation'] as const).map((model): Measure => ({
    ...expected,
    id: `mixing.expected.${model}`,
    compute: withGroups((network, groups) => expectedMixing(network, groups, model)),
  })),
  {
    ...common,
    id: 'mixing.density',
    range: [0, 1],
    unit: 'share',
    requires: ['groups', 'undirected'],
    compute: withGroups(mixingDensity),
  },
];
