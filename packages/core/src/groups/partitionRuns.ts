import { adjacency } from '../kernels/adjacency.ts';
import type { Adjacency } from '../kernels/adjacency.ts';
import { leiden } from '../kernels/leiden.ts';
import { louvain } from '../kernels/louvain.ts';
import { modularity } from '../kernels/modularity.ts';
import type { Steps } from '../progress/run.ts';
import { random } from '../statistics/random.ts';

export interface PartitionOptions {
  /** Number of runs, from 1. Default 100. */
  readonly runs?: number;
  /** Seed of the order in which nodes are asked. Default 1. */
  readonly seed?: number;
  /** γ: above 1 favours smaller groups. Default 1. */
  readonly resolution?: number;
  /** Whether strengths count; otherwise every tie counts 1. Default false. */
  readonly weighted?: boolean;
  /** How each run searches; both refine until no node and no two groups can be moved to gain. Default `louvain`. */
  readonly method?: 'louvain' | 'leiden';
}

const methods = { louvain, leiden } as const;

/** Many runs on the nodes with ties: the groups and the modularity of each, and which is best. */
export interface PartitionRuns {
  /** The nodes with ties, ascending; everything else here goes by their place in it. */
  readonly nodes: readonly number[];
  /** The ties as they were read: undirected. */
  readonly ties: Adjacency;
  readonly labels: readonly Uint32Array[];
  readonly values: readonly number[];
  readonly best: number;
}

/** Two partitions whose modularity differs by less are equally good. */
export const sameModularity = 1e-9;

/**
 * Searches for the partition of highest modularity, one step a run. Of equally good ones the first found counts.
 * Directed ties are read without their direction, both directions summed. Isolates take no part, so that adding some
 * changes nothing.
 *
 * @throws RangeError unless `runs` is a whole number from 1.
 */
export function* partitionRuns(graph: Adjacency, options: PartitionOptions = {}): Steps<PartitionRuns> {
  const { runs = 100, seed = 1, resolution = 1, weighted = false, method = 'louvain' } = options;
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`${runs} runs cannot be made.`);
  const { nodes, ties } = tiedNodes(graph);
  const run = methods[method](ties, { resolution, weighted });
  const source = random(seed);
  const labels: Uint32Array[] = [];
  const values: number[] = [];
  let best = 0;
  for (let done = 1; done <= runs; done++) {
    const found = run(source);
    const value = modularity(ties, found, nodes.length, { resolution, weighted, loops: false }) ?? 0;
    labels.push(found);
    values.push(value);
    if (value > values[best] + sameModularity) best = done - 1;
    yield { done, total: runs };
  }
  return { nodes, ties, labels, values, best };
}

function tiedNodes({
  order,
  outgoing,
  incoming,
  directed,
}: Adjacency): Pick<PartitionRuns, 'nodes' | 'ties'> {
  const places = new Int32Array(order).fill(-1);
  const nodes: number[] = [];
  for (let node = 0; node < order; node++) {
    const tied = [outgoing, incoming].some(({ offsets }) => offsets[node + 1] > offsets[node]);
    if (tied) places[node] = nodes.push(node) - 1;
  }
  const sources: number[] = [];
  const targets: number[] = [];
  const strengths: number[] = [];
  for (const node of nodes) {
    for (let k = outgoing.offsets[node]; k < outgoing.offsets[node + 1]; k++) {
      const target = outgoing.targets[k];
      if (!directed && target < node) continue;
      sources.push(places[node]);
      targets.push(places[target]);
      strengths.push(outgoing.strengths[k]);
    }
  }
  return { nodes, ties: adjacency(nodes.length, { sources, targets, strengths }, false) };
}
