import type { Network } from '../network/network.ts';
import { mean, populationVariance } from '../statistics/moments.ts';
import type { Measure } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';

export interface ParticipationOptions {
  /** Whether strengths count; otherwise every tie counts 1. Default false. */
  readonly weighted?: boolean;
}

/** The strength that each node has towards each group that it has ties to. */
function strengthsByGroup(
  { adjacency: { outgoing } }: Network,
  groups: readonly string[],
  weighted: boolean,
): readonly ReadonlyMap<string, number>[] {
  return groups.map((_, node) => {
    const sums = new Map<string, number>();
    for (let k = outgoing.offsets[node]; k < outgoing.offsets[node + 1]; k++) {
      const group = groups[outgoing.targets[k]];
      sums.set(group, (sums.get(group) ?? 0) + (weighted ? outgoing.strengths[k] : 1));
    }
    return sums;
  });
}

/**
 * Participation coefficient: how evenly an organisation's ties spread over the groups, 1 − Σ_s (k_is / k_i)², k_is: its
 * ties (or strength) to group s.
 *
 * 0 where all ties go to one group, up to 1 − 1/g for an even spread over g groups. Self-ties are ignored. Null for
 * isolates. O(n + m).
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @see Guimerà & Amaral 2005, doi:10.1038/nature03288
 */
export function participation(
  network: Network,
  groups: readonly string[],
  options: ParticipationOptions = {},
): readonly (number | null)[] {
  const { weighted = false } = options;
  return strengthsByGroup(network, groups, weighted).map((sums) => {
    if (sums.size === 0) return null;
    const total = [...sums.values()].reduce((sum, strength) => sum + strength, 0);
    return [...sums.values()].reduce((left, strength) => left - (strength / total) ** 2, 1);
  });
}

/** Strengths that differ by less than this, relative to their mean, count as equal. */
const equalStrengths = 1e-12;

/**
 * Within-module degree: z-score of an organisation's ties (or strength) inside its own group among the members of that
 * group, (k_i − mean) / sd with the population standard deviation.
 *
 * Above about 2.5: a hub of its group. 0 where all members have the same. Self-ties are ignored. O(n + m).
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @see Guimerà & Amaral 2005, doi:10.1038/nature03288
 */
export function withinModuleZ(
  network: Network,
  groups: readonly string[],
  options: ParticipationOptions = {},
): readonly number[] {
  const { weighted = false } = options;
  const inside = strengthsByGroup(network, groups, weighted).map((sums, node) => sums.get(groups[node]) ?? 0);
  const membersOf = new Map<string, number[]>();
  groups.forEach((group, node) => {
    const members = membersOf.get(group);
    if (members === undefined) membersOf.set(group, [inside[node]]);
    else members.push(inside[node]);
  });
  const spread = new Map(
    [...membersOf].map(([group, values]) => [
      group,
      { centre: mean(values) ?? 0, deviation: Math.sqrt(populationVariance(values) ?? 0) },
    ]),
  );
  return inside.map((strength, node) => {
    const { centre, deviation } = spread.get(groups[node]) ?? { centre: 0, deviation: 0 };
    return deviation <= equalStrengths * centre ? 0 : (strength - centre) / deviation;
  });
}

const common = {
  level: 'organisation',
  direction: 'up',
  cost: 'linear',
  reference: 'Guimerà & Amaral 2005, doi:10.1038/nature03288',
} as const;

export const participationMeasures: readonly Measure[] = [false, true].flatMap((weighted): Measure[] => [
  {
    ...common,
    id: weighted ? 'participation.weighted' : 'participation',
    range: [0, 1],
    unit: 'index',
    requires: weighted ? ['groups', 'undirected', 'weighted'] : ['groups', 'undirected'],
    compute: ({ network, groups }) =>
      groups === null
        ? undefinedFor('no-partition')
        : defined(byId(network, participation(network, groups, { weighted }))),
  },
  {
    ...common,
    id: weighted ? 'withinModuleZ.weighted' : 'withinModuleZ',
    range: [null, null],
    unit: 'score',
    requires: weighted ? ['groups', 'undirected', 'weighted'] : ['groups', 'undirected'],
    compute: ({ network, groups }) =>
      groups === null
        ? undefinedFor('no-partition')
        : defined(byId(network, withinModuleZ(network, groups, { weighted }))),
  },
]);
