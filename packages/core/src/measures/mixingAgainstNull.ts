import { curveballChain } from '../kernels/curveball.ts';
import { edgeSwapChain } from '../kernels/edgeSwap.ts';
import type { Network } from '../network/network.ts';
import { project } from '../network/projection.ts';
import type { TwoMode } from '../network/twoMode.ts';
import { adjustPValues } from '../statistics/adjustPValues.ts';
import { random } from '../statistics/random.ts';
import type { Random } from '../statistics/random.ts';
import type { NullTestOptions } from './eiIndexTest.ts';
import { groupIndex, mixingMatrix } from './mixing.ts';
import { nullTest, requireReplicates } from './nullTest.ts';
import type { NullTest } from './nullTest.ts';

/** Ties between two groups, or within one, against the null model. */
export interface MixingCell extends NullTest {
  readonly a: string;
  readonly b: string;
  /** `p` adjusted for the number of cells (Benjamini–Hochberg). */
  readonly pAdjusted: number;
}

export interface MixingTest {
  /** Which null model was used: see {@link mixingAgainstNull}. */
  readonly model: 'edge-swap' | 'curveball';
  readonly replicates: number;
  readonly seed: number;
  /** All pairs of groups with a ≤ b in code-unit order. */
  readonly cells: readonly MixingCell[];
}

/** Attempted swaps a tie, or trades a row, before the first replicate and between two of them. */
const warmUp = 50;
const between = 5;

/**
 * Ties within and between groups against what the degrees alone would give: which pairs of groups are tied less, or
 * more, than expected.
 *
 * Null model: random simple graphs with the same degrees (double edge swap). Where the ties are the projection of the
 * two-mode data of the network, these are shuffled instead, with the same number of initiatives for every organisation
 * and of participants for every initiative (curveball), and projected anew: a projection is clustered by construction.
 * Strengths and self-ties are ignored. Null without ties.
 *
 * Each cell has z, one- and two-sided p-values, and the two-sided one adjusted over all g(g + 1)/2 cells. Undirected
 * networks only. O(replicates · (m + projected pairs)).
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @throws RangeError if the network is directed, or the number of replicates is not a whole number above 0.
 * @see Fosdick et al. 2018, doi:10.1137/16M1087175; Strona et al. 2014, doi:10.1038/ncomms5114; Phipson & Smyth 2010,
 *   doi:10.2202/1544-6115.1585; Benjamini & Hochberg 1995
 * @example
 * mixingAgainstNull(network, groups, { replicates: 1999, seed: 1 })?.cells.filter(({ pAdjusted }) => pAdjusted < 0.05);
 */
export function mixingAgainstNull(
  network: Network,
  groups: readonly string[],
  options: NullTestOptions = {},
): MixingTest | null {
  const { replicates = 1999, seed = 1 } = options;
  requireReplicates(replicates);
  if (network.adjacency.directed) throw new RangeError('The null models are for undirected networks.');
  if (network.adjacency.size === 0) return null;
  const { names, labels } = groupIndex(groups);
  const size = names.length;
  const twoMode = projectedFrom(network);
  const source = random(seed);
  const next =
    twoMode === null ? swapped(network, labels, size, source) : shuffled(twoMode, labels, size, source);

  const values = Array.from({ length: size * size }, () => new Float64Array(replicates));
  for (let replicate = 0; replicate < replicates; replicate++) {
    next().forEach((count, cell) => (values[cell][replicate] = count));
  }
  const { matrix } = mixingMatrix(network, groups);
  const tests = names.flatMap((a, row) =>
    names.slice(row).map((b, offset) => {
      const column = row + offset;
      return { a, b, ...nullTest(matrix[row][column], values[row * size + column]) };
    }),
  );
  const adjusted = adjustPValues(
    tests.map(({ p }) => p),
    'benjamini-hochberg',
  );
  return {
    model: twoMode === null ? 'edge-swap' : 'curveball',
    replicates,
    seed,
    cells: tests.map((cell, index) => ({ ...cell, pAdjusted: adjusted[index] })),
  };
}

/** The two-mode data whose projection the ties are; null where they come from elsewhere, e.g. from a survey. */
function projectedFrom({ ids, twoMode, adjacency: { size, outgoing } }: Network): TwoMode | null {
  if (twoMode === null || twoMode.organisationIds.length !== ids.length) return null;
  if (!ids.every((id, node) => id === twoMode.organisationIds[node])) return null;
  const { sources, targets } = project(twoMode, 'organisations', 'count');
  if (sources.length !== size) return null;
  const same = sources.every((source, k) => {
    const row = outgoing.targets.subarray(outgoing.offsets[source], outgoing.offsets[source + 1]);
    return row.includes(targets[k]);
  });
  return same ? twoMode : null;
}

/** Adds one tie to the cell of its two groups, the lower one first. */
function count(cells: Float64Array, size: number, a: number, b: number): void {
  cells[a <= b ? a * size + b : b * size + a]++;
}

function swapped(
  { adjacency }: Network,
  labels: Uint32Array,
  size: number,
  source: Random,
): () => Float64Array {
  const chain = edgeSwapChain(adjacency, source);
  chain.step(warmUp * adjacency.size);
  return () => {
    chain.step(between * adjacency.size);
    const cells = new Float64Array(size * size);
    chain.sources.forEach((start, k) => count(cells, size, labels[start], labels[chain.targets[k]]));
    return cells;
  };
}

function shuffled(
  { memberships, initiativeIds }: TwoMode,
  labels: Uint32Array,
  size: number,
  source: Random,
): () => Float64Array {
  const chain = curveballChain(memberships, source);
  const order = chain.rows.length;
  chain.step(warmUp * order);
  // In which replicate a pair was last met, so that a second joint initiative makes no second tie.
  const met = new Uint32Array(order * order);
  let replicate = 0;
  return () => {
    replicate++;
    chain.step(between * order);
    const cells = new Float64Array(size * size);
    const participants: number[][] = initiativeIds.map(() => []);
    chain.rows.forEach((initiatives, organisation) => {
      for (const initiative of initiatives) {
        for (const partner of participants[initiative]) {
          if (met[partner * order + organisation] === replicate) continue;
          met[partner * order + organisation] = replicate;
          count(cells, size, labels[partner], labels[organisation]);
        }
        participants[initiative].push(organisation);
      }
    });
    return cells;
  };
}
