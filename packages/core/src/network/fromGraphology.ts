import type { AbstractGraph, Attributes } from 'graphology-types';
import type { Cell } from '../dataset/cell.ts';
import { networkFromNodeLink } from './fromNodeLink.ts';
import type { Network } from './network.ts';

export interface FromGraphologyOptions {
  /** Edge attribute that holds the strength (more = closer); null: every tie counts 1. Default `weight`. */
  readonly weight?: string | null;
  /** Node attribute that holds the two sides of a two-mode graph; null: one-mode. Default null. */
  readonly mode?: string | null;
}

/**
 * A network of any graphology graph. Parallel ties are summed, self-ties kept apart; the network is weighted if any
 * edge has the attribute `weight`. Attributes that are no text, number or truth value are left out.
 * @throws TypeError for a graph that holds both arcs and undirected edges: measures are defined for one of the two.
 * @throws RangeError for a strength that is not a positive finite number.
 * @example
 * const graph = new UndirectedGraph();
 * graph.mergeEdge('a', 'b', { weight: 2 });
 * networkFromGraphology(graph).weighted; // true
 */
export function networkFromGraphology(graph: AbstractGraph, options: FromGraphologyOptions = {}): Network {
  const { weight = 'weight', mode = null } = options;
  if (graph.directedSize > 0 && graph.undirectedSize > 0) {
    throw new TypeError('The graph holds both arcs and undirected edges; make it one of the two first.');
  }
  const edges = graph.mapEdges((key, attributes, source, target) => ({
    source,
    target,
    weight: weight === null ? null : strength(key, attributes[weight]),
    attributes: cells(attributes),
  }));
  return networkFromNodeLink(
    {
      directed: graph.directedSize > 0 || graph.type === 'directed',
      weighted: edges.some((edge) => edge.weight !== null),
      nodes: graph.mapNodes((id, attributes) => ({ id, attributes: cells(attributes) })),
      edges,
    },
    mode,
  );
}

function strength(edge: string, value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value;
  throw new RangeError(
    `The strength of the edge "${edge}" is ${JSON.stringify(value)}, not a positive finite number.`,
  );
}

const isCell = (value: unknown): value is Exclude<Cell, null> =>
  ['string', 'number', 'boolean'].includes(typeof value);

function cells(attributes: Attributes): ReadonlyMap<string, Cell> {
  return new Map(Object.entries(attributes).filter((entry): entry is [string, Cell] => isCell(entry[1])));
}
