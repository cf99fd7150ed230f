// Speed of the measures against peers in the same run, results held equal: `npm run bench`, `npm run bench -- b c` for
// some graphs, `--long` also for what takes minutes, `--budget 300` for milliseconds per figure, `--markdown` to write
// docs/benchmarks.md and docs/growth.svg.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Network } from '../src/network/network.ts';
import { whatIfTable } from '../src/suggestions/whatIf/whatIfTable.ts';
import { cases, louvainModularity } from './cases.ts';
import { coldStart } from './coldStart.ts';
import { again, loadGraph } from './graphs.ts';
import { growthPicture, measureGrowth, sizes } from './growth.ts';
import { layoutTimes } from './layoutTimes.ts';
import { cell, newPage, spread } from './page.ts';
import { furthest, graphology, graphologyModularity, pythonPeers, versionOf } from './peers.ts';
import { time, timingOf } from './timing.ts';
import { timeWorkers } from './twoProcessors.ts';
import { graphologyWhatIf, longWhatIfCase, timeWhatIf, whatIfCases, whatIfName } from './whatIf.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    long: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    budget: { type: 'string', default: '700' },
  },
});
const budget = Number(values.budget);
const names = positionals.length > 0 ? positionals : ['a', 'b', 'c', 'cba'];
const tables = values.long ? [...whatIfCases, longWhatIfCase] : whatIfCases;
const tableNames = [...new Set(tables.map(({ graph }) => graph))];
/** Above so many organisations peers that take minutes are asked only with `--long`. */
const large = 5000;

const { say, table, text } = newPage();
const load = loadavg()[0];
const python = pythonPeers(names, tableNames, large, budget);
const tools = ['graphology', ...python.keys()];
const head = (first: string): string[] => [
  first,
  'here',
  'spread',
  ...tools.flatMap((tool) => [tool, 'times']),
];
/** Each peer's time and how many times as long that is; empty where it was not asked. */
const compared = (own: number, others: readonly (number | null)[]): string[] =>
  others.flatMap((other) => (other === null ? ['', ''] : [cell(other), cell(other / own)]));
let unequal = 0;

say('# Speed');
say();
say('Written by `npm run bench -- --markdown`.');
say();
say(
  `${cpus()[0].model}, ${cpus().length} processors, Node ${process.version}, one thread unless another number is given.`,
);
say('Milliseconds of processor time, median; spread: fastest and slowest of the runs.');
say(`Each figure had ${budget} ms, or one run. Load of the machine at the start: ${load.toFixed(1)}.`);
if (load > cpus().length) say('The machine was shared with other work, which makes every figure larger.');
say('“times” is how many times as long the peer takes.');
say();
const missing = ['networkx', 'igraph'].filter((tool) => !python.has(tool));
const versions = [...python].map(([tool, { version }]) => `, ${tool} ${version}`);
say(`Peers: graphology-metrics ${versionOf('graphology-metrics')}${versions.join('')}.`);
if (missing.length > 0) say(`Not installed where this was measured: ${missing.join(', ')}.`);
for (const name of names) compareMeasures(name, loadGraph(name));
compareWhatIf();
sayGrowth();
await sayProcessors();
sayMemory();
sayColdStart();

if (values.markdown) writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), text());
if (unequal > 0) process.exitCode = 1;

function compareMeasures(name: string, network: Network): void {
  const { graph } = network;
  say();
  say(`## Graph ${name}: ${graph.order} organisations, ${graph.size} ties`);
  say();
  const rows = cases
    .filter(({ most = Infinity }) => graph.order <= most)
    .map(({ name: measure, run }) => {
      const own = time(() => run(again(network)), budget);
      const peer = graphology.get(measure);
      const slow = ['betweenness', 'closeness'].includes(measure) && graph.order > large && !values.long;
      const asked = peer !== undefined && !slow;
      const others = [
        asked ? time(() => peer.compute(graph), budget).median : null,
        ...[...python.values()].map(({ times }) => {
          const found = times[name]?.[measure];
          return found === undefined ? null : timingOf(found).median;
        }),
      ];
      if (asked && peer.same && !(furthest(peer.same(network), peer.compute(graph)) <= peer.tolerance)) {
        unequal++;
        console.error(`${measure} differs from graphology's by more than ${peer.tolerance}.`);
      }
      return [measure, cell(own.median), spread(own), ...compared(own.median, others)];
    });
  table([head('measure'), ...rows]);
  say();
  const [ours, theirs] = [louvainModularity(network), graphologyModularity(graph)];
  say(`Modularity of one run of Louvain: ${ours.toFixed(4)} here, ${theirs.toFixed(4)} by graphology.`);
}

function compareWhatIf(): void {
  say();
  say('## What each new tie would change');
  say();
  say(
    'Every tie that is not there is added, the network measured and the tie taken away. Peers measure anew after each:',
  );
  say('a few pairs are timed and scaled to all.');
  say();
  const rows = tables.map((one) => {
    const network = loadGraph(one.graph);
    const own = timeWhatIf(network, one, budget);
    const all = one.best === null ? whatIfTableOf(network, one.betweenness) : null;
    const others = [
      all === null ? null : graphologyWhatIf(network, all, one.betweenness),
      ...[...python.values()].map(({ whatIf }) =>
        one.best === null ? (whatIf[one.graph]?.[one.betweenness ? 1 : 0] ?? null) : null,
      ),
    ];
    return [whatIfName(one), cell(own.median), spread(own), ...compared(own.median, others)];
  });
  table([head('graph'), ...rows]);
}

/** To hold graphology's values against; of the largest network efficiency is enough. */
function whatIfTableOf(network: Network, betweenness: boolean): ReturnType<typeof whatIfTable> {
  return whatIfTable(network, { betweenness: betweenness && network.graph.order <= 500 });
}

function sayGrowth(): void {
  say();
  say('## How cost grows');
  say();
  say(
    'Random networks with five ties an organisation; fastest run. The exponent is that of the number of organisations,',
  );
  say('fitted to the four sizes.');
  say();
  const growths = measureGrowth(budget);
  table([
    ['measure', ...sizes.map(String), 'exponent'],
    ...growths.map(({ name, times, exponent }) => [name, ...times.map(cell), exponent.toFixed(2)]),
  ]);
  say();
  say('![Milliseconds by number of organisations, both by powers: straight lines](growth.svg)');
  if (values.markdown) {
    writeFileSync(new URL('../docs/growth.svg', import.meta.url), growthPicture(growths));
  }
}

async function sayProcessors(): Promise<void> {
  say();
  say('## On the clock, by what is built');
  say();
  const rows = [['', 'one thread', 'workers', 'times']];
  for (const name of names.filter((one) => one.startsWith('c'))) {
    const found = await timeWorkers(loadGraph(name));
    if (found === null) continue;
    const { alone, inWorkers } = found;
    rows.push([`betweenness of ${name}`, cell(alone), cell(inWorkers), (alone / inWorkers).toFixed(2)]);
  }
  for (const [name, own] of await layoutTimes(['a', 'b', 'c'], budget)) {
    rows.push([`places on the map of ${name} (processor time)`, cell(own.median), '', '']);
  }
  if (rows.length > 1) table(rows);
  else say('Nothing is built, so nothing was timed.');
  say();
  say(
    `Workers: one a processor (${cpus().length}), started anew; their values are those of one thread to the last bit.`,
  );
}

function sayMemory(): void {
  const script = fileURLToPath(new URL('memory.ts', import.meta.url));
  const found = JSON.parse(
    execFileSync(
      process.execPath,
      ['--expose-gc', '--conditions=partnermap-source', '--import', 'tsx', script],
      { encoding: 'utf8' },
    ),
  ) as Readonly<Record<'measures' | 'milliseconds' | 'network' | 'most', number>>;
  say();
  say('## Memory');
  say();
  say(
    `Graph d (100,000 organisations, 500,000 ties): the network takes ${cell(found.network)} MB; with all ${found.measures} measures of linear cost ${cell(found.most)} MB at most and ${cell(found.milliseconds)} ms.`,
  );
}

function sayColdStart(): void {
  say();
  say('## From a cold start');
  say();
  const cold = coldStart();
  say(
    cold === null
      ? 'Nothing is built, so the command was not timed.'
      : `\`partnermap measures fixtures/stem4all --all --format json\`: ${cell(cold.processor.median)} ms of processor time (${spread(cold.processor)}), ${cell(cold.clock.median)} ms on the clock.`,
  );
}
