import type { Dataset } from '../../dataset/dataset.ts';
import { defaultSettings } from '../../network/settings.ts';
import type { NetworkSettings } from '../../network/settings.ts';

/** What makes another list of introductions. */
export interface ListOrigin {
  /** The hash of `dataOfList`; null where there is none. */
  readonly dataSha256: string | null;
  readonly settings: NetworkSettings;
  readonly count: number;
  /** Default 2. */
  readonly perOrganisation?: number;
  readonly seed: number;
}

/** What a list is made from. The log is no part of it: to mark a pair makes no other list. */
export function dataOfList(dataset: Dataset): Dataset {
  return { ...dataset, introductions: [] };
}

/**
 * The name of a list: the hash of its data, shortened, every setting that is not the usual one, how long it is, and the
 * seed. Whoever makes the same list of the same data gives it the same name.
 *
 * @example
 * listId({ dataSha256: '4f2a91…', settings: { ...defaultSettings, at: '2023' }, count: 10, seed: 1 });
 * // '4f2a91… at=2023 count=10 seed=1'
 */
export function listId({ dataSha256, settings, count, perOrganisation = 2, seed }: ListOrigin): string {
  const usual = new Map<string, unknown>(Object.entries(defaultSettings));
  const changed = Object.entries(settings)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual.get(name)))
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .sort();
  return [
    ...(dataSha256 === null ? [] : [dataSha256.slice(0, shownOfHash)]),
    ...changed,
    `count=${count}`,
    ...(perOrganisation === 2 ? [] : [`per-organisation=${perOrganisation}`]),
    `seed=${seed}`,
  ].join(' ');
}

const shownOfHash = 12;
