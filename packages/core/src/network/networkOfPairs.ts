import { adjacency } from '../kernels/adjacency.ts';
import type { Network } from './network.ts';
import { lazyGraph } from './toGraphology.ts';

/** A plain network of some organisations and ties between indices of `ids`; ties that stand twice count once. */
export function networkOfPairs(
  ids: readonly string[],
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
): Network {
  const strengths = new Float64Array(sources.length).fill(1);
  return lazyGraph({
    ids,
    weighted: false,
    adjacency: adjacency(ids.length, { sources, targets, strengths }, false),
    twoMode: null,
    attributes: [],
  });
}
