import type { Network } from '../network/network.ts';

/** What a measure gives: JSON-like plain data; values by organisation are maps, because an id may be `__proto__`. */
export type Value =
  | null
  | number
  | string
  | boolean
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | { readonly [field: string]: Value };

/** Why a measure has no value on this network. Sentences for the codes live in `language`. */
export type UndefinedReason =
  | 'empty-network'
  | 'too-few-organisations'
  | 'no-ties'
  | 'no-variance'
  | 'not-connected'
  | 'only-directed'
  | 'only-undirected'
  | 'only-weighted'
  | 'only-two-mode'
  | 'not-two-mode'
  | 'no-partition'
  | 'no-numbers'
  | 'no-triples'
  | 'no-unique-solution'
  | 'too-large'
  | 'not-sampled';

export type MeasureResult =
  | { readonly value: Value; readonly reason: null }
  | { readonly value: null; readonly reason: UndefinedReason };

/** What a measure may use besides the network itself. */
export interface MeasureInput {
  readonly network: Network;
  /** The group of each node, in the order of `network.ids`; null where no partition was given. */
  readonly groups: readonly string[] | null;
  /** A number for each node (null = unknown); null where none were given. */
  readonly numbers: readonly (number | null)[] | null;
  /** Seed of everything random. */
  readonly seed: number;
  /** How often measures against chance are drawn; without it they are undefined (`not-sampled`). */
  readonly replicates?: number | null;
}

export type MeasureLevel = 'network' | 'organisation' | 'tie' | 'pair' | 'group' | 'initiative';

/** What has to be there for a measure to be worth asking for. */
export type Requirement =
  | 'groups'
  | 'numbers'
  | 'two-mode'
  | 'weighted'
  | 'directed'
  | 'undirected'
  | 'one-mode';

/** How the cost grows: with n+m, with n·m, as a search over subsets, by repeated sampling, over all pairs. */
export type MeasureCost = 'linear' | 'paths' | 'search' | 'sampling' | 'pairs';

/**
 * One entry of the catalogue: codes and numbers only. The name, the explanation in plain words and the unit's name
 * stand in `language` under the same id.
 */
export interface Measure {
  readonly id: string;
  readonly level: MeasureLevel;
  /** Lowest and highest possible value; null where unbounded or not a number. */
  readonly range: readonly [number | null, number | null];
  /** Whether more means more central or cohesive (`up`), less (`down`), or neither. */
  readonly direction: 'up' | 'down' | 'neither';
  readonly unit: 'share' | 'count' | 'distance' | 'strength' | 'index' | 'id' | 'score';
  readonly requires: readonly Requirement[];
  readonly cost: MeasureCost;
  /** Author, year, DOI or journal: language-neutral. */
  readonly reference: string;
  readonly compute: (input: MeasureInput) => MeasureResult;
}

export const defined = (value: Value): MeasureResult => ({ value, reason: null });
export const undefinedFor = (reason: UndefinedReason): MeasureResult => ({ value: null, reason });

/** Values in the order of `network.ids` as a map by id. */
export function byId<V extends Value>(network: Network, values: ArrayLike<V>): ReadonlyMap<string, V> {
  const { ids } = network;
  const map = new Map<string, V>();
  for (let index = 0; index < ids.length; index++) map.set(ids[index], values[index]);
  return map;
}
