import type { Network } from '../network/network.ts';
import { random } from '../statistics/random.ts';
import { brokerage, brokerageRoles } from './brokerage.ts';
import type { BrokerageCounts } from './brokerage.ts';
import { mapRoles } from './brokerageMoments.ts';
import type { Measure, MeasureInput, MeasureResult } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';
import { nullNetworks } from './nullNetworks.ts';
import type { ReplicateOptions } from './nullNetworks.ts';
import { nullTests, requireReplicates } from './nullTest.ts';
import type { NullTest } from './nullTest.ts';
import { sampled, whyNotTested } from './sampled.ts';

/** One test for each role, and for their sum. */
export type BrokerageTest = { readonly [role in keyof BrokerageCounts]: NullTest };

export interface BrokerageTestOptions extends ReplicateOptions {
  /**
   * What chance keeps. `permutation`: the ties, the groups are dealt out anew; so the sum of all roles never varies.
   * `degrees`: the groups and the degrees, the ties are drawn anew (undirected networks only). Default `permutation`.
   */
  readonly keep?: 'permutation' | 'degrees';
}

/**
 * Gould–Fernandez brokerage of every organisation against chance, by sampling: no assumption of independent ties as in
 * the normal z of `brokerageMoments`, under which whoever has many ties looks like a broker.
 *
 * `degrees` shuffles two-mode data and projects them anew where the ties are their projection. Null without ties.
 * O(replicates · Σ k²) over all degrees k.
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @returns Tests in the order of `network.ids`.
 * @throws RangeError if `degrees` is asked for a directed network, or the number of replicates is not a whole number
 *   above 0.
 * @see Gould & Fernandez 1989, doi:10.2307/270949
 * @example
 * brokerageTest(network, groups, { keep: 'degrees', seed: 7 })?.[0].liaison.z;
 */
export function brokerageTest(
  network: Network,
  groups: readonly string[],
  options: BrokerageTestOptions = {},
): readonly BrokerageTest[] | null {
  const { replicates = 200, seed = 1, keep = 'permutation' } = options;
  requireReplicates(replicates);
  if (network.adjacency.size === 0) return null;
  const source = random(seed);
  const shuffled = [...groups];
  const draw =
    keep === 'degrees'
      ? withNetworks(nullNetworks(network, source).next, groups)
      : () => brokerage(network, source.shuffle(shuffled));
  const flat = (counts: readonly BrokerageCounts[]): number[] =>
    counts.flatMap((own) => brokerageRoles.map((role) => own[role]));
  const tests = nullTests(flat(brokerage(network, groups)));
  for (let replicate = 0; replicate < replicates; replicate++) tests.add(flat(draw()));
  const results = tests.results().filter((result) => result !== null);
  return groups.map((_, node) =>
    mapRoles((role) => results[node * brokerageRoles.length + brokerageRoles.indexOf(role)]),
  );
}

const withNetworks = (next: () => Network, groups: readonly string[]) => (): readonly BrokerageCounts[] =>
  brokerage(next(), groups);

function tested(
  { network, groups, seed }: MeasureInput,
  options: BrokerageTestOptions,
  cell: (test: NullTest) => number | null,
): MeasureResult {
  if (groups === null) return undefinedFor('no-partition');
  const found = brokerageTest(network, groups, { ...options, seed });
  if (found === null) return undefinedFor(whyNotTested(network));
  return defined(
    byId(
      network,
      found.map((roles) => mapRoles((role) => cell(roles[role]))),
    ),
  );
}

export const brokerageTestMeasures: readonly Measure[] = (['permutation', 'degrees'] as const).flatMap(
  (keep): Measure[] => {
    const requires: Measure['requires'] =
      keep === 'degrees' ? ['groups', 'undirected', 'one-mode'] : ['groups'];
    const common = {
      level: 'organisation',
      requires,
      cost: 'sampling',
      reference: 'Gould & Fernandez 1989, doi:10.2307/270949',
    } as const;
    return [
      {
        ...common,
        id: `brokerage.z.${keep}`,
        range: [null, null],
        direction: 'up',
        unit: 'score',
        compute: sampled((input, replicates) => tested(input, { keep, replicates }, ({ z }) => z)),
      },
      {
        ...common,
        id: `brokerage.p.${keep}`,
        range: [0, 1],
        direction: 'neither',
        unit: 'share',
        compute: sampled((input, replicates) => tested(input, { keep, replicates }, ({ p }) => p)),
      },
    ];
  },
);
