// What others take for the same: graphology-metrics in this process, networkx and igraph in Python where it has them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AbstractGraph } from 'graphology-types';
import louvain from 'graphology-communities-louvain';
import peerBetweenness from 'graphology-metrics/centrality/betweenness.js';
import peerCloseness from 'graphology-metrics/centrality/closeness.js';
import peerEigenvector from 'graphology-metrics/centrality/eigenvector.js';
import peerPagerank from 'graphology-metrics/centrality/pagerank.js';
import { betweenness } from '../src/measures/betweenness.ts';
import { closeness } from '../src/measures/closeness.ts';
import { eigenvector } from '../src/measures/eigenvector.ts';
import { pagerank } from '../src/measures/pagerank.ts';
import type { Network } from '../src/network/network.ts';
import { random } from '../src/statistics/random.ts';
import { graphFile } from './graphs.ts';

type Values = ReadonlyMap<string, number | null> | null;

export interface Peer {
  readonly compute: (graph: AbstractGraph) => Readonly<Record<string, number>>;
  /** Ours as the peer scales it, and how far its iterations may stop short; null where results may differ. */
  readonly same: ((network: Network) => Values) | null;
  readonly tolerance: number;
}

const unweighted = { getEdgeWeight: null };
/** Without it the peer stops at 1e-6, far from where ours stops. */
const converged = { tolerance: 1e-12, maxIterations: 100_000 };

/** graphology's measures by the name of the case. */
export const graphology: ReadonlyMap<string, Peer> = new Map<string, Peer>([
  [
    'betweenness',
    {
      compute: (graph) => peerBetweenness(graph, { ...unweighted, normalized: false }),
      same: (network) => betweenness(network),
      tolerance: 1e-8,
    },
  ],
  [
    'closeness',
    {
      compute: (graph) => peerCloseness(graph, { wassermanFaust: true }),
      same: (network) => closeness(network),
      tolerance: 1e-8,
    },
  ],
  [
    'eigenvector',
    {
      compute: (graph) => peerEigenvector(graph, { ...unweighted, ...converged }),
      same: (network) => eigenvector(network, { scale: 'l2' }),
      tolerance: 1e-6,
    },
  ],
  [
    'PageRank',
    {
      compute: (graph) => peerPagerank(graph, { ...unweighted, ...converged }),
      same: (network) => pagerank(network),
      tolerance: 1e-6,
    },
  ],
  [
    'Louvain, one run',
    {
      compute: (graph) => {
        const source = random(1);
        return louvain(graph, { ...unweighted, rng: () => source.next() });
      },
      same: null,
      tolerance: 0,
    },
  ],
]);

/** What one run of graphology's Louvain reaches. */
export function graphologyModularity(graph: AbstractGraph): number {
  const source = random(1);
  return louvain.detailed(graph, { ...unweighted, rng: () => source.next() }).modularity;
}

export function furthest(ours: Values, peer: Readonly<Record<string, number>>): number {
  return Math.max(
    ...[...(ours ?? [])].map(
      ([id, value]) => Math.abs((value ?? 0) - peer[id]) / Math.max(1, Math.abs(peer[id])),
    ),
  );
}

export function versionOf(name: string): string {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

export interface PythonPeer {
  readonly version: string;
  readonly times: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** The table of new ties for each graph, from a few pairs: milliseconds for efficiency, and for both. */
  readonly whatIf: Readonly<Record<string, readonly [efficiency: number, both: number]>>;
}

/** networkx and igraph, those of them that the machine's Python has. */
export function pythonPeers(
  names: readonly string[],
  whatIfNames: readonly string[],
  large: number,
  budget: number,
): ReadonlyMap<string, PythonPeer> {
  const script = new URL('peers.py', import.meta.url).pathname;
  const files = [
    ...names.map((name) => `${name}=${graphFile(name)}`),
    ...whatIfNames.map((name) => `what-if:${name}=${graphFile(name)}`),
  ];
  const { error, status, stdout, stderr } = spawnSync(
    'python3',
    [script, String(large), String(budget), ...files],
    {
      encoding: 'utf8',
      // One thread, as here: linear algebra would otherwise spin on all processors.
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' },
    },
  );
  // Without Python there are no such peers; a script that fails is a mistake.
  if (error !== undefined) return new Map();
  if (status !== 0) throw new Error(stderr);
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, PythonPeer>));
}
