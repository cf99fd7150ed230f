import { columnValues } from '../dataset/columnValues.ts';
import type { Organisation } from '../dataset/organisation.ts';
import { compareIds } from '../network/order.ts';
import type { Group } from './detectGroups.ts';

export interface NameOptions {
  /** Columns of organisations whose codes may name a group. */
  readonly dimensions?: readonly string[];
  /** Least share of the members that must have the code. Default 0.5. */
  readonly minimumShare?: number;
  /** Least times the code must be more frequent than among all grouped organisations. Default 1.25. */
  readonly minimumLift?: number;
  /** At most so many codes a name, each of another dimension. Default 2. */
  readonly count?: number;
}

/** One part of a name, with what it rests on. */
export interface NamePart {
  readonly dimension: string;
  readonly code: string;
  /** The share of the members that have the code. */
  readonly share: number;
  /** That share over the share among all grouped organisations. */
  readonly lift: number;
}

const defaultDimensions = ['type', 'region', 'country', 'pipeline_stages', 'toc_components'];

/**
 * Names groups by the codes that distinguish their members: those that at least half of them have and that are more
 * frequent there than elsewhere, the highest lift first.
 *
 * Organisations whose code is unknown count as not having it. A code that only one member has names nothing. Groups
 * without a distinguishing code get an empty name. Equal lifts: the larger share, then the order of `dimensions`,
 * then the code. O(organisations · codes).
 *
 * @returns The parts of the name of each group, by its id.
 * @example
 * nameGroups(detection.groups, dataset.organisations).get('g1'); // [{ dimension: 'region', code: 'KG-N', … }]
 */
export function nameGroups(
  groups: readonly Group[],
  organisations: readonly Organisation[],
  options: NameOptions = {},
): ReadonlyMap<string, readonly NamePart[]> {
  const { dimensions = defaultDimensions, minimumShare = 0.5, minimumLift = 1.25, count = 2 } = options;
  const known = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const codesOf = (member: string, dimension: string): readonly string[] => {
    const organisation = known.get(member);
    return organisation === undefined ? [] : [...new Set(columnValues(organisation, dimension))];
  };
  const everyone = groups.flatMap(({ members }) => members);
  const overall = new Map(
    dimensions.map((dimension) => [dimension, frequencies(everyone, dimension, codesOf)]),
  );
  const nameOf = ({ members }: Group): readonly NamePart[] => {
    const candidates = dimensions.flatMap((dimension) =>
      [...frequencies(members, dimension, codesOf)].flatMap(([code, holders]): readonly NamePart[] => {
        const share = holders / members.length;
        const lift = share / ((overall.get(dimension)?.get(code) ?? 0) / everyone.length);
        return holders >= 2 && share >= minimumShare && lift >= minimumLift
          ? [{ dimension, code, share, lift }]
          : [];
      }),
    );
    const ranked = candidates.sort(
      (a, b) =>
        b.lift - a.lift ||
        b.share - a.share ||
        dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension) ||
        compareIds(a.code, b.code),
    );
    const first = ranked.filter(
      (part, index) => ranked.findIndex(({ dimension }) => dimension === part.dimension) === index,
    );
    return first.slice(0, count);
  };
  return new Map(groups.map((group) => [group.id, nameOf(group)]));
}

function frequencies(
  members: readonly string[],
  dimension: string,
  codesOf: (member: string, dimension: string) => readonly string[],
): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const member of members) {
    for (const code of codesOf(member, dimension)) holders.set(code, (holders.get(code) ?? 0) + 1);
  }
  return holders;
}
