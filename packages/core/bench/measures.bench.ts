// Speed of the measures against graphology-metrics in the same run, results held equal.
// `pnpm --filter @partnermap/core run bench` takes a minute or two; `… bench c --long` runs on the graph c also what
// takes many seconds there.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { AbstractGraph } from 'graphology-types';
import peerBetweenness from 'graphology-metrics/centrality/betweenness.js';
import peerCloseness from 'graphology-metrics/centrality/closeness.js';
import peerEigenvector from 'graphology-metrics/centrality/eigenvector.js';
import peerPagerank from 'graphology-metrics/centrality/pagerank.js';
import { betweenness } from '../src/measures/betweenness.ts';
import { catalogue } from '../src/measures/catalogue.ts';
import { closeness } from '../src/measures/closeness.ts';
import { clustering } from '../src/measures/clustering.ts';
import { computeMeasures } from '../src/measures/compute.ts';
import { coreNumber } from '../src/measures/coreNumber.ts';
import { averagePathLength } from '../src/measures/averagePathLength.ts';
import { eigenvector } from '../src/measures/eigenvector.ts';
import { globalEfficiency } from '../src/measures/globalEfficiency.ts';
import { harmonic } from '../src/measures/harmonic.ts';
import { pagerank } from '../src/measures/pagerank.ts';
import { networkFromNodeLink } from '../src/network/fromNodeLink.ts';
import type { Network } from '../src/network/network.ts';
import { lazyGraph } from '../src/network/toGraphology.ts';

/** The fixtures were generated once; their seeds stand in fixtures/graphs/README.md. */
const folder = new URL('../../../fixtures/graphs/', import.meta.url);
const BUDGET_MS = 1500;
const MOST_RUNS = 25;
const LARGE = 5000;

type Values = ReadonlyMap<string, number | null> | null;

interface Case {
  readonly name: string;
  readonly ours: (network: Network) => unknown;
  /** Left out on large graphs unless `--long` asks for it. */
  readonly long?: boolean;
  /** Ours as the peer scales it, and how far its iterations may stop short. */
  readonly peer?: {
    readonly compute: (graph: AbstractGraph) => Readonly<Record<string, number>>;
    readonly same: (network: Network) => Values;
    readonly tolerance: number;
  };
}

const unweighted = { getEdgeWeight: null };
/** Without it the peer stops at 1e-6, far from where ours stops. */
const converged = { tolerance: 1e-12, maxIterations: 100_000 };

const cases: readonly Case[] = [
  {
    name: 'betweenness',
    long: true,
    ours: (network) => betweenness(network),
    peer: {
      compute: (graph) => peerBetweenness(graph, { ...unweighted, normalized: false }),
      same: (network) => betweenness(network),
      tolerance: 1e-8,
    },
  },
  {
    name: 'closeness',
    long: true,
    ours: (network) => closeness(network),
    peer: {
      compute: (graph) => peerCloseness(graph, { wassermanFaust: true }),
      same: (network) => closeness(network),
      tolerance: 1e-8,
    },
  },
  {
    name: 'eigenvector',
    ours: (network) => eigenvector(network),
    peer: {
      compute: (graph) => peerEigenvector(graph, { ...unweighted, ...converged }),
      same: (network) => eigenvector(network, { scale: 'l2' }),
      tolerance: 1e-6,
    },
  },
  {
    name: 'PageRank',
    ours: (network) => pagerank(network),
    peer: {
      compute: (graph) => peerPagerank(graph, { ...unweighted, ...converged }),
      same: (network) => pagerank(network),
      tolerance: 1e-6,
    },
  },
  { name: 'harmonic', ours: (network) => harmonic(network) },
  { name: 'global efficiency', ours: (network) => globalEfficiency(network) },
  { name: 'average path length', ours: (network) => averagePathLength(network) },
  { name: 'clustering', ours: (network) => clustering(network) },
  { name: 'core number', ours: (network) => coreNumber(network) },
];

/** Measures that a slider recomputes while the hand moves: no resampling, no search, no list of pairs. */
const immediate = catalogue.filter(({ cost }) => cost === 'linear' || cost === 'paths').map(({ id }) => id);

function load(name: string): Network {
  const text = gunzipSync(readFileSync(new URL(`${name}.txt.gz`, folder))).toString();
  const [[order], ...ties] = text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return networkFromNodeLink({
    directed: false,
    weighted: true,
    nodes: Array.from({ length: Number(order) }, (_, index) => ({
      id: String(index),
      attributes: new Map(),
    })),
    edges: ties.map(([source, target, weight]) => ({
      source,
      target,
      weight: Number(weight),
      attributes: new Map(),
    })),
  });
}

/** The same network as another object: measures remember what they computed for a network. */
const again = (network: Network): Network => lazyGraph({ ...network, adjacency: { ...network.adjacency } });

interface Timing {
  readonly median: number;
  readonly spread: string;
}

function time(run: () => unknown): Timing {
  const times: number[] = [];
  for (let spent = 0; times.length < MOST_RUNS && (times.length === 0 || spent < BUDGET_MS);) {
    const started = performance.now();
    run();
    times.push(performance.now() - started);
    spent += times[times.length - 1];
  }
  const sorted = times.toSorted((a, b) => a - b);
  const spread = `${sorted[0].toFixed(2)}–${sorted[sorted.length - 1].toFixed(2)} of ${sorted.length}`;
  return { median: sorted[sorted.length >> 1], spread };
}

function furthest(ours: Values, peer: Readonly<Record<string, number>>): number {
  return Math.max(
    ...[...(ours ?? [])].map(
      ([id, value]) => Math.abs((value ?? 0) - peer[id]) / Math.max(1, Math.abs(peer[id])),
    ),
  );
}

function line(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index < 1 ? cell.padEnd(22) : cell.padStart(22))).join(''));
}

let unequal = 0;
const chosen = process.argv.slice(2).filter((argument) => argument !== '--long');
const wanted = chosen.length > 0 ? chosen : ['a', 'b', 'c'];
const patient = process.argv.includes('--long');
for (const name of wanted) {
  const network = load(name);
  const { graph } = network;
  console.log(`\ngraph ${name}: ${graph.order} organisations, ${graph.size} ties; milliseconds, one thread`);
  line(['measure', 'median', 'spread', 'graphology-metrics', 'times', 'furthest apart']);
  for (const { name: measure, ours, peer, long = false } of cases) {
    if (long && !patient && network.ids.length > LARGE) continue;
    const own = time(() => ours(again(network)));
    if (peer === undefined) {
      line([measure, own.median.toFixed(2), own.spread]);
      continue;
    }
    const other = time(() => peer.compute(graph));
    const apart = furthest(peer.same(network), peer.compute(graph));
    if (!(apart <= peer.tolerance)) unequal++;
    line([
      measure,
      own.median.toFixed(2),
      own.spread,
      other.median.toFixed(2),
      (other.median / own.median).toFixed(1),
      apart.toExponential(1),
    ]);
  }
  if (network.ids.length > 100) continue;
  const input = { groups: null, numbers: null, seed: 1 };
  const all = time(() => computeMeasures({ ...input, network: again(network) }, { ids: immediate }));
  line([`all ${immediate.length} immediate`, all.median.toFixed(2), all.spread]);
}
if (unequal > 0) {
  console.error(`${unequal} results differ from the peer's by more than its tolerance.`);
  process.exitCode = 1;
}
