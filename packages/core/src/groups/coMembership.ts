import type { Network } from '../network/network.ts';
import { completeSteps } from '../progress/run.ts';
import { coassociation } from '../statistics/coassociation.ts';
import { partitionRuns } from './partitionRuns.ts';
import type { PartitionOptions } from './partitionRuns.ts';

/** The consensus matrix of many runs: `shares[i * ids.length + j]` belongs to `ids[i]` and `ids[j]`. */
export interface CoMembership {
  readonly ids: readonly string[];
  readonly shares: Float64Array;
}

const largest = 5000;

/**
 * The share of runs in which two organisations stand in the same group, for every pair; 1 on the diagonal, 0 between
 * an isolate and anybody else. With the same options these are the runs of `detectGroups`. O(runs · n²).
 *
 * @throws RangeError beyond 5,000 organisations: the matrix would not fit.
 * @see Lancichinetti & Fortunato 2012, doi:10.1038/srep00336
 * @example
 * const { ids, shares } = coMembership(network, { seed: 7 });
 */
export function coMembership(network: Network, options: PartitionOptions = {}): CoMembership {
  const { ids, adjacency } = network;
  if (ids.length > largest) throw new RangeError(`${ids.length} organisations are too many for a matrix.`);
  const order = ids.length;
  const { nodes, labels } = completeSteps(partitionRuns(adjacency, options));
  const tied = coassociation(labels) ?? new Float64Array(0);
  const shares = new Float64Array(order * order);
  for (let node = 0; node < order; node++) shares[node * order + node] = 1;
  nodes.forEach((node, row) => {
    nodes.forEach((other, column) => {
      shares[node * order + other] = tied[row * nodes.length + column];
    });
  });
  return { ids, shares };
}
