import type { Network } from '../network/network.ts';
import { nullModelOfTies, nullTies } from '../network/nullTies.ts';
import type { NullModel } from '../network/nullTies.ts';
import { adjustPValues } from '../statistics/adjustPValues.ts';
import { random } from '../statistics/random.ts';
import type { NullTestOptions } from './eiIndexTest.ts';
import type { Measure } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';
import { groupIndex, mixingMatrix } from './mixing.ts';
import { defaultReplicates, nullTest, requireReplicates } from './nullTest.ts';
import type { NullTest } from './nullTest.ts';
import { sampled, whyNotTested } from './sampled.ts';

/** Ties between two groups, or within one, against the null model. */
export interface MixingCell extends NullTest {
  readonly a: string;
  readonly b: string;
  /** `p` adjusted for the number of cells (Benjamini–Hochberg). */
  readonly pAdjusted: number;
}

export interface MixingTest {
  /** Which null model was used: see {@link mixingAgainstNull}. */
  readonly model: NullModel;
  readonly replicates: number;
  readonly seed: number;
  /** All pairs of groups with a ≤ b in code-unit order. */
  readonly cells: readonly MixingCell[];
}

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
  const { replicates = defaultReplicates, seed = 1 } = options;
  requireReplicates(replicates);
  if (network.adjacency.directed) throw new RangeError('The null models are for undirected networks.');
  if (network.adjacency.size === 0) return null;
  const { names, labels } = groupIndex(groups);
  const size = names.length;
  const model = nullModelOfTies(network);
  const draw = nullTies(network, model, random(seed));
  const values = Array.from({ length: size * size }, () => new Float64Array(replicates));
  for (let replicate = 0; replicate < replicates; replicate++) {
    const { sources, targets, count } = draw();
    for (let k = 0; k < count; k++) {
      const [a, b] = [labels[sources[k]], labels[targets[k]]];
      values[a <= b ? a * size + b : b * size + a][replicate]++;
    }
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
    model,
    replicates,
    seed,
    cells: tests.map((cell, index) => ({ ...cell, pAdjusted: adjusted[index] })),
  };
}

export const mixingAgainstNullMeasures: readonly Measure[] = [
  {
    id: 'mixing.significance',
    level: 'group',
    range: [null, null],
    direction: 'neither',
    unit: 'score',
    requires: ['groups', 'undirected', 'one-mode'],
    cost: 'sampling',
    reference: 'Fosdick et al. 2018, doi:10.1137/16M1087175',
    compute: sampled(({ network, groups, seed }, replicates) => {
      if (groups === null) return undefinedFor('no-partition');
      const found = mixingAgainstNull(network, groups, { replicates, seed });
      if (found === null) return undefinedFor(whyNotTested(network));
      return defined({ ...found, cells: found.cells.map((cell) => ({ ...cell })) });
    }),
  },
];
