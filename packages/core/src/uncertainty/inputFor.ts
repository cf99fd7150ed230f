import type { MeasureInput } from '../measures/measure.ts';
import type { Network } from '../network/network.ts';

/** What measures need besides the network, in the order of its `ids`. */
export interface RankingInput {
  /** The group of each organisation. Default null. */
  readonly groups?: readonly string[] | null;
  /** A number for each organisation. Default null. */
  readonly numbers?: readonly (number | null)[] | null;
  /** Of everything random. Default 1. */
  readonly seed?: number;
}

/** The input of measures for the organisations that are left (null: for all). */
export function inputFor(network: Network, kept: Uint32Array | null, given: RankingInput): MeasureInput {
  const { groups = null, numbers = null, seed = 1 } = given;
  const pick = <T>(values: readonly T[] | null): readonly T[] | null =>
    values === null || kept === null ? values : Array.from(kept, (node) => values[node]);
  return { network, groups: pick(groups), numbers: pick(numbers), seed };
}
