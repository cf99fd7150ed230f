import type { Cell, NodeLinkGraph } from '@partnermap/core';
import { GraphBuilder } from './graphBuilder.ts';
import { fileIssue } from '../issueCodes.ts';
import type { JsonObject } from '../text/json.ts';
import { isObject, own } from '../text/json.ts';
import type { Reading } from '../reading.ts';

const entriesBetweenPauses = 1024;

/** Whether a JSON value is meant as a node-link graph, or holds one under `graph`. */
export function isNodeLink(value: unknown): value is JsonObject {
  return isObject(value) && graphObject(value) !== null;
}

/** The object with the list of nodes: the value itself, or its `graph` as in files that hold results beside the graph. */
function graphObject(value: JsonObject): JsonObject | null {
  if (Array.isArray(own(value, 'nodes'))) return value;
  const graph = own(value, 'graph');
  return isObject(graph) && Array.isArray(own(graph, 'nodes')) ? graph : null;
}

/**
 * The graph of a node-link document `{directed, weighted, nodes: [{id, …}], edges: [{source, target, weight?, …}]}`;
 * `links` counts as `edges`, of which only `edges` is read where both are there. Ids may be numbers. Without `directed` it is undirected; without `weighted` it is weighted
 * when an edge has a weight. Lists and objects as values of attributes are kept as their JSON text.
 */
export async function readNodeLink(
  document: JsonObject,
  file: string,
  reading: Reading,
): Promise<NodeLinkGraph> {
  const graph = graphObject(document) ?? document;
  const builder = new GraphBuilder(reading, file);
  const nested = new Map<string, number>();
  const attributesOf = (entry: JsonObject, leftOut: readonly string[]): ReadonlyMap<string, Cell> =>
    new Map(
      Object.entries(entry)
        .filter(([name]) => !leftOut.includes(name))
        .map(([name, value]) => [name, cellOf(value, () => nested.set(name, (nested.get(name) ?? 0) + 1))]),
    );
  const each = async (list: string, entries: readonly unknown[], take: (entry: JsonObject) => void) => {
    for (const [index, entry] of entries.entries()) {
      if (isObject(entry)) take(entry);
      else reading.report(fileIssue('graph-entry-invalid', { file, list, index: index + 1 }));
      if (index % entriesBetweenPauses === 0) await reading.pause(file, index, entries.length);
    }
  };
  await each('nodes', listOf(graph, ['nodes'], file, reading), (node) => {
    builder.addNode(idOf(own(node, 'id')), attributesOf(node, ['id']));
  });
  await each('edges', listOf(graph, ['edges', 'links'], file, reading), (edge) => {
    const weight = own(edge, 'weight');
    builder.addEdge({
      source: idOf(own(edge, 'source')),
      target: idOf(own(edge, 'target')),
      weight: weight === undefined || weight === null ? undefined : cellOf(weight, () => undefined),
      attributes: attributesOf(edge, ['source', 'target', 'weight']),
    });
  });
  for (const [name, count] of nested) {
    reading.report(fileIssue('graph-attribute-nested', { file, name, count }));
  }
  const directed = flag(graph, 'directed', file, reading) ?? false;
  return builder.finish(directed, flag(graph, 'weighted', file, reading));
}

function listOf(
  graph: JsonObject,
  names: readonly string[],
  file: string,
  reading: Reading,
): readonly unknown[] {
  const [first, ...others] = names.flatMap((name) => {
    const entries = own(graph, name);
    return Array.isArray(entries) ? [{ name, entries: entries as readonly unknown[] }] : [];
  });
  if (first === undefined) return reading.refuse(fileIssue('graph-list-missing', { file, list: names[0] }));
  for (const { name, entries } of others) {
    const parameters = { file, list: first.name, ignored: name, count: entries.length };
    if (entries.length > 0) reading.report(fileIssue('graph-list-ignored', parameters));
  }
  return first.entries;
}

function flag(graph: JsonObject, name: string, file: string, reading: Reading): boolean | null {
  const value = own(graph, name);
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value;
  reading.report(fileIssue('graph-flag-invalid', { file, name }, { found: JSON.stringify(value) }));
  return null;
}

function idOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function cellOf(value: unknown, onNested: () => void): Cell {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  onNested();
  return JSON.stringify(value);
}
