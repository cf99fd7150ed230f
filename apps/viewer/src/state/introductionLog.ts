import { defaultSettings } from '@partnermap/core';
import type { Dataset, Introduction, IntroductionStatus, NetworkSettings } from '@partnermap/core';
import type { Command } from './command.ts';
import { newRow } from './rowCommands.ts';

/** From what a list of introductions was made, besides the data. */
export interface ListSettings {
  readonly settings: NetworkSettings;
  readonly seed: number;
  /** What else decides what is in it, as texts that can be read: `count=20`. */
  readonly options: readonly string[];
}

/** A pair of a list, in the order of the list. */
export interface ListedPair {
  readonly a: string;
  readonly b: string;
  /** Who could introduce the two; null where nobody could. */
  readonly convener: string | null;
}

const hashLength = 12;

/** `3f9c0a… at="2023" seed=1 count=20`: the hash of the data, then every setting that is not the usual one. */
export function listIdOf(sha256: string, { settings, seed, options }: ListSettings): string {
  const usual = new Map<string, unknown>(Object.entries(defaultSettings));
  const changed = Object.entries(settings)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual.get(key)))
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    .sort();
  return [sha256.slice(0, hashLength), ...changed, `seed=${seed}`, ...options].join(' ');
}

/** What the log holds about a pair, in either order, the latest row first in what it says; null where it holds nothing. */
export function loggedIntroduction(
  { introductions }: Dataset,
  pair: { readonly a: string; readonly b: string },
): Introduction | null {
  return introductions.findLast((row) => isOf(row, pair)) ?? null;
}

const isOf = (
  { fromId, toId }: Introduction,
  { a, b }: { readonly a: string; readonly b: string },
): boolean => (fromId === a && toId === b) || (fromId === b && toId === a);

/** One mark of a pair of a list: what was done with it, on which day (`2026-11-22`). */
export interface IntroductionMark {
  readonly listId: string;
  readonly list: readonly ListedPair[];
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly status: IntroductionStatus;
  readonly today: string;
}

/**
 * Writes in the log what was done with a pair. The first mark of a list writes down the whole list, the others as not
 * offered: next year's data can only judge a list by what was left alone as well.
 */
export function markIntroduction(dataset: Dataset, mark: IntroductionMark): Command {
  const { listId, list, at, status, today } = mark;
  const rows = dataset.introductions;
  const place = rows.findIndex((row) => row.listId === listId && isOf(row, list[at]));
  if (place !== -1) {
    const fields = { status, statusOn: today };
    return {
      type: 'several',
      commands: Object.entries(fields).map(([field, value]) => ({
        type: 'set-field',
        sheet: 'introductions',
        at: place,
        field,
        value,
      })),
    };
  }
  const listed = list.flatMap(({ a, b, convener }, index) => {
    if (rows.some((row) => row.listId === listId && isOf(row, { a, b }))) return [];
    const marked = index === at;
    return [
      newRow('introductions', {
        listId,
        rank: index + 1,
        fromId: a,
        toId: b,
        convenerId: convener,
        suggestedOn: today,
        status: marked ? status : 'not-offered',
        statusOn: marked ? today : null,
      }),
    ];
  });
  return {
    type: 'insert-rows',
    sheet: 'introductions',
    rows: listed.map((record, index) => ({ at: rows.length + index, record })),
  };
}
