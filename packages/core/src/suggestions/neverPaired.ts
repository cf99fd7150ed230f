import { aboutValue } from '../dataset/about.ts';
import { normaliseName } from '../dataset/normaliseName.ts';
import { facilitatorsOf } from '../gaps/facilitators.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { acquaintances } from './acquainted.ts';
import { commonGround } from './commonGround.ts';
import { kinships } from './families.ts';
import { officesNotNamed } from './officeNotNamed.ts';
import { allNames, holdsName } from './organisationNames.ts';
import { profilesOf, shared } from './profiles.ts';
import type { Profile } from './profiles.ts';
import type { RejectionReason } from './suggestion.ts';

/** Two organisations by id, in either order. */
export type Pair = readonly [a: string, b: string];

export interface PairingOptions {
  /** Whether organisations with `member` = no may be introduced. Default false. */
  readonly includeOutside?: boolean;
  /** Only pairs with at least one organisation in one of these regions; empty = all. Default all. */
  readonly regions?: readonly string[];
  /** Only pairs with at least one organisation in one of these pipeline stages; empty = all. Default all. */
  readonly stages?: readonly string[];
  /** Pairs that must not be introduced. Default none. */
  readonly neverPair?: readonly Pair[];
}

/** Why two shown organisations, by index, are never introduced; null where they may be. */
export type NeverPaired = (u: number, v: number, distance: number) => RejectionReason | null;

/**
 * The rules that keep an absurd pair out of the list, each with its code, in the order in which they are asked: the
 * facilitator, pairs the caller excludes, organisations outside the community, offices that no source named, the
 * community itself (the organisation with whose name the title of the data begins), a parent with its part, parts of
 * one parent, an award with its winner, one who gave with one who received, no common ground, not in the regions and
 * stages asked for. Pairs that are tied already are no candidates and never asked about.
 */
export function neverPaired(network: CommunityNetwork, options: PairingOptions = {}): NeverPaired {
  const { includeOutside = false, regions = [], stages = [], neverPair = [] } = options;
  const { dataset } = network;
  const profiles = profilesOf(network);
  const excluded = pairSet(neverPair);
  const alone = unpairable(network, profiles, includeOutside);
  const kinship = kinships(dataset.organisations);
  const acquainted = acquaintances(network, profiles);
  const haveGround = commonGround(profiles);
  const selected = profiles.map(
    ({ organisation }) =>
      (regions.length === 0 || shared(organisation.regions, regions).length > 0) &&
      (stages.length === 0 || shared(organisation.pipelineStages, stages).length > 0),
  );
  return (u, v, distance) => {
    const [a, b] = [profiles[u], profiles[v]];
    if (alone[u] === 'facilitator' || alone[v] === 'facilitator') return 'facilitator';
    if (excluded(a.id, b.id)) return 'never-pair';
    return (
      alone[u] ??
      alone[v] ??
      kinship(a.organisation, b.organisation) ??
      acquainted(a.id, b.id) ??
      (haveGround(a, b, distance) ? null : 'no-common-ground') ??
      (selected[u] || selected[v] ? null : 'not-selected')
    );
  };
}

/** Why an organisation is introduced to nobody, by index; null where it may be. */
export function unpairable(
  network: CommunityNetwork,
  profiles: readonly Profile[],
  includeOutside: boolean,
): readonly (RejectionReason | null)[] {
  const { dataset } = network;
  const facilitators = new Set(facilitatorsOf(network));
  const offices = officesNotNamed(dataset.organisations);
  const title = normaliseName(String(aboutValue(dataset, 'title') ?? ''));
  return profiles.map(({ id, organisation }) => {
    if (facilitators.has(id)) return 'facilitator';
    if (offices.has(id)) return 'office-not-named';
    if (!includeOutside && organisation.member === 'no') return 'outside-community';
    const isCommunity = allNames(organisation).some(
      (name) => title.startsWith(name) && holdsName(title, name),
    );
    return isCommunity ? 'community-itself' : null;
  });
}

/** Whether a pair is in a list, in either order. */
export function pairSet(pairs: readonly Pair[]): (a: string, b: string) => boolean {
  const partners = new Map<string, Set<string>>();
  for (const [a, b] of [...pairs, ...pairs.map(([one, other]): Pair => [other, one])]) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
  }
  return (a, b) => partners.get(a)?.has(b) ?? false;
}
