// Graphs for tests: written out in a line, or random from a seed.
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { Network } from '../network/network.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { random } from '../statistics/random.ts';

interface Ties {
  readonly directed?: boolean;
  readonly weighted?: boolean;
}

type Edge = readonly [source: string, target: string, weight: number];

export function graphOf(ids: readonly string[], edges: readonly Edge[], ties: Ties = {}): NodeLinkGraph {
  const { directed = false, weighted = false } = ties;
  return {
    directed,
    weighted,
    nodes: ids.map((id) => ({ id, attributes: new Map() })),
    edges: edges.map(([source, target, weight]) => ({ source, target, weight, attributes: new Map() })),
  };
}

/** `networkOf('a-b b-c:2 d')`: ties with strengths (default 1) and isolates; a hyphen is read as → where directed. */
export function networkOf(text: string, ties: Ties = {}): Network {
  const words = text.split(' ').filter((word) => word !== '');
  const edges = words
    .filter((word) => word.includes('-'))
    .map((word): Edge => {
      const [ends, weight = '1'] = word.split(':');
      const [source, target] = ends.split('-');
      return [source, target, Number(weight)];
    });
  const ids = new Set(edges.flatMap(([source, target]) => [source, target]));
  for (const word of words) if (!word.includes('-')) ids.add(word);
  const weighted = ties.weighted ?? edges.some(([, , weight]) => weight !== 1);
  return networkFromNodeLink(graphOf([...ids], edges, { ...ties, weighted }));
}

export interface RandomGraphOptions extends Ties {
  /** Number of nodes. Default 8. */
  readonly order?: number;
  /** Chance of each possible tie. Default 0.35. */
  readonly probability?: number;
  /** Strengths 1 … 4, or multiples of 1/3 up to 4/3, which no double holds exactly. Default `whole`. */
  readonly strengths?: 'whole' | 'thirds';
}

/** A random simple graph; the same seed and options give the same graph. */
export function randomGraph(seed: number, options: RandomGraphOptions = {}): NodeLinkGraph {
  const { order = 8, probability = 0.35, directed = false, strengths = 'whole' } = options;
  const generator = random(seed);
  const ids = Array.from({ length: order }, (_, index) => `n${index}`);
  const edges: Edge[] = [];
  ids.forEach((source, i) => {
    ids.forEach((target, j) => {
      if (i === j || (!directed && j < i) || generator.next() >= probability) return;
      const strength = 1 + generator.integer(4);
      edges.push([source, target, strengths === 'whole' ? strength : strength / 3]);
    });
  });
  return graphOf(ids, edges, options);
}

/** Seeds for brute-force comparisons. */
export const seeds = Array.from({ length: 25 }, (_, index) => index + 1);

/** New names for the nodes of a graph, in another order. */
export function shuffledNames({ nodes }: NodeLinkGraph, seed: number): ReadonlyMap<string, string> {
  const shuffled = random(seed).shuffle(nodes.map(({ id }) => id));
  return new Map(nodes.map(({ id }, index) => [id, `x${shuffled[index]}`]));
}

/** The graph under other names, its rows in the opposite order. */
export function renamedGraph(graph: NodeLinkGraph, names: ReadonlyMap<string, string>): NodeLinkGraph {
  const name = (id: string): string => names.get(id) ?? id;
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({ ...node, id: name(node.id) })).toReversed(),
    edges: graph.edges
      .map((edge) => ({ ...edge, source: name(edge.source), target: name(edge.target) }))
      .toReversed(),
  };
}
