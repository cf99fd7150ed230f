import { jointInitiatives } from '../dataset/jointInitiatives.ts';
import type { CommunityNetwork } from '../network/community.ts';
import type { Participation, Role } from '../dataset/participation.ts';
import { convenedByEach, tiesWithoutInitiatives } from './convened.ts';
import { facilitatorsOf } from './facilitators.ts';

/** Why a share has no value: nothing to divide by, nothing recorded, or nobody to compare with. */
export type ShareReason =
  | 'no-facilitator'
  | 'leads-not-recorded'
  | 'membership-unknown'
  | 'no-joint-initiatives'
  | 'no-ties'
  | 'no-other-organisations';

/** One share in plain counts. */
export interface Share {
  /** numerator / denominator, from 0 to 1; null with a reason. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: ShareReason | null;
}

/** Shared ownership as four plain shares, never one index. */
export interface SharedOwnership {
  /** Joint initiatives with a recorded lead in which no facilitator is a lead. */
  readonly jointNotLedByFacilitator: Share;
  /** Joint initiatives with a recorded convener, or lead, in which no facilitator is a convener. */
  readonly jointNotConvenedByFacilitator: Share;
  /** Ties among the others that rest on more than what the facilitator alone leads or convenes. */
  readonly tiesWithoutConvened: Share;
  /** Other organisations with two or more partners besides the facilitator. */
  readonly twoPartnersBesides: Share;
}

/**
 * How far the community carries itself, in four shares that are never averaged.
 *
 * The first two count the joint initiatives of the moment for which a lead or convener is recorded; null where that
 * holds for none. With several facilitators, all of
 * them and what each alone convenes. O(participations + ties).
 *
 * @example
 * sharedOwnership(network).twoPartnersBesides; // { value: 0.6, numerator: 50, denominator: 83, reason: null }
 */
export function sharedOwnership(network: CommunityNetwork): SharedOwnership {
  const facilitators = new Set(facilitatorsOf(network));
  if (facilitators.size === 0) {
    const none = undefinedShare('no-facilitator');
    return {
      jointNotLedByFacilitator: none,
      jointNotConvenedByFacilitator: none,
      tiesWithoutConvened: none,
      twoPartnersBesides: none,
    };
  }
  return {
    jointNotLedByFacilitator: jointShare(network, facilitators, 'lead'),
    jointNotConvenedByFacilitator: jointShare(network, facilitators, 'convener'),
    tiesWithoutConvened: lastingTies(network, facilitators),
    twoPartnersBesides: twoPartners(network, facilitators),
  };
}

function undefinedShare(reason: ShareReason): Share {
  return { value: null, numerator: null, denominator: null, reason };
}

function shareOf(numerator: number, denominator: number, otherwise: ShareReason): Share {
  return denominator === 0
    ? undefinedShare(otherwise)
    : { value: numerator / denominator, numerator, denominator, reason: null };
}

/** Joint initiatives in which no facilitator has the role, among those whose leads or conveners are recorded. */
function jointShare(network: CommunityNetwork, facilitators: ReadonlySet<string>, role: Role): Share {
  const { ids, reason } = jointInitiatives(network.dataset);
  if (ids === null) return undefinedShare(reason ?? 'membership-unknown');
  const shown = new Set(network.initiativeIds);
  const joint = ids.filter((id) => shown.has(id));
  if (joint.length === 0) return undefinedShare('no-joint-initiatives');
  const rows = rowsByInitiative(network.dataset.participations);
  const recorded = joint.filter((id) => (rows.get(id) ?? []).some((row) => isLeading(row.role)));
  const shared = recorded.filter(
    (id) => !(rows.get(id) ?? []).some((row) => row.role === role && facilitators.has(row.organisationId)),
  );
  return shareOf(shared.length, recorded.length, 'leads-not-recorded');
}

const isLeading = (role: Role): boolean => role === 'lead' || role === 'convener';

function rowsByInitiative(
  participations: readonly Participation[],
): ReadonlyMap<string, readonly Participation[]> {
  const rows = new Map<string, Participation[]>();
  for (const row of participations) {
    const own = rows.get(row.initiativeId);
    if (own) own.push(row);
    else rows.set(row.initiativeId, [row]);
  }
  return rows;
}

function lastingTies(network: CommunityNetwork, facilitators: ReadonlySet<string>): Share {
  const convened = convenedByEach(network);
  if (!network.dataset.participations.some(({ role }) => isLeading(role))) {
    return undefinedShare('leads-not-recorded');
  }
  const among = network.ties.filter(({ a, b }) => !facilitators.has(a) && !facilitators.has(b));
  const gone = new Set([...facilitators].flatMap((id) => convened.get(id) ?? []));
  const left = tiesWithoutInitiatives(among, gone);
  return shareOf(left.length, among.length, 'no-ties');
}

function twoPartners({ ids, adjacency }: CommunityNetwork, facilitators: ReadonlySet<string>): Share {
  const { offsets, targets } = adjacency.outgoing;
  const others = ids.flatMap((id, node) => (facilitators.has(id) ? [] : [node]));
  const woven = others.filter((node) => {
    const partners = targets.subarray(offsets[node], offsets[node + 1]);
    return partners.reduce((count, partner) => count + (facilitators.has(ids[partner]) ? 0 : 1), 0) >= 2;
  });
  return shareOf(woven.length, others.length, 'no-other-organisations');
}
