import type { Organisation } from '../dataset/organisation.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { compareIds } from '../network/order.ts';
import { shared } from './profiles.ts';
import type { Profile } from './profiles.ts';
import type { ConvenedBy, CounterReason } from './suggestion.ts';

/** Farther apart than this, two organisations are strangers. */
const farthest = 3;
/** Whoever is in the first tenth by partners, and has at least so many, has its hands full. */
const busyFrom = 5;

/** Collects what speaks against a pair. `distance`: in steps, Infinity where there is no path. */
export function counterReasonsIn(
  network: CommunityNetwork,
): (a: Profile, b: Profile, distance: number, convenedBy: ConvenedBy | null) => readonly CounterReason[] {
  const busy = atCapacity(network);
  const declined = declinedLists(network);
  const publishersOf = publishersByOrganisation(network);
  const home = homeCountry(network);
  const membershipKnown =
    membershipUnknown(network) === 0 &&
    network.dataset.organisations.some(({ member }) => member !== 'unknown');
  return (a, b, distance, convenedBy) => {
    const both = [a, b];
    const idsWhere = (test: (one: Profile) => boolean): readonly string[] =>
      both.filter(test).map(({ id }) => id);
    const against: CounterReason[] = [];
    if (distance > farthest) {
      against.push({ code: 'far-apart', distance: distance === Infinity ? null : distance });
    }
    if (both.every(({ id }) => busy.has(id))) {
      against.push({ code: 'both-at-capacity', organisations: [a.id, b.id] });
    }
    for (const listId of declined(a.id, b.id)) against.push({ code: 'declined-before', listId });
    const publishers = new Set(both.flatMap(({ id }) => [...(publishersOf.get(id) ?? [null])]));
    const [publisher] = publishers;
    if (publishers.size === 1 && publisher !== null && publisher !== undefined) {
      against.push({ code: 'one-publisher', publisher });
    }
    const outside = idsWhere(({ organisation }) => organisation.member === 'no');
    if (outside.length > 0) against.push({ code: 'outside-community', organisations: outside });
    const unknown = idsWhere(({ organisation }) => organisation.member === 'unknown');
    if (membershipKnown && unknown.length > 0) against.push({ code: 'little-known', organisations: unknown });
    for (const [wider, local] of [both, both.toReversed()]) {
      if (!differentLevel(wider.organisation, local.organisation, home)) continue;
      against.push({ code: 'different-level', wider: wider.id, local: local.id });
    }
    if (convenedBy === 'facilitator') against.push({ code: 'only-facilitator-convenes' });
    return against;
  };
}

/** `wider` is of another country and another type, `local` at home in a place of this country where `wider` is not. */
function differentLevel(wider: Organisation, local: Organisation, home: string | null): boolean {
  return (
    home !== null &&
    local.countries.includes(home) &&
    local.regions.length > 0 &&
    wider.countries.length > 0 &&
    !wider.countries.includes(home) &&
    shared(wider.types, local.types).length === 0 &&
    shared(wider.regions, local.regions).length === 0
  );
}

/** The country of most shown organisations, the first by code among equals; null where none states one. */
function homeCountry({ ids, dataset }: CommunityNetwork): string | null {
  const shown = new Set(ids);
  const counts = new Map<string, number>();
  for (const { id, countries } of dataset.organisations) {
    if (shown.has(id)) for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const ordered = [...counts].sort((x, y) => y[1] - x[1] || compareIds(x[0], y[0]));
  return ordered[0]?.[0] ?? null;
}

function atCapacity({ ids, adjacency }: CommunityNetwork): ReadonlySet<string> {
  const { offsets } = adjacency.outgoing;
  const degrees = ids.map((_, node) => offsets[node + 1] - offsets[node]);
  const sorted = degrees.toSorted((a, b) => b - a);
  const least = Math.max(busyFrom, sorted[Math.floor(ids.length / 10)] ?? 0);
  return new Set(ids.filter((_, node) => degrees[node] >= least));
}

/** The lists of the log on which a pair was declined, either way round, in order of their names. */
function declinedLists({ dataset }: CommunityNetwork): (a: string, b: string) => readonly string[] {
  const rows = dataset.introductions.filter(({ status }) => status === 'declined');
  return (a, b) => {
    const lists = rows.filter(
      ({ fromId, toId }) => (fromId === a && toId === b) || (fromId === b && toId === a),
    );
    return [...new Set(lists.map(({ listId }) => listId))].sort(compareIds);
  };
}

/** Who published what is known of the participations of each organisation; null = not said. */
function publishersByOrganisation({
  participations,
  dataset,
}: CommunityNetwork): ReadonlyMap<string, ReadonlySet<string | null>> {
  const publisherOf = new Map(dataset.sources.map(({ id, publisher }) => [id, publisher]));
  const publishers = new Map<string, Set<string | null>>();
  for (const { organisationId, sourceId } of participations) {
    const own = publishers.get(organisationId) ?? new Set();
    publishers.set(organisationId, own.add(sourceId === null ? null : (publisherOf.get(sourceId) ?? null)));
  }
  return publishers;
}

/**
 * Of how many shown organisations membership is unknown, where that is true of more than half and some are known: then it
 * says nothing against a single pair and is said once; else 0.
 */
export function membershipUnknown({ ids, dataset }: CommunityNetwork): number {
  const shown = new Set(ids);
  const members = dataset.organisations.filter(({ id }) => shown.has(id)).map(({ member }) => member);
  const unknown = members.filter((member) => member === 'unknown').length;
  return unknown < members.length && unknown * 2 > members.length ? unknown : 0;
}
