import type { Cell, NodeLinkGraph, Table } from '@partnermap/core';
import { headerKey } from '@partnermap/core';
import { GraphBuilder } from './graphBuilder.ts';
import { asNumber } from './graphml.ts';
import { fileIssue } from '../issueCodes.ts';
import type { Reading } from '../reading.ts';

const ends = [
  ['source', 'target'],
  ['from', 'to'],
  ['from_id', 'to_id'],
] as const;
const weights = ['weight', 'strength'];

interface EdgeColumns {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly type: number;
}

/** The columns of a list of ties; null if the table is none. Headers are compared without case and outer spaces. */
export function edgeColumns({ header }: Table): EdgeColumns | null {
  const keys = header.map(headerKey);
  const pair = ends.find(([source, target]) => keys.includes(source) && keys.includes(target));
  if (pair === undefined) return null;
  const weight = weights.find((name) => keys.includes(name));
  return {
    source: keys.indexOf(pair[0]),
    target: keys.indexOf(pair[1]),
    weight: weight === undefined ? -1 : keys.indexOf(weight),
    type: keys.indexOf('type'),
  };
}

/** The graph of a list of ties: every end is a node. Directed when the column `type` says so, as Gephi writes it. */
export function readEdgeList(
  table: Table,
  columns: EdgeColumns,
  file: string,
  reading: Reading,
): NodeLinkGraph {
  const builder = new GraphBuilder(reading, file);
  const used = new Set([columns.source, columns.target, columns.weight]);
  const directions = table.rows.map(({ cells }) => String(cells[columns.type] ?? '').toLowerCase());
  const saysDirection = columns.type !== -1 && directions.every((text) => /^(un)?directed$/.test(text));
  if (saysDirection) used.add(columns.type);
  const directed = saysDirection ? directions.filter((text) => text === 'directed').length : 0;
  if (directed > 0 && directed < directions.length) {
    const undirected = directions.length - directed;
    reading.report(fileIssue('graph-direction-mixed', { file, directed, undirected }));
  }
  for (const { cells } of table.rows) {
    const source = idOf(cells[columns.source]);
    const target = idOf(cells[columns.target]);
    for (const id of [source, target]) {
      if (id !== null && !builder.has(id)) builder.addNode(id, new Map());
    }
    builder.addEdge({
      source,
      target,
      weight: asNumber(cells[columns.weight] ?? undefined),
      attributes: new Map(
        table.header
          .map((name, index) => [name, cells[index] ?? null] as const)
          .filter(([, cell], index) => cell !== null && !used.has(index)),
      ),
    });
  }
  return builder.finish(directed > 0, null);
}

function idOf(cell: Cell | undefined): string | null {
  const text = String(cell ?? '').trim();
  return text === '' ? null : text;
}
