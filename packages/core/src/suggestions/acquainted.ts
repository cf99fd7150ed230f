import type { Initiative } from '../dataset/initiative.ts';
import { normaliseName } from '../dataset/normaliseName.ts';
import { collaborationRoles } from '../dataset/participation.ts';
import type { Role } from '../dataset/participation.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { allNames, holdsName } from './organisationNames.ts';
import type { Profile } from './profiles.ts';

export type Acquaintance = 'award-and-winner' | 'giver-and-recipient';

const giving: ReadonlySet<Role> = new Set(collaborationRoles);

/**
 * Pairs that an initiative brought together although it makes no tie between them: those who carried out, hosted,
 * judged or paid for it, and those who won an award or received something in it. An organisation with the name of the
 * initiative (a platform) counts as one that gave. Keyed by the one and the other, both ways.
 */
export function acquaintances(
  { participations, initiativeIds, dataset }: CommunityNetwork,
  profiles: readonly Profile[],
): (a: string, b: string) => Acquaintance | null {
  const shown = new Set(initiativeIds);
  const known = new Map<string, Map<string, Acquaintance>>();
  const note = (a: string, b: string, kind: Acquaintance): void => {
    const row = known.get(a) ?? new Map<string, Acquaintance>();
    known.set(a, row);
    if (row.get(b) !== 'award-and-winner') row.set(b, kind);
  };
  const rows = new Map<string, (typeof participations)[number][]>();
  for (const row of participations) {
    const list = rows.get(row.initiativeId) ?? [];
    rows.set(row.initiativeId, list);
    list.push(row);
  }
  for (const initiative of dataset.initiatives) {
    const list = shown.has(initiative.id) ? (rows.get(initiative.id) ?? []) : [];
    const receiving = list.filter(({ role }) => role === 'award-winner' || role === 'recipient');
    if (receiving.length === 0) continue;
    const givers = new Set([
      ...list.filter(({ role }) => giving.has(role)).map(({ organisationId }) => organisationId),
      ...profiles.filter((profile) => standsFor(profile, initiative)).map(({ id }) => id),
    ]);
    for (const { organisationId, role } of receiving) {
      const kind = role === 'award-winner' ? 'award-and-winner' : 'giver-and-recipient';
      for (const giver of givers) {
        if (giver === organisationId) continue;
        note(giver, organisationId, kind);
        note(organisationId, giver, kind);
      }
    }
  }
  return (a, b) => known.get(a)?.get(b) ?? null;
}

function standsFor({ organisation }: Profile, { name, names }: Initiative): boolean {
  const texts = [name, ...names.map(({ text }) => text)].map(normaliseName);
  return allNames(organisation).some(
    (own) => own.length >= 4 && texts.some((text) => text.startsWith(own) && holdsName(text, own)),
  );
}
