// The graphs of fixtures/graphs (their seeds stand in its README), and random ones of any size.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { networkFromNodeLink } from '../src/network/fromNodeLink.ts';
import type { Network } from '../src/network/network.ts';
import { lazyGraph } from '../src/network/toGraphology.ts';
import { random } from '../src/statistics/random.ts';

const folder = new URL('../../../fixtures/graphs/', import.meta.url);

type Tie = readonly [source: number, target: number, strength: number];

function networkOf(order: number, ties: readonly Tie[]): Network {
  return networkFromNodeLink({
    directed: false,
    weighted: true,
    nodes: Array.from({ length: order }, (_, index) => ({ id: String(index), attributes: new Map() })),
    edges: ties.map(([source, target, weight]) => ({
      source: String(source),
      target: String(target),
      weight,
      attributes: new Map(),
    })),
  });
}

export function graphFile(name: string): string {
  return new URL(`${name}.txt.gz`, folder).pathname;
}

export function loadGraph(name: string): Network {
  const lines = gunzipSync(readFileSync(graphFile(name)))
    .toString()
    .trim()
    .split('\n');
  const [[order], ...ties] = lines.map((line) => line.split(' ').map(Number));
  return networkOf(
    order,
    ties.map(([source, target, strength]) => [source, target, strength]),
  );
}

/** `order` organisations with five times as many ties, ends drawn evenly. */
export function randomNetwork(order: number, seed: number): Network {
  const source = random(seed);
  const ties = new Map<number, Tie>();
  while (ties.size < 5 * order) {
    const [a, b] = [source.integer(order), source.integer(order)];
    if (a < b) ties.set(a * order + b, [a, b, 1 + source.integer(4)]);
  }
  return networkOf(order, [...ties.values()]);
}

/** The same network as another object: measures remember what they computed for a network. */
export const again = (network: Network): Network =>
  lazyGraph({ ...network, adjacency: { ...network.adjacency } });
