// The table of new ties: efficiency, and betweenness centralisation, after each tie that is not there. Nobody else has
// it: peers add a tie, measure anew and take it away, a few pairs of them here, scaled to all.
import { createRequire } from 'node:module';
import type { AbstractGraph } from 'graphology-types';
import peerBetweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Network } from '../src/network/network.ts';
import { whatIfTable } from '../src/suggestions/whatIf/whatIfTable.ts';
import type { WhatIfTable } from '../src/suggestions/whatIf/whatIfTable.ts';
import { again } from './graphs.ts';
import { time } from './timing.ts';
import type { Timing } from './timing.ts';

export interface WhatIfCase {
  readonly graph: string;
  readonly betweenness: boolean;
  /** Only so many pairs, proven best; null = all. */
  readonly best: number | null;
}

export const whatIfCases: readonly WhatIfCase[] = [
  { graph: 'a', betweenness: false, best: null },
  { graph: 'a', betweenness: true, best: null },
  { graph: 'a300', betweenness: false, best: null },
  { graph: 'a300', betweenness: true, best: null },
  { graph: 'a2000', betweenness: false, best: 100 },
  { graph: 'a2000', betweenness: true, best: 1000 },
  { graph: 'a2000', betweenness: false, best: null },
];
/** Minutes: only on demand. */
export const longWhatIfCase: WhatIfCase = { graph: 'a2000', betweenness: true, best: null };

/** How many pairs the peers are asked for, by the number of organisations. */
export const sampled = (order: number): number => (order <= 100 ? 40 : order <= 500 ? 4 : 1);

export function whatIfName({ graph, betweenness, best }: WhatIfCase): string {
  const pairs = best === null ? 'all pairs' : `the best ${best}, proven`;
  return `${graph}, ${pairs}: ${betweenness ? 'efficiency and betweenness' : 'efficiency'}`;
}

export function timeWhatIf(network: Network, { betweenness, best }: WhatIfCase, budget: number): Timing {
  return time(() => whatIfTable(again(network), { betweenness, best }), budget);
}

type SingleSource = (graph: AbstractGraph, source: string) => Readonly<Record<string, readonly string[]>>;
const fromMetrics = createRequire(createRequire(import.meta.url).resolve('graphology-metrics/package.json'));

/** Global efficiency and betweenness centralisation by graphology. */
function measured(graph: AbstractGraph, betweenness: boolean): readonly [number, number] {
  const { singleSource } = fromMetrics('graphology-shortest-path/unweighted') as {
    readonly singleSource: SingleSource;
  };
  const { order } = graph;
  let sum = 0;
  for (const node of graph.nodes()) {
    for (const path of Object.values(singleSource(graph, node)))
      if (path.length > 1) sum += 1 / (path.length - 1);
  }
  const efficiency = sum / (order * (order - 1));
  if (!betweenness) return [efficiency, 0];
  const values = Object.values(peerBetweenness(graph, { getEdgeWeight: null, normalized: false }));
  const most = Math.max(...values);
  const total = values.reduce((all, value) => all + most - value, 0);
  return [efficiency, (2 * total) / ((order - 1) ** 2 * (order - 2))];
}

/** Milliseconds for all pairs by graphology, from a few of them; throws where its values are not those of the table. */
export function graphologyWhatIf(network: Network, table: WhatIfTable, betweenness: boolean): number {
  const graph = network.graph.copy();
  const pairs = table.sources.length;
  const count = sampled(graph.order);
  const before = process.cpuUsage();
  const found = Array.from({ length: count }, (_, k) => {
    const row = Math.floor((k * pairs) / count);
    const edge = graph.addEdge(network.ids[table.sources[row]], network.ids[table.targets[row]]);
    const values = measured(graph, betweenness);
    graph.dropEdge(edge);
    return { row, values };
  });
  const { user, system } = process.cpuUsage(before);
  for (const { row, values } of found) {
    const differs = Math.abs(table.efficiency + table.gains[row] - values[0]) > 1e-9;
    const other = Math.abs((table.centralizations?.[row] ?? values[1]) - values[1]) > 1e-9;
    if (differs || (betweenness && other)) throw new Error(`Row ${row} differs from graphology's values.`);
  }
  return ((user + system) / 1000 / count) * pairs;
}
