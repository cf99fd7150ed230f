import { collaborationRoles, publishersOf } from '@partnermap/core';
import type { CommunityNetwork, CommunityTie, Dataset, Initiative, Participation } from '@partnermap/core';

/** What rests on a single publisher; publishers have one name for all their spellings. */
export interface PublisherBehind {
  /** The publisher of a source; null where it is unknown. */
  readonly ofSource: (sourceId: string) => string | null;
  /** The one publisher on whom all that is known about an initiative rests; null where there is no single one. */
  readonly ofInitiative: (initiativeId: string) => string | null;
  /** The first by name of those without whom two organisations have no partner in common; null where there is none. */
  readonly ofCommonPartners: (a: string, b: string) => string | null;
}

type Publishers = ReadonlySet<string>;

export function publisherBehind({
  network,
  initiatives,
  dataset,
}: {
  readonly network: CommunityNetwork;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly dataset: Dataset;
}): PublisherBehind {
  const names = new Map(
    publishersOf(dataset.sources).flatMap(({ name, sourceIds }) =>
      sourceIds.map((id) => [id, name] as const),
    ),
  );
  /** The one publisher with whom all these rows would fall: each of their own sources, else its initiative's. */
  const single = (rows: readonly Participation[]): string | null => {
    const found = rows.map(({ initiativeId, sourceId }) => {
      const cited = sourceId === null ? (initiatives.get(initiativeId)?.sourceIds ?? []) : [sourceId];
      const publishers = new Set(cited.map((id) => names.get(id) ?? null));
      return publishers.size === 1 ? [...publishers][0] : null;
    });
    return found.length > 0 && found.every((name) => name === found[0]) ? found[0] : null;
  };
  const byInitiative = grouped(network.participations, ({ initiativeId }) => initiativeId);
  const tieRoles = rolesOf(network.settings.roles);
  const byEnd = grouped(
    network.participations.filter(({ role }) => tieRoles === null || tieRoles.has(role)),
    ({ initiativeId, organisationId }) => JSON.stringify([initiativeId, organisationId]),
  );
  const partners = tiesByOrganisation(network.ties);
  /** Those without whom a tie is gone: in each of its initiatives one of the two is known from them alone. */
  const deciders = ({ a, b, layers, initiativeIds }: CommunityTie): Publishers =>
    layers.some((layer) => layer !== 'participations')
      ? new Set()
      : common(
          initiativeIds.map(
            (initiative) =>
              new Set(
                [a, b].flatMap((id) => single(byEnd.get(JSON.stringify([initiative, id])) ?? []) ?? []),
              ),
          ),
        );
  return {
    ofSource: (sourceId) => names.get(sourceId) ?? null,
    ofInitiative: (initiativeId) => single(byInitiative.get(initiativeId) ?? []),
    ofCommonPartners: (a, b) => {
      const ofB = partners.get(b);
      const paths = [...(partners.get(a) ?? [])].flatMap(([partner, first]) => {
        const second = ofB?.get(partner);
        return second === undefined ? [] : [new Set([...deciders(first), ...deciders(second)])];
      });
      return [...common(paths)].toSorted()[0] ?? null;
    },
  };
}

/** What is in every set; nothing where there is no set. */
function common([first, ...others]: readonly Publishers[]): Publishers {
  return first === undefined
    ? new Set()
    : new Set([...first].filter((one) => others.every((other) => other.has(one))));
}

function rolesOf(roles: CommunityNetwork['settings']['roles']): ReadonlySet<string> | null {
  if (roles === 'all') return null;
  return new Set(roles === 'collaboration' ? collaborationRoles : roles);
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [item]);
    else own.push(item);
  }
  return groups;
}

type TiesByOrganisation = ReadonlyMap<string, ReadonlyMap<string, CommunityTie>>;

function tiesByOrganisation(ties: readonly CommunityTie[]): TiesByOrganisation {
  const found = new Map<string, Map<string, CommunityTie>>();
  for (const tie of ties) {
    for (const [from, to] of [[tie.a, tie.b] as const, [tie.b, tie.a] as const]) {
      const own = found.get(from) ?? new Map<string, CommunityTie>();
      found.set(from, own.set(to, tie));
    }
  }
  return found;
}
