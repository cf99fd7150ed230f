// The what-if table: efficiency, and betweenness centralisation, after each tie that is not there.
// `node --import tsx packages/core/bench/whatIf.bench.ts`; the graphs were generated once, see fixtures/graphs/README.md.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { networkFromNodeLink } from '../src/network/fromNodeLink.ts';
import type { Network } from '../src/network/network.ts';
import { whatIfTable } from '../src/suggestions/whatIf/whatIfTable.ts';
import type { WhatIfTableOptions } from '../src/suggestions/whatIf/whatIfTable.ts';

const folder = new URL('../../../fixtures/graphs/', import.meta.url);

function load(name: string): Network {
  const [head, ...rows] = gunzipSync(readFileSync(new URL(`${name}.txt.gz`, folder)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return networkFromNodeLink({
    directed: false,
    weighted: false,
    nodes: Array.from({ length: Number(head[0]) }, (_, node) => ({
      id: String(node),
      attributes: new Map(),
    })),
    edges: rows.map(([source, target]) => ({ source, target, weight: 1, attributes: new Map() })),
  });
}

const cases: readonly (readonly [graph: string, runs: number, options: WhatIfTableOptions])[] = [
  ['a', 15, {}],
  ['a', 15, { betweenness: true }],
  ['a300', 7, {}],
  ['a300', 5, { betweenness: true }],
  ['a2000', 1, { best: 100 }],
  ['a2000', 1, { best: 1000, betweenness: true }],
  ['a2000', 1, {}],
];

for (const [name, runs, options] of cases) {
  const network = load(name);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    whatIfTable(network, options);
    return performance.now() - start;
  }).sort((x, y) => x - y);
  const median = times[Math.floor(runs / 2)];
  console.log(
    `${name} ${JSON.stringify(options)}: median ${median.toFixed(1)} ms, ${times[0].toFixed(1)} to ${times.at(-1)?.toFixed(1)}`,
  );
}
