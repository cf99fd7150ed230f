import type { Cell, Dataset, NodeLinkGraph, Table } from '@partnermap/core';
import { datasetTables } from '@partnermap/core';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of what a dataset says, as 64 hexadecimal digits: the same for the same content, whatever the file format and
 * the order of sheets, rows and columns. A cell counts as its text, so `12` as a number and as text are the same; empty
 * rows and columns count as nothing.
 *
 * @example
 * dataSha256(dataset) === dataSha256(datasetReadFromTheSameDataInExcel); // true
 */
export function dataSha256(dataset: Dataset): string {
  return sha256Of(datasetTables(dataset).map(canonicalTable));
}

/** SHA-256 of a graph, independent of the order of nodes, edges and attributes, and of the ends of undirected edges. */
export function graphSha256({ directed, weighted, nodes, edges }: NodeLinkGraph): string {
  return sha256Of([
    JSON.stringify({ directed, weighted }),
    ...nodes.map(({ id, attributes }) => JSON.stringify(['node', id, canonicalPairs(attributes)])),
    ...edges.map(({ source, target, weight, attributes }) => {
      const ends = directed ? [source, target] : [source, target].sort();
      return JSON.stringify(['edge', ...ends, weight, canonicalPairs(attributes)]);
    }),
  ]);
}

function sha256Of(lines: readonly string[]): string {
  const hash = sha256.create();
  for (const line of lines.toSorted()) hash.update(utf8ToBytes(`${line}\n`));
  return bytesToHex(hash.digest());
}

function canonicalTable({ name, header, rows }: Table): string {
  const lines = rows.map(({ cells }) =>
    canonicalPairs(header.map((column, index) => [column, cells[index] ?? null] as const)),
  );
  return JSON.stringify([
    name,
    lines
      .filter((line) => line.length > 0)
      .map((line) => JSON.stringify(line))
      .sort(),
  ]);
}

/** The pairs with a value, sorted by name and value, as texts. */
function canonicalPairs(pairs: Iterable<readonly [string, Cell]>): readonly (readonly [string, string])[] {
  return [...pairs]
    .flatMap(([name, cell]) => (cell === null ? [] : [[name, textOf(cell)] as const]))
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
}

function textOf(cell: Exclude<Cell, null>): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
