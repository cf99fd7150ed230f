import type { Participation } from '../dataset/participation.ts';
import type { Neighbours } from '../kernels/adjacency.ts';
import { project } from './projection.ts';
import type { NetworkSettings } from './settings.ts';
import type { TwoMode } from './twoMode.ts';

/** A tie by common initiatives, `a < b`. */
export interface ParticipationTie {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly initiativeIds: readonly string[];
}

/**
 * Ties between organisations that took part in the same initiatives, sorted by `a`, then `b`, each with the
 * initiatives it rests on.
 */
export function participationTies(
  twoMode: TwoMode,
  projection: NetworkSettings['projection'],
): readonly ParticipationTie[] {
  const { organisationIds, initiativeIds, memberships } = twoMode;
  const { sources, targets, strengths } = project(twoMode, 'organisations', projection);
  return Array.from(strengths, (strength, tie) => ({
    a: organisationIds[sources[tie]],
    b: organisationIds[targets[tie]],
    strength,
    initiativeIds: common(memberships, sources[tie], targets[tie]).map((index) => initiativeIds[index]),
  }));
}

/** What stands in both of two ascending rows. */
function common({ offsets, targets }: Neighbours, a: number, b: number): readonly number[] {
  const shared: number[] = [];
  let i = offsets[a];
  let j = offsets[b];
  while (i < offsets[a + 1] && j < offsets[b + 1]) {
    if (targets[i] === targets[j]) {
      shared.push(targets[i]);
      i++;
      j++;
    } else if (targets[i] < targets[j]) i++;
    else j++;
  }
  return shared;
}

/** How many organisations took part in each initiative, in any role. */
export function initiativeSizes(participations: readonly Participation[]): ReadonlyMap<string, number> {
  const participants = new Map<string, Set<string>>();
  for (const { initiativeId, organisationId } of participations) {
    const set = participants.get(initiativeId) ?? new Set<string>();
    participants.set(initiativeId, set.add(organisationId));
  }
  return new Map([...participants].map(([id, set]) => [id, set.size]));
}
