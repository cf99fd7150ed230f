import type { Network } from '../network/network.ts';
import type { MeasureInput, MeasureResult, UndefinedReason } from './measure.ts';
import { undefinedFor } from './measure.ts';

/** Where every replicate is a search of its own, the catalogue makes no more of them than this. */
export const mostSearched = 200;

/** A measure against chance: undefined unless the number of replicates is given, because sampling takes its time. */
export const sampled =
  (compute: (input: MeasureInput, replicates: number) => MeasureResult) =>
  (input: MeasureInput): MeasureResult => {
    const { replicates = null } = input;
    return replicates === null ? undefinedFor('not-sampled') : compute(input, replicates);
  };

/** Why a network has no value against chance. */
export function whyNotTested({ adjacency: { order, size } }: Network): UndefinedReason {
  if (order === 0) return 'empty-network';
  if (size === 0) return 'no-ties';
  return order < 3 ? 'too-few-organisations' : 'no-variance';
}
