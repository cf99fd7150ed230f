import type { Dataset } from './dataset.ts';
import { collaborationRoles } from './participation.ts';
import type { Role } from './participation.ts';

export interface JointInitiatives {
  /** Ids in the order of the sheet; null where it cannot be said. */
  readonly ids: readonly string[] | null;
  readonly reason: 'membership-unknown' | null;
  /** Further initiatives that would count if the organisations of unknown membership were members. */
  readonly possibleIds: readonly string[];
}

const collaborates: ReadonlySet<Role> = new Set(collaborationRoles);
const leads: ReadonlySet<Role> = new Set(['lead', 'convener']);

/**
 * The joint initiatives of the community: two or more members in a collaboration role, the facilitator not its only
 * lead.
 *
 * - A member is an organisation with `member` = yes. The facilitator counts as one of the two if it is a member: the
 *   definition asks for members, and shared work of the facilitator with one member who leads is joint.
 * - The leads are the organisations in the roles lead and convener. An initiative is out when it has leads and every
 *   one of them is a facilitator; an initiative without any lead is not led by the facilitator and stays.
 * - An organisation counts once, in however many roles. Membership is taken as it stands now, not at the moment.
 *
 * `ids` is null with reason `membership-unknown` when no organisation is known to be a member: 0 would then be an
 * invention. `possibleIds` are the initiatives that would count as well if every unknown membership were a yes, so
 * that the true number lies between `ids.length` and `ids.length + possibleIds.length`. O(participations).
 *
 * @example
 * // A (member, lead) and B (member, partner) in i; A and C (unknown) in j:
 * jointInitiatives(dataset); // { ids: ['i'], reason: null, possibleIds: ['j'] }
 */
export function jointInitiatives(dataset: Dataset): JointInitiatives {
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]));
  const members = new Map<string, Set<string>>();
  const possible = new Map<string, Set<string>>();
  const led = new Map<string, { byFacilitator: boolean; byOthers: boolean }>();
  for (const { initiativeId, organisationId, role } of dataset.participations) {
    const organisation = organisations.get(organisationId);
    if (!organisation || !collaborates.has(role)) continue;
    if (organisation.member === 'yes') addTo(members, initiativeId, organisationId);
    if (organisation.member !== 'no') addTo(possible, initiativeId, organisationId);
    if (!leads.has(role)) continue;
    const leadership = led.get(initiativeId) ?? { byFacilitator: false, byOthers: false };
    leadership[organisation.facilitator ? 'byFacilitator' : 'byOthers'] = true;
    led.set(initiativeId, leadership);
  }
  const shared = dataset.initiatives
    .map(({ id }) => id)
    .filter((id) => led.get(id)?.byFacilitator !== true || led.get(id)?.byOthers === true);
  const known = shared.filter((id) => (members.get(id)?.size ?? 0) >= 2);
  const counted = new Set(known);
  const possibleIds = shared.filter((id) => !counted.has(id) && (possible.get(id)?.size ?? 0) >= 2);
  const anyMember = dataset.organisations.some(({ member }) => member === 'yes');
  const anyUnknown = dataset.organisations.some(({ member }) => member === 'unknown');
  if (!anyMember && anyUnknown) return { ids: null, reason: 'membership-unknown', possibleIds };
  return { ids: known, reason: null, possibleIds };
}

function addTo(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key);
  if (set) set.add(member);
  else sets.set(key, new Set([member]));
}
