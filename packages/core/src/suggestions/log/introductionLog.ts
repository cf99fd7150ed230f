import type { Introduction, IntroductionStatus } from '../../dataset/introduction.ts';
import type { PartialDate } from '../../dataset/partialDate.ts';
import { pairSet } from '../neverPaired.ts';
import type { Pair } from '../neverPaired.ts';
import type { SuggestedIntroduction } from '../suggestion.ts';

/** The column of the log that holds the ids of the gaps that a pair would fill. */
export const gapsColumn = 'gaps';
const separator = '|';

export interface LogOptions {
  /** Which list it was: see `listId`. */
  readonly listId: string;
  readonly suggestedOn: PartialDate | null;
  /** The pairs that were offered; all others of the list become `not-offered`. Null: nobody decided yet. Default null. */
  readonly offered?: readonly Pair[] | null;
  /** By when an offered introduction should have happened. Default null. */
  readonly due?: PartialDate | null;
}

/**
 * A list of introductions as rows of the sheet `introductions`: what was offered, and the pairs of the same list that
 * were not, so that next year's data can judge the list. Rank 1 = first; the convener is the first who could introduce
 * the two. The gaps that a pair would fill stand in the column `gaps`.
 *
 * @example
 * introductionLog(introductions, { listId: 'spring', suggestedOn: '2024-03', offered: [['a', 'b']] });
 */
export function introductionLog(
  introductions: readonly SuggestedIntroduction[],
  { listId, suggestedOn, offered = null, due = null }: LogOptions,
): readonly Introduction[] {
  const isOffered = pairSet(offered ?? []);
  return introductions.map(({ a, b, conveners, benefit }, place) => {
    const given = isOffered(a, b);
    const status: IntroductionStatus | null = offered === null ? null : given ? 'offered' : 'not-offered';
    return {
      listId,
      rank: place + 1,
      fromId: a,
      toId: b,
      convenerId: conveners[0] ?? null,
      suggestedOn,
      status,
      statusOn: status === null ? null : suggestedOn,
      due: status === 'not-offered' ? null : due,
      initiativeId: null,
      note: null,
      attributes:
        benefit.fills.length === 0 ? [] : [{ name: gapsColumn, value: benefit.fills.join(separator) }],
    };
  });
}

/** The ids of the gaps that a row of the log says its pair would fill. */
export function gapsOfRow({ attributes }: Introduction): readonly string[] {
  const cell = attributes.find(({ name }) => name === gapsColumn)?.value ?? null;
  return cell === null ? [] : String(cell).split(separator);
}

/** What may change in a row of the log. */
export type IntroductionChange = Partial<
  Pick<Introduction, 'status' | 'statusOn' | 'due' | 'convenerId' | 'initiativeId' | 'note'>
>;

/** The log with one row changed: the pair, either way round, of a list. Throws RangeError where there is no such row. */
export function changeIntroduction(
  log: readonly Introduction[],
  list: string,
  [a, b]: Pair,
  change: IntroductionChange,
): readonly Introduction[] {
  const isRow = ({ listId: own, fromId, toId }: Introduction): boolean =>
    own === list && ((fromId === a && toId === b) || (fromId === b && toId === a));
  if (!log.some(isRow)) throw new RangeError(`The list "${list}" holds no introduction of "${a}" to "${b}".`);
  return log.map((row) => (isRow(row) ? { ...row, ...change } : row));
}

/** A log with further rows; a pair that stands in the same list already keeps its row, and what came of it. */
export function addToLog(
  log: readonly Introduction[],
  rows: readonly Introduction[],
): readonly Introduction[] {
  const key = ({ listId: list, fromId, toId }: Introduction): string =>
    JSON.stringify([list, ...[fromId, toId].sort()]);
  const known = new Set(log.map(key));
  return [...log, ...rows.filter((row) => !known.has(key(row)))];
}
