import type { Network } from '@partnermap/core';

/** The neighbours of every node without direction and strength, ascending: what a layout needs of a network. */
export type Links = readonly (readonly number[])[];

export function undirectedLinks({ adjacency }: Pick<Network, 'adjacency'>): Links {
  const { order, directed, outgoing, incoming } = adjacency;
  return Array.from({ length: order }, (_, node) => {
    const to = [...outgoing.targets.subarray(outgoing.offsets[node], outgoing.offsets[node + 1])];
    if (!directed) return to;
    const from = incoming.targets.subarray(incoming.offsets[node], incoming.offsets[node + 1]);
    return [...new Set([...to, ...from])].sort((a, b) => a - b);
  });
}

/** The connected components, the largest first (among equals the one with the lowest node), nodes ascending. */
export function connectedComponents(links: Links): readonly (readonly number[])[] {
  const seen = new Uint8Array(links.length);
  const components: number[][] = [];
  links.forEach((_, start) => {
    if (seen[start]) return;
    seen[start] = 1;
    const found = [start];
    for (let next = 0; next < found.length; next++) {
      for (const neighbour of links[found[next]]) {
        if (seen[neighbour]) continue;
        seen[neighbour] = 1;
        found.push(neighbour);
      }
    }
    components.push(found.sort((a, b) => a - b));
  });
  return components.sort((a, b) => b.length - a.length || a[0] - b[0]);
}

/** The links among `nodes` alone, renumbered 0 … in their order. */
export function linksWithin(links: Links, nodes: readonly number[]): Links {
  const position = new Map(nodes.map((node, index) => [node, index]));
  return nodes.map((node) =>
    links[node].flatMap((neighbour) => {
      const index = position.get(neighbour);
      return index === undefined ? [] : [index];
    }),
  );
}
