import { jointInitiatives } from '../dataset/jointInitiatives.ts';
import type { Organisation } from '../dataset/organisation.ts';
import { firstDay, lastDay } from '../dataset/partialDate.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { componentsBySize } from './components.ts';
import { facilitatorsOf } from './facilitators.ts';
import { doubtsAbout } from './doubts.ts';
import type { Gap } from './gap.ts';
import { makeGap } from './makeGap.ts';

/** Who stands at the edge of the community. Lists of ids are ascending. */
export interface Periphery {
  readonly isolates: readonly string[];
  /** Organisations of the largest component with a single partner, and that partner. */
  readonly onePartner: readonly { readonly id: string; readonly partner: string }[];
  /** Components of two or more apart from the largest (all but the first where several are), the largest first. */
  readonly smallComponents: readonly (readonly string[])[];
  /** Who came in the last year that anything is known of, by the moment. */
  readonly newcomers: readonly string[];
  /** Newcomers with at most one partner besides the facilitator. */
  readonly newcomersNotWovenIn: readonly string[];
  /** Members without any joint initiative; null where membership is unknown. */
  readonly membersWithoutJointInitiative: readonly string[] | null;
  /** How many of those shown are known to be members. */
  readonly members: number;
  readonly reason: 'membership-unknown' | null;
}

/**
 * Who stands at the edge: isolates, organisations with one partner, small components, newcomers not yet woven in, and
 * members without a joint initiative.
 *
 * A newcomer came (`presence.since`) in the year of the moment; without a moment, in the last year in which anybody
 * came, unless everybody came in that year. The facilitator is never a newcomer. O(n + m).
 *
 * @example
 * periphery(network).isolates; // ['lonely']
 */
export function periphery(network: CommunityNetwork): Periphery {
  const { ids, adjacency, dataset } = network;
  const { offsets, targets } = adjacency.outgoing;
  const degree = (node: number): number => offsets[node + 1] - offsets[node];
  const { labels, sizes } = componentsBySize(adjacency);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const small = smallComponents(ids, labels, sizes);
  const facilitators = new Set(facilitatorsOf(network));
  const newcomers = newcomersOf(network).filter((node) => !facilitators.has(ids[node]));
  const partnersBesides = (node: number): number =>
    Array.from(targets.subarray(offsets[node], offsets[node + 1])).filter(
      (one) => !facilitators.has(ids[one]),
    ).length;
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]));
  const members = ids.filter((id) => organisations.get(id)?.member === 'yes');
  const working = inJointInitiatives(network);
  return {
    isolates: ids.filter((_, node) => degree(node) === 0),
    onePartner: ids.flatMap((id, node) =>
      degree(node) === 1 && sizes[labels[node]] === largest && largest > 2
        ? [{ id, partner: ids[targets[offsets[node]]] }]
        : [],
    ),
    smallComponents: small,
    newcomers: newcomers.map((node) => ids[node]),
    newcomersNotWovenIn: newcomers.filter((node) => partnersBesides(node) <= 1).map((node) => ids[node]),
    membersWithoutJointInitiative: working === null ? null : members.filter((id) => !working.has(id)),
    members: members.length,
    reason: working === null ? 'membership-unknown' : null,
  };
}

function smallComponents(
  ids: readonly string[],
  labels: Uint32Array,
  sizes: readonly number[],
): readonly (readonly string[])[] {
  const members = sizes.map((): string[] => []);
  labels.forEach((label, node) => members[label].push(ids[node]));
  // Components are numbered by their lowest node, and sorting is stable.
  return members
    .filter(({ length }) => length > 1)
    .toSorted((a, b) => b.length - a.length)
    .slice(1);
}

/** Nodes present since the year of the moment, or the last year in which anybody came; none if that is everybody. */
function newcomersOf({ presence, settings }: CommunityNetwork): readonly number[] {
  const dated = presence.flatMap(({ since }, node) =>
    since === null ? [] : [{ node, day: firstDay(since) }],
  );
  const last = settings.at === null ? Math.max(...dated.map(({ day }) => day)) : lastDay(settings.at);
  const newcomers = dated.filter(({ day }) => yearOf(day) === yearOf(last));
  return newcomers.length === presence.length ? [] : newcomers.map(({ node }) => node);
}

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

/** Who takes part in a joint initiative of this moment, in any role; null where it is not known what is joint. */
function inJointInitiatives(network: CommunityNetwork): ReadonlySet<Organisation['id']> | null {
  const joint = jointInitiatives(network.dataset).ids;
  if (joint === null || network.dataset.organisations.every(({ member }) => member === 'unknown'))
    return null;
  const wanted = new Set(joint);
  return new Set(
    network.participations
      .filter(({ initiativeId }) => wanted.has(initiativeId))
      .map(({ organisationId }) => organisationId),
  );
}

/** The edge as gaps: one an organisation or component, and one for all members without a joint initiative. */
export function peripheryGaps(
  network: CommunityNetwork,
  found: Periphery = periphery(network),
): readonly Gap[] {
  const doubts = doubtsAbout(network);
  const told = new Set([
    ...found.isolates,
    ...found.onePartner.map(({ id }) => id),
    ...found.smallComponents.flat(),
  ]);
  const one = (id: string, kind: 'isolate' | 'periphery', reason: Gap['reason'], observed: number): Gap =>
    makeGap(kind, reason, [id], { organisations: [id] }, { observed, doubts: doubts(id) });
  return [
    ...found.isolates.map((id) => one(id, 'isolate', 'no-ties', 0)),
    ...found.smallComponents.map((organisations) =>
      makeGap(
        'periphery',
        'small-component',
        organisations,
        { organisations },
        { observed: organisations.length },
      ),
    ),
    ...found.onePartner.map(({ id, partner }) =>
      makeGap(
        'periphery',
        'one-partner',
        [id],
        { organisations: [id], through: partner },
        { observed: 1, doubts: doubts(id) },
      ),
    ),
    ...found.newcomersNotWovenIn
      .filter((id) => !told.has(id))
      .map((id) => one(id, 'periphery', 'newcomer', 1)),
    ...withoutJointWork(found),
  ];
}

function withoutJointWork({ membersWithoutJointInitiative, members }: Periphery): readonly Gap[] {
  const key = ['no-joint-initiative'];
  if (membersWithoutJointInitiative === null) {
    return [makeGap('periphery', 'membership-unknown', key, {}, { judged: false })];
  }
  const organisations = membersWithoutJointInitiative;
  if (organisations.length === 0) return [];
  return [
    makeGap(
      'periphery',
      'no-joint-initiative',
      key,
      { organisations },
      { observed: organisations.length, total: members },
    ),
  ];
}
