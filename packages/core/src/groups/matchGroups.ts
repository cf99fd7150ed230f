import { matchGroups as matchSets } from '../statistics/matchGroups.ts';
import type { Group, GroupDetection } from './detectGroups.ts';

type Division = Pick<GroupDetection, 'membership' | 'groups'>;

export interface MatchOptions {
  /** Least Jaccard similarity over stayers at which a group counts as the same. Default 0.3. */
  readonly minimumJaccard?: number;
}

/** What became of a group of the earlier moment. */
export interface EarlierGroup {
  readonly id: string;
  /** `continued`: matched; `merged`: at least half of its stayers are in one group, which another continues; `died`. */
  readonly fate: 'continued' | 'merged' | 'died';
  /** The later group that it became or went into, by the id given there. */
  readonly into: string | null;
  readonly jaccard: number | null;
}

/** Where a group of the later moment comes from. */
export interface LaterGroup {
  readonly id: string;
  /** The id of the earlier group that it continues; otherwise a new one, counted on from the earlier ids. */
  readonly label: string;
  /** `continued`: matched; `split`: at least half of its stayers come from one group, which another continues; `born`. */
  readonly origin: 'continued' | 'split' | 'born';
  readonly from: string | null;
  readonly jaccard: number | null;
}

export interface GroupMatches {
  /** Organisations present at both moments; only they decide. */
  readonly stayers: number;
  readonly before: readonly EarlierGroup[];
  readonly after: readonly LaterGroup[];
}

/**
 * Follows groups from one moment to the next, so that a group keeps its label while most of it stays together.
 *
 * Groups are matched one to one so that the summed Jaccard similarity over stayers is highest (Hungarian method); a
 * match of at least `minimumJaccard` continues the group. What is left has split off, merged, been born or died.
 * Organisations without a group at one moment count as stayers: leaving every group makes two groups less alike.
 *
 * @see Greene, Doyle & Cunningham 2010, doi:10.1109/ASONAM.2010.17; Palla, Barabási & Vicsek 2007,
 *   doi:10.1038/nature05670
 * @example
 * matchGroups(detectGroups(network2022), detectGroups(network2023)).after[0].label; // 'g2'
 */
export function matchGroups(before: Division, after: Division, options: MatchOptions = {}): GroupMatches {
  const { minimumJaccard = 0.3 } = options;
  const stays = (id: string): boolean => before.membership.has(id) && after.membership.has(id);
  const staying = ({ members }: Group): ReadonlySet<string> => new Set(members.filter(stays));
  const earlier = before.groups.map(staying);
  const later = after.groups.map(staying);
  const kept = matchSets(earlier, later).matches.filter(({ jaccard }) => jaccard >= minimumJaccard);
  const successor = new Map(kept.map((match) => [match.before, match]));
  const predecessor = new Map(kept.map((match) => [match.after, match]));

  const free = freshLabels(before.groups.map(({ id }) => id));
  return {
    stayers: [...before.membership.keys()].filter(stays).length,
    before: before.groups.map(({ id }, index) => {
      const match = successor.get(index);
      if (match !== undefined) {
        return { id, fate: 'continued', into: after.groups[match.after].id, jaccard: match.jaccard };
      }
      const target = majority(earlier[index], later);
      return target === null || !predecessor.has(target)
        ? { id, fate: 'died', into: null, jaccard: null }
        : { id, fate: 'merged', into: after.groups[target].id, jaccard: null };
    }),
    after: after.groups.map(({ id }, index) => {
      const match = predecessor.get(index);
      if (match !== undefined) {
        const from = before.groups[match.before].id;
        return { id, label: from, origin: 'continued', from, jaccard: match.jaccard };
      }
      const label = free();
      const source = majority(later[index], earlier);
      return source === null || !successor.has(source)
        ? { id, label, origin: 'born', from: null, jaccard: null }
        : { id, label, origin: 'split', from: before.groups[source].id, jaccard: null };
    }),
  };
}

/** The set that holds at least half of `group`; the first of two that hold half each; null where none does. */
function majority(group: ReadonlySet<string>, sets: readonly ReadonlySet<string>[]): number | null {
  if (group.size === 0) return null;
  const index = sets.findIndex((set) => [...group].filter((id) => set.has(id)).length * 2 >= group.size);
  return index === -1 ? null : index;
}

/** `g1`, `g2` … without those that are taken. */
function freshLabels(taken: readonly string[]): () => string {
  const used = new Set(taken);
  let number = taken.length;
  return () => {
    do number++;
    while (used.has(`g${number}`));
    return `g${number}`;
  };
}
