import type { Participation } from '../dataset/participation.ts';
import type { Tie } from '../dataset/tie.ts';
import type { EvidenceRows } from './evidence.ts';
import { publishersOf } from './publishers.ts';
import type { Publisher } from './publishers.ts';

/** The publishers behind a network and the rows that rest on them. */
export interface RowPublishers {
  /** Those on which anything that counts in the network rests, sorted by name. */
  readonly publishers: readonly Publisher[];
  /** By participation row and by reported row: the publishers of its sources, by index; none = no source is given. */
  readonly ofRows: readonly (readonly number[])[];
  readonly ofReports: readonly (readonly number[])[];
}

/** Who stands behind each row: its own source's publisher, else those of its initiative's sources. O(rows). */
export function rowPublishers({ network, participations, reports }: EvidenceRows): RowPublishers {
  const { dataset } = network;
  const initiativeSources = new Map(dataset.initiatives.map(({ id, sourceIds }) => [id, sourceIds]));
  const all = publishersOf(dataset.sources);
  const publisherOf = new Map(
    all.flatMap((publisher) => publisher.sourceIds.map((id) => [id, publisher] as const)),
  );
  const behind = (row: Participation | Tie): readonly Publisher[] => {
    const fromInitiative = 'initiativeId' in row ? (initiativeSources.get(row.initiativeId) ?? []) : [];
    const cited = row.sourceId === null ? fromInitiative : [row.sourceId];
    return [...new Set(cited.map((id) => publisherOf.get(id)))].filter((found) => found !== undefined);
  };
  const ofRows = participations.rows.map(behind);
  const ofReports = reports.rows.map(behind);
  const counting = new Set(
    [...ofRows.filter((_, row) => participations.counts[row] === 1), ...ofReports].flat(),
  );
  const publishers = all.filter((publisher) => counting.has(publisher));
  const indexOf = new Map(publishers.map((publisher, index) => [publisher, index]));
  // A publisher that nothing shown rests on is never left out, so a row that also rests on it never falls.
  const indices = (list: readonly Publisher[]): readonly number[] =>
    list.map((publisher) => indexOf.get(publisher) ?? -1);
  return { publishers, ofRows: ofRows.map(indices), ofReports: ofReports.map(indices) };
}
