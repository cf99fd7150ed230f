import type { Participation } from '../dataset/participation.ts';
import type { CommunityNetwork } from '../network/community.ts';
import type { Network } from '../network/network.ts';
import { compareIds } from '../network/order.ts';
import { tieRoles } from '../network/roles.ts';
import { select } from '../network/selection.ts';
import { reportsOf } from './reports.ts';
import type { Reports } from './reports.ts';

/**
 * What the ties of a network rest on, in typed arrays, made once: so a network with some of the evidence missing can
 * be rebuilt a thousand times a second.
 */
export interface Evidence {
  readonly network: Network;
  /** The ties of the whole network by index of the node; undirected ones once, source < target. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly strengths: Float64Array;
  /** The rows behind the ties; null for a plain graph, whose ties rest on nothing but themselves. */
  readonly rows: EvidenceRows | null;
}

export interface EvidenceRows {
  readonly network: CommunityNetwork;
  readonly participations: Participations;
  readonly reports: Reports;
}

/** All participations of the dataset as rows, and as pairs (organisation, initiative): a pair may have several rows. */
export interface Participations {
  readonly rows: readonly Participation[];
  readonly initiativeIds: readonly string[];
  readonly rowPairs: Uint32Array;
  /** 1 for rows that count in the network, in any role; and of these, for rows in a role that makes ties. */
  readonly counts: Uint8Array;
  readonly tying: Uint8Array;
  /** By pair; −1 for organisations that are not shown: they only add to Newman's k. */
  readonly pairOrganisations: Int32Array;
  readonly pairInitiatives: Uint32Array;
  /** The common initiatives of tie t, as the pairs of its two ends: `offsets[t] .. offsets[t + 1]`. */
  readonly offsets: Uint32Array;
  readonly sourcePairs: Uint32Array;
  readonly targetPairs: Uint32Array;
}

export const isCommunity = (network: Network): network is CommunityNetwork => 'dataset' in network;

/** The evidence of a network. O(rows + ties and their common initiatives). */
export function evidenceOf(network: Network): Evidence {
  const ties = tiesOf(network);
  if (!isCommunity(network)) return { network, ...ties, rows: null };
  const indexOf = new Map(network.ids.map((id, index) => [id, index]));
  const selected = select(network.dataset, network.settings).ties;
  return {
    network,
    ...ties,
    rows: {
      network,
      participations: participationsOf(network, indexOf),
      reports: reportsOf(network, selected, indexOf),
    },
  };
}

function tiesOf({ ids, adjacency }: Network): Pick<Evidence, 'sources' | 'targets' | 'strengths'> {
  const { offsets, targets, strengths } = adjacency.outgoing;
  const found = { sources: [] as number[], targets: [] as number[], strengths: [] as number[] };
  for (let source = 0; source < ids.length; source++) {
    for (let k = offsets[source]; k < offsets[source + 1]; k++) {
      if (!adjacency.directed && targets[k] < source) continue;
      found.sources.push(source);
      found.targets.push(targets[k]);
      found.strengths.push(strengths[k]);
    }
  }
  return {
    sources: Uint32Array.from(found.sources),
    targets: Uint32Array.from(found.targets),
    strengths: Float64Array.from(found.strengths),
  };
}

function participationsOf(network: CommunityNetwork, indexOf: ReadonlyMap<string, number>): Participations {
  const rows = network.dataset.participations;
  const initiativeIds = [...new Set(rows.map(({ initiativeId }) => initiativeId))].sort(compareIds);
  const initiativeOf = new Map(initiativeIds.map((id, index) => [id, index]));
  const pairs = new Map<string, Map<string, number>>();
  const pairOrganisations: number[] = [];
  const pairInitiatives: number[] = [];
  const rowPairs = Uint32Array.from(rows, ({ initiativeId, organisationId }) => {
    const ofInitiative = pairs.get(initiativeId) ?? new Map<string, number>();
    pairs.set(initiativeId, ofInitiative);
    const known = ofInitiative.get(organisationId);
    if (known !== undefined) return known;
    ofInitiative.set(organisationId, pairOrganisations.length);
    pairOrganisations.push(indexOf.get(organisationId) ?? -1);
    pairInitiatives.push(initiativeOf.get(initiativeId) ?? -1);
    return pairOrganisations.length - 1;
  });
  const counted = new Set(network.participations);
  const makesTies = tieRoles(network.settings.roles);
  const counts = Uint8Array.from(rows, (row) => (counted.has(row) ? 1 : 0));
  const pairOf = (organisationId: string, initiativeId: string): number =>
    pairs.get(initiativeId)?.get(organisationId) ?? -1;
  const common = network.ties.map(({ a, b, initiativeIds: shared }) =>
    shared.map((id) => [pairOf(a, id), pairOf(b, id)] as const),
  );
  const offsets = new Uint32Array(common.length + 1);
  common.forEach((shared, tie) => (offsets[tie + 1] = offsets[tie] + shared.length));
  return {
    rows,
    initiativeIds,
    rowPairs,
    counts,
    tying: counts.map((count, row) => (count === 1 && makesTies.has(rows[row].role) ? 1 : 0)),
    pairOrganisations: Int32Array.from(pairOrganisations),
    pairInitiatives: Uint32Array.from(pairInitiatives),
    offsets,
    sourcePairs: Uint32Array.from(common.flat(), ([pair]) => pair),
    targetPairs: Uint32Array.from(common.flat(), ([, pair]) => pair),
  };
}
