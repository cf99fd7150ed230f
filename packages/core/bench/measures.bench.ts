// Speed of the measures against peers in the same run, results held equal: `pnpm --filter @partnermap/core run bench`,
// `… bench b c` for some graphs, `--long` also for what takes graphology many seconds, `--budget 300` for milliseconds
// per figure, `--markdown` to write docs/benchmarks.md.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { louvain } from '../src/kernels/louvain.ts';
import { completeSteps } from '../src/progress/run.ts';
import { groupSteps } from '../src/groups/detectGroups.ts';
import { averagePathLength } from '../src/measures/averagePathLength.ts';
import { betweenness } from '../src/measures/betweenness.ts';
import { catalogue } from '../src/measures/catalogue.ts';
import { closeness } from '../src/measures/closeness.ts';
import { clustering } from '../src/measures/clustering.ts';
import { computeMeasures } from '../src/measures/compute.ts';
import { coreNumber } from '../src/measures/coreNumber.ts';
import { eigenvector } from '../src/measures/eigenvector.ts';
import { globalEfficiency } from '../src/measures/globalEfficiency.ts';
import { harmonic } from '../src/measures/harmonic.ts';
import { pagerank } from '../src/measures/pagerank.ts';
import { removal } from '../src/measures/removal.ts';
import { structuralHoleMeasures } from '../src/measures/structuralHoles.ts';
import type { Network } from '../src/network/network.ts';
import { random } from '../src/statistics/random.ts';
import { coldStart } from './coldStart.ts';
import { again, loadGraph, randomNetwork } from './graphs.ts';
import { furthest, graphology, pythonPeers, versionOf } from './peers.ts';
import { time, timingOf } from './timing.ts';
import type { Timing } from './timing.ts';

interface Case {
  readonly name: string;
  readonly run: (network: Network) => unknown;
  /** Left out on more organisations than this. Default: never. */
  readonly most?: number;
}

const constraint = structuralHoleMeasures.find(({ id }) => id === 'constraint');
const runOf = (network: Network): unknown =>
  louvain(network.adjacency, { resolution: 1, weighted: false })(random(1));

const cases: readonly Case[] = [
  { name: 'betweenness', run: (network) => betweenness(network) },
  {
    name: 'betweenness, weighted',
    run: (network) => betweenness(network, { paths: 'strength' }),
    most: 5000,
  },
  { name: 'closeness', run: (network) => closeness(network) },
  { name: 'harmonic', run: (network) => harmonic(network) },
  { name: 'average path length', run: (network) => averagePathLength(network) },
  { name: 'global efficiency', run: (network) => globalEfficiency(network) },
  { name: 'eigenvector', run: (network) => eigenvector(network) },
  { name: 'PageRank', run: (network) => pagerank(network) },
  { name: 'clustering', run: (network) => clustering(network) },
  {
    name: 'constraint',
    run: (network) => constraint?.compute({ network, groups: null, numbers: null, seed: 1 }),
  },
  { name: 'core number', run: (network) => coreNumber(network) },
  { name: 'Louvain, one run', run: runOf },
  { name: 'groups of 100 runs', run: (network) => completeSteps(groupSteps(network)) },
];

/** Measured at four sizes. */
const growing: ReadonlySet<string> = new Set([
  'betweenness',
  'harmonic',
  'PageRank',
  'clustering',
  'core number',
  'Louvain, one run',
]);
const sizes = [500, 1000, 2000, 4000];
/** Above so many organisations peers that take many seconds are asked only with `--long`. */
const large = 5000;
/** Measures that a slider recomputes while the hand moves: no resampling, no search, no list of pairs. */
const immediate = catalogue.filter(({ cost }) => cost === 'linear' || cost === 'paths').map(({ id }) => id);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    long: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    budget: { type: 'string', default: '1500' },
  },
});
const budget = Number(values.budget);
const names = positionals.length > 0 ? positionals : ['a', 'b', 'c', 'cba'];

const page: string[] = [];
function say(line = ''): void {
  console.log(line);
  page.push(line);
}
const cell = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const spread = ({ fastest, slowest, runs }: Timing): string => `${cell(fastest)}–${cell(slowest)} of ${runs}`;
function table(rows: readonly (readonly string[])[]): void {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, k) => (k === 0 ? text.padEnd(widths[k]) : text.padStart(widths[k]))).join(' | ')} |`;
  const rule = widths.map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  for (const row of [rows[0], rule, ...rows.slice(1)]) say(line(row));
}

let unequal = 0;
const python = pythonPeers(names, large, budget);
say('# Speed');
say();
say('Written by `pnpm --filter @partnermap/core run bench --markdown`.');
say();
say(`${cpus()[0].model}, ${cpus().length} processors, Node ${process.version}, one thread.`);
say('Milliseconds of processor time, median; spread: fastest and slowest of the runs.');
say(`Each figure had ${budget} ms. Load of the machine at the start: ${loadavg()[0].toFixed(1)}.`);
if (loadavg()[0] > cpus().length)
  say('The machine was shared with other work, which makes every figure larger.');
say('“times” is how many times as long the peer takes.');
say();
const missing = ['networkx', 'igraph'].filter((tool) => !python.has(tool));
const versions = [...python].map(([tool, { version }]) => `${tool} ${version}`);
say(
  `Peers: graphology-metrics ${versionOf('graphology-metrics')}${versions.map((one) => `, ${one}`).join('')}.`,
);
if (missing.length > 0) say(`Not installed where this was measured: ${missing.join(', ')}.`);

for (const name of names) {
  const network = loadGraph(name);
  const { graph } = network;
  say();
  say(`## Graph ${name}: ${graph.order} organisations, ${graph.size} ties`);
  say();
  const tools = ['graphology', ...python.keys()];
  const rows = [['measure', 'here', 'spread', ...tools.flatMap((tool) => [tool, 'times'])]];
  for (const { name: measure, run, most = Infinity } of cases) {
    if (graph.order > most) continue;
    const own = time(() => run(again(network)), budget);
    const peer = graphology.get(measure);
    const slow = ['betweenness', 'closeness'].includes(measure) && graph.order > large && !values.long;
    const others: (Timing | null)[] = [
      peer === undefined || slow ? null : time(() => peer.compute(graph), budget),
      ...[...python.values()].map(({ times }) => {
        const found = times[name]?.[measure];
        return found === undefined ? null : timingOf(found);
      }),
    ];
    if (peer?.same && !slow && !(furthest(peer.same(network), peer.compute(graph)) <= peer.tolerance)) {
      unequal++;
      console.error(`${measure} differs from graphology's by more than ${peer.tolerance}.`);
    }
    const compared = others.flatMap((other) =>
      other === null ? ['', ''] : [cell(other.median), (other.median / own.median).toFixed(1)],
    );
    rows.push([measure, cell(own.median), spread(own), ...compared]);
  }
  if (graph.order <= 2000) {
    const own = time(() => removal(again(network)), budget);
    rows.push(['each organisation removed', cell(own.median), spread(own), ...tools.flatMap(() => ['', ''])]);
  }
  if (graph.order <= 100) {
    const input = { groups: null, numbers: null, seed: 1 };
    const all = time(
      () => computeMeasures({ ...input, network: again(network) }, { ids: immediate }),
      budget,
    );
    const title = `all ${immediate.length} without search, sampling or pairs`;
    rows.push([title, cell(all.median), spread(all), ...tools.flatMap(() => ['', ''])]);
  }
  table(rows);
}

say();
say('## How cost grows');
say();
say(
  'Random networks with five ties an organisation; fastest run. The exponent is that of the number of organisations',
);
say('between the smallest and the largest network.');
say();
const networks = sizes.map((order) => randomNetwork(order, 1));
const growth = cases
  .filter(({ name }) => growing.has(name))
  .map(({ name, run }) => {
    const times = networks.map((network) => time(() => run(again(network)), budget).fastest);
    const exponent =
      Math.log(times[times.length - 1] / times[0]) / Math.log(sizes[sizes.length - 1] / sizes[0]);
    return [name, ...times.map(cell), exponent.toFixed(2)];
  });
table([['measure', ...sizes.map(String), 'exponent'], ...growth]);

say();
say('## From a cold start');
say();
const cold = coldStart();
say(
  cold === null
    ? 'Nothing is built, so the command was not timed.'
    : `\`partnermap measures fixtures/stem4all --all --format json\`: ${cell(cold.processor.median)} ms of processor time (${spread(cold.processor)}), ${cell(cold.clock.median)} ms on the clock.`,
);

if (values.markdown) {
  writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), `${page.join('\n')}\n`);
}
if (unequal > 0) process.exitCode = 1;
