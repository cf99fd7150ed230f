import type { CommunityNetwork } from '../network/community.ts';
import { completeSteps } from '../progress/run.ts';
import type { Steps } from '../progress/run.ts';
import { decisionsOf } from './decisions.ts';
import type { PublisherDecision, RanksWithout } from './decisions.ts';
import { restore, wholeDraw } from './draw.ts';
import type { Draw } from './draw.ts';
import { evidenceOf } from './evidence.ts';
import { inputFor } from './inputFor.ts';
import type { RankingInput } from './inputFor.ts';
import { measuresCalled } from './measuresCalled.ts';
import { rankOrganisations } from './rankOrganisations.ts';
import { replicates } from './replicate.ts';
import { rowPublishers } from './rowPublishers.ts';
import type { RowPublishers } from './rowPublishers.ts';

/** The network without one publisher. */
export interface PublisherLeftOut {
  readonly name: string;
  readonly names: readonly string[];
  readonly sourceIds: readonly string[];
  /** Participations and reported rows that count in the network and rest on this publisher alone. */
  readonly participations: number;
  readonly reports: number;
  /** Organisations and ties without it, and the organisations that are gone. */
  readonly order: number;
  readonly size: number;
  readonly gone: readonly string[];
}

/** Where an organisation stands when one publisher is left out. */
export interface RankWithout {
  /** Null: it is not in the network any more, or the measure is undefined for it. */
  readonly rank: number | null;
  readonly publisher: string;
}

/** How an organisation's rank depends on single publishers. */
export interface RankByPublisher {
  readonly rank: number;
  /** The worst and the best rank, and the publisher (the first by name) whose absence brings it; null: rank stays. */
  readonly worst: RankWithout | null;
  readonly best: RankWithout | null;
}

export interface PublisherRanking {
  /** By id, only organisations for which the measure is defined. */
  readonly organisations: ReadonlyMap<string, RankByPublisher>;
  /** The publishers that decide who stands first, or among the first five. */
  readonly decidedBy: readonly PublisherDecision[];
}

export interface PublisherInfluence {
  /** Those on which anything that counts rests, sorted by name. */
  readonly publishers: readonly PublisherLeftOut[];
  /** Rows that count in the network and name no source: no publisher can take them away. */
  readonly withoutSource: number;
  /** By id of the measure; measures that rank no organisations here have no entry. */
  readonly rankings: ReadonlyMap<string, PublisherRanking>;
}

export interface PublisherInfluenceOptions extends RankingInput {
  /** Ids of the catalogue. */
  readonly measures: readonly string[];
}

/**
 * Leaves out one publisher at a time and ranks the organisations again.
 *
 * A row falls when all its sources are the publisher's (its own source, else its initiative's). Organisations that lose
 * their last participation and reported tie are hidden before anything is normalised: their rank is then null, which
 * counts as worse than any other. Ranks are 1 + the number of organisations that are strictly better.
 * A publisher *decides* a ranking when without it the first organisation is no longer first (`top: 1`), or one of the
 * first five leaves them (`top: 5`). Without sources there is no publisher and nothing is decided.
 * O(publishers × (rows + the measures)).
 *
 * @throws RangeError naming an id that the catalogue does not have.
 * @example
 * const { rankings } = leaveOnePublisherOut(network, { measures: ['betweenness.normalized'] });
 * rankings.get('betweenness.normalized')?.decidedBy; // [{ publisher: 'Roza Otunbayeva Initiative', top: 1, lost: [...] }]
 */
export function leaveOnePublisherOut(
  network: CommunityNetwork,
  options: PublisherInfluenceOptions,
): PublisherInfluence {
  return completeSteps(publisherSteps(network, options));
}

/** `leaveOnePublisherOut` as steps, one a publisher: `await runSteps(publisherSteps(network, options), { signal })`. */
export function* publisherSteps(
  network: CommunityNetwork,
  options: PublisherInfluenceOptions,
): Steps<PublisherInfluence> {
  const measures = measuresCalled(options.measures);
  const evidence = evidenceOf(network);
  if (evidence.rows === null) throw new RangeError('Only the network of a dataset has publishers.');
  const behind = rowPublishers(evidence.rows);
  const draw = wholeDraw(evidence);
  const rebuild = replicates(evidence);
  const counts = evidence.rows.participations.counts;
  const now = measures.map((measure) => rankOrganisations(measure, inputFor(network, null, options)));
  const without = measures.map((): RanksWithout[] => []);

  const publishers: PublisherLeftOut[] = [];
  for (const [index, { name, names, sourceIds }] of behind.publishers.entries()) {
    restore(draw);
    leaveOut(draw, behind, index);
    const { network: left, kept } = rebuild(draw);
    measures.forEach((measure, place) => {
      if (now[place] === null) return;
      const ranks = new Uint32Array(network.ids.length);
      rankOrganisations(measure, inputFor(left, kept, options))?.forEach((rank, node) => {
        ranks[kept[node]] = rank;
      });
      without[place].push({ publisher: name, ranks });
    });
    const still = new Set(left.ids);
    publishers.push({
      name,
      names,
      sourceIds,
      participations: counts.filter((count, row) => count === 1 && draw.rows[row] === 0).length,
      reports: draw.reports.filter((there) => there === 0).length,
      order: left.ids.length,
      size: left.adjacency.size,
      gone: network.ids.filter((id) => !still.has(id)),
    });
    yield { done: index + 1, total: behind.publishers.length };
  }

  const rankings = new Map<string, PublisherRanking>();
  measures.forEach(({ id }, place) => {
    const ranks = now[place];
    if (ranks === null) return;
    rankings.set(id, {
      organisations: byOrganisation(network.ids, ranks, without[place]),
      decidedBy: decisionsOf(network.ids, ranks, without[place]),
    });
  });
  const unsourced = behind.ofRows.filter((list, row) => counts[row] === 1 && list.length === 0).length;
  return {
    publishers,
    withoutSource: unsourced + behind.ofReports.filter((list) => list.length === 0).length,
    rankings,
  };
}

function leaveOut(draw: Draw, { ofRows, ofReports }: RowPublishers, publisher: number): void {
  const rests = (list: readonly number[]): boolean => list.length === 1 && list[0] === publisher;
  ofRows.forEach((list, row) => {
    if (rests(list)) draw.rows[row] = 0;
  });
  ofReports.forEach((list, row) => {
    if (rests(list)) draw.reports[row] = 0;
  });
}

function byOrganisation(
  ids: readonly string[],
  now: Uint32Array,
  without: readonly RanksWithout[],
): ReadonlyMap<string, RankByPublisher> {
  const organisations = new Map<string, RankByPublisher>();
  ids.forEach((id, node) => {
    if (now[node] === 0) return;
    let [worst, best]: [RankWithout | null, RankWithout | null] = [null, null];
    let [lowest, highest] = [now[node], now[node]];
    for (const { publisher, ranks } of without) {
      const rank = ranks[node] === 0 ? Infinity : ranks[node];
      const told = { rank: rank === Infinity ? null : rank, publisher };
      if (rank > lowest) [lowest, worst] = [rank, told];
      if (rank < highest) [highest, best] = [rank, told];
    }
    organisations.set(id, { rank: now[node], worst, best });
  });
  return organisations;
}
