import { collaborationRoles, roles } from '../dataset/participation.ts';
import type { Participation, Role } from '../dataset/participation.ts';
import type { NetworkSettings } from './settings.ts';

/** The roles that make ties under these settings. */
export function tieRoles(setting: NetworkSettings['roles']): ReadonlySet<Role> {
  if (setting === 'collaboration') return new Set(collaborationRoles);
  return new Set(setting === 'all' ? roles : setting);
}

const leadingRoles: ReadonlySet<Role> = new Set(['lead', 'convener']);

/** Who leads or convenes each initiative. */
export function leadersByInitiative(
  participations: readonly Participation[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const leaders = new Map<string, Set<string>>();
  for (const { initiativeId, organisationId, role } of participations) {
    if (!leadingRoles.has(role)) continue;
    leaders.set(initiativeId, (leaders.get(initiativeId) ?? new Set()).add(organisationId));
  }
  return leaders;
}

/** Initiatives that one of `organisationIds` alone leads or convenes: they would not exist without it. */
export function convenedAlone(
  participations: readonly Participation[],
  organisationIds: ReadonlySet<string>,
): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const [initiativeId, leaders] of leadersByInitiative(participations)) {
    const [only] = leaders;
    if (leaders.size === 1 && only !== undefined && organisationIds.has(only)) alone.add(initiativeId);
  }
  return alone;
}
