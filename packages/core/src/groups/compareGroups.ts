import { adjustedMutualInformation } from '../statistics/adjustedMutualInformation.ts';
import { adjustedRandIndex } from '../statistics/adjustedRandIndex.ts';
import { variationOfInformation } from '../statistics/mutualInformation.ts';

/** The group of each organisation; null for those in no group. */
export type GroupMembership = ReadonlyMap<string, string | null>;

/** How similar two divisions of the same organisations are; null where they have no grouped organisation in common. */
export interface GroupSimilarity {
  /** Organisations that both put into a group; nothing else is compared. */
  readonly organisations: number;
  /** Adjusted mutual information: 1 for the same groups, 0 on average by chance. Look here first. */
  readonly adjustedMutualInformation: number | null;
  /** Adjusted Rand index, on the same scale. */
  readonly adjustedRandIndex: number | null;
  /** Variation of information in nats: 0 for the same groups, at most ln n. */
  readonly variationOfInformation: number | null;
}

/**
 * Compares two divisions into groups by three standard measures over the organisations that both put into a group.
 * The names of the groups do not matter.
 *
 * @see Vinh, Epps & Bailey 2010, JMLR 11:2837; Hubert & Arabie 1985, doi:10.1007/BF01908075; Meilă 2007,
 *   doi:10.1016/j.jmva.2006.11.013
 * @example
 * compareGroups(detectGroups(network).membership, detectGroups(network, { weighted: true }).membership);
 */
export function compareGroups(first: GroupMembership, second: GroupMembership): GroupSimilarity {
  const pairs = [...first].flatMap(([id, group]) => {
    const other = second.get(id) ?? null;
    return group === null || other === null ? [] : [[group, other] as const];
  });
  const a = pairs.map(([group]) => group);
  const b = pairs.map(([, group]) => group);
  return {
    organisations: pairs.length,
    adjustedMutualInformation: adjustedMutualInformation(a, b),
    adjustedRandIndex: adjustedRandIndex(a, b),
    variationOfInformation: variationOfInformation(a, b),
  };
}
