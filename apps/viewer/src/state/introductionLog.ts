import { introductionLog } from '@partnermap/core';
import type {
  Dataset,
  Introduction,
  IntroductionStatus,
  Pair,
  SuggestedIntroduction,
} from '@partnermap/core';
import type { Command } from './command.ts';

/** What the log holds about a pair, in either order: the last row; null where it holds nothing. */
export function loggedIntroduction({ introductions }: Dataset, pair: Pair): Introduction | null {
  return introductions.findLast((row) => isOf(row, pair)) ?? null;
}

const isOf = ({ fromId, toId }: Introduction, [a, b]: Pair): boolean =>
  (fromId === a && toId === b) || (fromId === b && toId === a);

/** One mark of a pair of a list: what was done with it, on which day (`2026-11-22`). */
export interface IntroductionMark {
  readonly listId: string;
  readonly list: readonly SuggestedIntroduction[];
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly status: IntroductionStatus;
  readonly today: string;
}

/**
 * Writes in the log what was done with a pair. The first mark of a list writes down the whole list, the others as not
 * offered: next year's data can only judge a list by what was left alone as well.
 */
export function markIntroduction(
  { introductions: log }: Dataset,
  { listId, list, at, status, today }: IntroductionMark,
): Command {
  const pair: Pair = [list[at].a, list[at].b];
  const known = log.filter((row) => row.listId === listId);
  const place = log.findIndex((row) => row.listId === listId && isOf(row, pair));
  if (place !== -1) {
    return {
      type: 'several',
      commands: Object.entries({ status, statusOn: today }).map(([field, value]) => ({
        type: 'set-field',
        sheet: 'introductions',
        at: place,
        field,
        value,
      })),
    };
  }
  const rows = introductionLog(list, { listId, suggestedOn: today, offered: [pair] })
    .map((row) => (isOf(row, pair) ? { ...row, status } : row))
    .filter(({ fromId, toId }) => !known.some((row) => isOf(row, [fromId, toId])));
  return {
    type: 'insert-rows',
    sheet: 'introductions',
    rows: rows.map((record, index) => ({ at: log.length + index, record })),
  };
}
