import type { Network } from '../network/network.ts';
import { random } from '../statistics/random.ts';
import { eiIndex, groupEiIndex, nodeEiIndex } from './eiIndex.ts';
import type { Measure, MeasureInput, MeasureResult, Value } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';
import { defaultReplicates, nullTests, requireReplicates } from './nullTest.ts';
import type { NullTest } from './nullTest.ts';
import { sampled, whyNotTested } from './sampled.ts';

export interface NullTestOptions {
  /** Number of replicates. Default 1999. */
  readonly replicates?: number;
  /** Seed of the replicates. Default 1. */
  readonly seed?: number;
}

/**
 * Permutation test of the E-I index: the groups are dealt out anew to the organisations, ties stay.
 *
 * Answers whether ties keep to groups more, or less, than groups of these sizes would by chance; the index alone does
 * not, because sizes bound it. Null without ties. O(replicates · (n + m)).
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @throws RangeError if the number of replicates is not a whole number above 0.
 * @see Krackhardt & Stern 1988, doi:10.2307/2786835; UCINET, E-I index
 * @example
 * eiIndexTest(network, groups, { replicates: 999, seed: 7 })?.pBelow; // small: closed groups
 */
export function eiIndexTest(
  network: Network,
  groups: readonly string[],
  options: NullTestOptions = {},
): NullTest | null {
  return permuted(network, groups, options, (dealt) => [eiIndex(network, dealt)])[0];
}

/** The same test for each group, in code-unit order; null for a group without ties. */
export function groupEiIndexTest(
  network: Network,
  groups: readonly string[],
  options: NullTestOptions = {},
): ReadonlyMap<string, NullTest | null> {
  const names = [...groupEiIndex(network, groups).keys()];
  const tests = permuted(network, groups, options, (dealt) => [...groupEiIndex(network, dealt).values()]);
  return new Map(names.map((name, place) => [name, tests[place]]));
}

/** The same test for each organisation, in the order of `network.ids`; null for isolates. */
export function nodeEiIndexTest(
  network: Network,
  groups: readonly string[],
  options: NullTestOptions = {},
): readonly (NullTest | null)[] {
  return permuted(network, groups, options, (dealt) => nodeEiIndex(network, dealt));
}

function permuted(
  network: Network,
  groups: readonly string[],
  { replicates = defaultReplicates, seed = 1 }: NullTestOptions,
  values: (groups: readonly string[]) => readonly (number | null)[],
): readonly (NullTest | null)[] {
  requireReplicates(replicates);
  const tests = nullTests(values(groups));
  if (network.adjacency.size > 0) {
    const source = random(seed);
    const shuffled = [...groups];
    for (let replicate = 0; replicate < replicates; replicate++) tests.add(values(source.shuffle(shuffled)));
  }
  return tests.results();
}

const common = {
  range: [null, null],
  direction: 'neither',
  unit: 'score',
  requires: ['groups'],
  cost: 'sampling',
  reference: 'Krackhardt & Stern 1988, doi:10.2307/2786835',
} as const;

const plain = (test: NullTest | null): Value => (test === null ? null : { ...test });

const tested = (
  value: (input: MeasureInput, groups: readonly string[], options: NullTestOptions) => Value,
): Measure['compute'] =>
  sampled((input, replicates): MeasureResult => {
    const { network, groups, seed } = input;
    if (groups === null) return undefinedFor('no-partition');
    if (network.adjacency.size === 0) return undefinedFor(whyNotTested(network));
    return defined(value(input, groups, { replicates, seed }));
  });

export const eiIndexTestMeasures: readonly Measure[] = [
  {
    ...common,
    id: 'eiIndex.significance',
    level: 'network',
    compute: tested(({ network }, groups, options) => plain(eiIndexTest(network, groups, options))),
  },
  {
    ...common,
    id: 'eiIndex.groups.significance',
    level: 'group',
    compute: tested(
      ({ network }, groups, options) =>
        new Map([...groupEiIndexTest(network, groups, options)].map(([name, test]) => [name, plain(test)])),
    ),
  },
  {
    ...common,
    id: 'eiIndex.nodes.significance',
    level: 'organisation',
    compute: tested(({ network }, groups, options) => {
      const tests = nodeEiIndexTest(network, groups, options);
      return new Map(network.ids.map((id, node) => [id, plain(tests[node])]));
    }),
  },
];
