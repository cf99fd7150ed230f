// A small random graph as a matrix, and what the measures say about it: for definitions taken word for word.
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { measureById } from '../measures/catalogue.ts';
import { computeMeasure } from '../measures/compute.ts';
import { valueToJson } from '../measures/valueToJson.ts';
import type { JsonValue } from '../measures/valueToJson.ts';
import { randomGraph } from './graphs.ts';
import type { RandomGraphOptions } from './graphs.ts';
import { nearly } from './statisticsOracles.ts';

export interface NaiveGraph {
  readonly graph: NodeLinkGraph;
  readonly ids: readonly string[];
  readonly nodes: readonly number[];
  /** Strengths; 0 where there is no tie. */
  readonly ties: readonly (readonly number[])[];
  readonly tied: (i: number, j: number) => boolean;
  readonly groups: readonly string[];
  /** What the measure of this id gives. */
  readonly value: (id: string) => JsonValue;
}

export const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const pairsOf = (nodes: readonly number[]): readonly (readonly [number, number])[] =>
  nodes.flatMap((i) => nodes.filter((j) => j > i).map((j) => [i, j] as const));

/** Eight nodes unless told otherwise; of two modes, nodes with even numbers are the organisations. */
export function naiveGraph(seed: number, options: RandomGraphOptions = {}, mode = false): NaiveGraph {
  const drawn = randomGraph(seed, options);
  const side = (id: string): number => Number(id.slice(1)) % 2;
  const graph: NodeLinkGraph = {
    ...drawn,
    nodes: drawn.nodes.map((node) => ({ ...node, attributes: new Map([['mode', `side ${side(node.id)}`]]) })),
    edges: drawn.edges.filter(({ source, target }) => !mode || side(source) !== side(target)),
  };
  const ids = graph.nodes.map(({ id }) => id);
  const ties = ids.map(() => ids.map(() => 0));
  for (const { source, target, weight } of graph.edges) {
    ties[ids.indexOf(source)][ids.indexOf(target)] = weight ?? 1;
    if (!graph.directed) ties[ids.indexOf(target)][ids.indexOf(source)] = weight ?? 1;
  }
  const network = networkFromNodeLink(graph, mode ? 'mode' : null);
  const groups = ids.map((_, i) => `g${i % 3}`);
  const value = (id: string): JsonValue => {
    const measure = measureById(id);
    if (measure === null) throw new RangeError(id);
    return valueToJson(computeMeasure(measure, { network, groups, numbers: null, seed: 1 }).value);
  };
  return { graph, ids, nodes: range(ids.length), ties, tied: (i, j) => ties[i][j] > 0, groups, value };
}

export const neighbours = ({ nodes, tied }: NaiveGraph, i: number): readonly number[] =>
  nodes.filter((j) => tied(i, j));

/** What a map by organisation has to equal. */
export const mapOf = ({ ids }: NaiveGraph, expected: readonly (number | null)[]): unknown =>
  Object.fromEntries(ids.map((id, i) => [id, nearly(expected[i], 9)]));
