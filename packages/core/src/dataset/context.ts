import type { Cell } from './cell.ts';
import type { IssueLog, Place } from './issueLog.ts';
import { nearestOfFirst } from './nearest.ts';
import type { References } from './references.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What reading a cell needs to know of everything else, and where it says what it found. */
export interface Context {
  readonly log: IssueLog;
  readonly references: References;
  readonly vocabulary: Vocabulary;
  readonly near: ReturnType<typeof nearestOfFirst>;
  readonly times: DroppedTimes;
  /** Whether there is a list of sources, and how many references could not be looked up because there is none. */
  readonly sources: { readonly listed: boolean; count: number };
}

export function contextOf(
  log: IssueLog,
  references: References,
  vocabulary: Vocabulary,
  sourcesListed: boolean,
): Context {
  const sources = { listed: sourcesListed, count: 0 };
  return { log, references, vocabulary, near: nearestOfFirst(), times: droppedTimes(), sources };
}

/** Times of day that were dropped, told once a column: a spreadsheet puts one behind every date. */
export interface DroppedTimes {
  readonly add: (place: Place, cell: Cell) => void;
  readonly report: (log: IssueLog) => void;
}

function droppedTimes(): DroppedTimes {
  const columns = new Map<string, { readonly place: Place; readonly cell: Cell; count: number }>();
  return {
    add: (place, cell) => {
      const key = `${place.order} ${place.position}`;
      const known = columns.get(key);
      if (known) known.count++;
      else columns.set(key, { place, cell, count: 1 });
    },
    report: (log) => {
      for (const { place, cell, count } of columns.values())
        log.report('time-dropped', place, cell, { count });
    },
  };
}
