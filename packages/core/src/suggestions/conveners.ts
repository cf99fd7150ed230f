import type { Adjacency, Neighbours } from '../kernels/adjacency.ts';
import { breadthFirst } from '../kernels/breadthFirst.ts';
import { withoutNodes } from '../kernels/withoutNodes.ts';
import type { ConvenedBy } from './suggestion.ts';

/** Who could introduce two nodes. */
export interface Conveners {
  readonly nodes: readonly number[];
  readonly by: ConvenedBy | null;
}

/** A longer chain of introductions is none. */
const longestChain = 3;

/**
 * Who could introduce two untied nodes: the partners of both, those first that work most with both (the weaker of the
 * two strengths, then the sum, then by index); where there is none, the shortest chain of at most three that each know
 * the next, the first in order of index; only where there is none either, the facilitators. Organisations of the
 * community come before those outside it, in both.
 *
 * @param silent Nodes that cannot be asked: those that stand for nobody in particular.
 * @param outside Nodes outside the community.
 */
export function convenersIn(
  graph: Adjacency,
  facilitators: readonly number[],
  silent: readonly number[],
  outside: readonly number[],
): (u: number, v: number) => Conveners {
  const anyone = withoutNodes(graph, [...facilitators, ...silent]);
  const inside = new Uint8Array(graph.order).fill(1);
  for (const node of outside) inside[node] = 0;
  const within = (u: number, v: number): Neighbours =>
    withoutNodes(
      anyone,
      outside.filter((node) => node !== u && node !== v),
    ).outgoing;
  const { offsets, targets, strengths } = anyone.outgoing;
  const distances = new Int32Array(graph.order);
  const queue = new Uint32Array(graph.order);

  const common = (u: number, v: number): readonly number[] => {
    const ofU = new Map<number, number>();
    for (let k = offsets[u]; k < offsets[u + 1]; k++) ofU.set(targets[k], strengths[k]);
    const found: { readonly node: number; readonly weaker: number; readonly sum: number }[] = [];
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const strength = ofU.get(targets[k]);
      if (strength === undefined) continue;
      found.push({
        node: targets[k],
        weaker: Math.min(strength, strengths[k]),
        sum: strength + strengths[k],
      });
    }
    return found
      .sort(
        (a, b) => inside[b.node] - inside[a.node] || b.weaker - a.weaker || b.sum - a.sum || a.node - b.node,
      )
      .map(({ node }) => node);
  };

  const chain = (among: Neighbours, u: number, v: number): readonly number[] => {
    breadthFirst(among, v, distances, queue);
    if (distances[u] === -1 || distances[u] > longestChain + 1) return [];
    const nodes: number[] = [];
    for (let node = u; distances[node] > 1;) {
      const closer = distances[node] - 1;
      let k = among.offsets[node];
      while (distances[among.targets[k]] !== closer) k++;
      node = among.targets[k];
      nodes.push(node);
    }
    return nodes;
  };

  return (u, v) => {
    const partners = common(u, v);
    if (partners.length > 0) return { nodes: partners, by: 'common-partner' };
    for (const among of [within(u, v), anyone.outgoing]) {
      const links = chain(among, u, v);
      if (links.length > 0) return { nodes: links, by: 'chain' };
    }
    return facilitators.length > 0 ? { nodes: facilitators, by: 'facilitator' } : { nodes: [], by: null };
  };
}
