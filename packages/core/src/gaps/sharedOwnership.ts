import { jointInitiatives } from '../dataset/jointInitiatives.ts';
import type { CommunityNetwork, CommunityTie } from '../network/community.ts';
import type { Participation, Role } from '../dataset/participation.ts';
import { participationLayer } from '../network/communityTies.ts';
import { convenedByEach } from './convened.ts';
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
  return ownershipIn(network)(() => 1);
}

/** How often each initiative counts; 0 = as if it had not been. */
export type InitiativeWeight = (initiativeId: string) => number;

/**
 * The four shares with every initiative counted as often as asked, for resampling: the first two count joint initiatives
 * so often; a tie is there as long as one initiative that makes it is, or where it stands in another layer.
 */
export function ownershipIn(network: CommunityNetwork): (weight: InitiativeWeight) => SharedOwnership {
  const facilitators = new Set(facilitatorsOf(network));
  if (facilitators.size === 0) {
    const none = undefinedShare('no-facilitator');
    return () => ({
      jointNotLedByFacilitator: none,
      jointNotConvenedByFacilitator: none,
      tiesWithoutConvened: none,
      twoPartnersBesides: none,
    });
  }
  const led = jointShare(network, facilitators, 'lead');
  const convened = jointShare(network, facilitators, 'convener');
  const lasting = lastingTies(network, facilitators);
  return (weight) => {
    const ties = network.ties.filter((tie) => isThere(tie, (id) => weight(id) > 0));
    return {
      jointNotLedByFacilitator: led(weight),
      jointNotConvenedByFacilitator: convened(weight),
      tiesWithoutConvened: lasting(ties, weight),
      twoPartnersBesides: twoPartners(network.ids, ties, facilitators),
    };
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
function jointShare(
  network: CommunityNetwork,
  facilitators: ReadonlySet<string>,
  role: Role,
): (weight: InitiativeWeight) => Share {
  const { ids, reason } = jointInitiatives(network.dataset);
  if (ids === null) return () => undefinedShare(reason ?? 'membership-unknown');
  const shown = new Set(network.initiativeIds);
  const joint = ids.filter((id) => shown.has(id));
  const rows = rowsByInitiative(network.dataset.participations);
  const recorded = joint.filter((id) => (rows.get(id) ?? []).some((row) => isLeading(row.role)));
  const shared = recorded.filter(
    (id) => !(rows.get(id) ?? []).some((row) => row.role === role && facilitators.has(row.organisationId)),
  );
  return (weight) => {
    const counted = (list: readonly string[]): number => list.reduce((sum, id) => sum + weight(id), 0);
    if (counted(joint) === 0) return undefinedShare('no-joint-initiatives');
    return shareOf(counted(shared), counted(recorded), 'leads-not-recorded');
  };
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

function lastingTies(
  network: CommunityNetwork,
  facilitators: ReadonlySet<string>,
): (ties: readonly CommunityTie[], weight: InitiativeWeight) => Share {
  if (!network.dataset.participations.some(({ role }) => isLeading(role))) {
    return () => undefinedShare('leads-not-recorded');
  }
  const convened = convenedByEach(network);
  const gone = new Set([...facilitators].flatMap((id) => convened.get(id) ?? []));
  return (ties, weight) => {
    const among = ties.filter(({ a, b }) => !facilitators.has(a) && !facilitators.has(b));
    const left = among.filter((tie) => isThere(tie, (id) => weight(id) > 0 && !gone.has(id)));
    return shareOf(left.length, among.length, 'no-ties');
  };
}

/** Whether a tie is there: in another layer, or by an initiative that counts. */
const isThere = ({ layers, initiativeIds }: CommunityTie, counts: (id: string) => boolean): boolean =>
  layers.some((layer) => layer !== participationLayer) || initiativeIds.some(counts);

function twoPartners(
  ids: readonly string[],
  ties: readonly CommunityTie[],
  facilitators: ReadonlySet<string>,
): Share {
  const partners = new Map(ids.filter((id) => !facilitators.has(id)).map((id) => [id, 0]));
  for (const { a, b } of ties) {
    const [ofA, ofB] = [partners.get(a), partners.get(b)];
    if (ofA === undefined || ofB === undefined) continue;
    partners.set(a, ofA + 1);
    partners.set(b, ofB + 1);
  }
  const woven = [...partners.values()].filter((count) => count >= 2).length;
  return shareOf(woven, partners.size, 'no-other-organisations');
}
