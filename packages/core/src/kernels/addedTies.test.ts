import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { graphOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { naiveDistances } from '../testSupport/naivePaths.ts';
import { addedTies } from './addedTies.ts';
import { closenessUnit } from './closenessUnit.ts';

/** Σ 1/d over unordered pairs by definition. */
function closenessOf(graph: ReturnType<typeof randomGraph>, weighted: boolean): number {
  const distance = naiveDistances(graph, weighted ? 'strength' : 'steps');
  const ids = graph.nodes.map(({ id }) => id);
  let sum = 0;
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) sum += 1 / distance(a, b);
  });
  return sum;
}

test.each([false, true])(
  'equals a full recomputation after every added tie (by strength: %s)',
  (weighted) => {
    for (const seed of seeds) {
      let graph = randomGraph(seed, { order: 9, probability: 0.15, weighted });
      const { ids, adjacency } = networkFromNodeLink(graph);
      const ties = addedTies(adjacency, weighted);
      const before = ties.total();
      ties.reset();
      expect(ties.total()).toBe(before);
      for (const [u, v] of [
        [0, 5],
        [5, 8],
        [2, 7],
      ]) {
        const tied = graph.edges.some(({ source, target }) => source === ids[u] && target === ids[v]);
        if (tied) continue;
        graph = graphOf(
          graph.nodes.map(({ id }) => id),
          [
            ...graph.edges.map(({ source, target, weight }) => [source, target, weight ?? 1] as const),
            [ids[u], ids[v], 1] as const,
          ],
          { weighted },
        );
        const total = ties.total();
        const gain = ties.gain(u, v);
        ties.add(u, v);
        expect(ties.total() / closenessUnit).toBeCloseTo(closenessOf(graph, weighted), 9);
        expect(ties.gain(u, v)).toBe(0);
        expect((total + gain) / closenessUnit).toBeCloseTo(closenessOf(graph, weighted), 9);
      }
      ties.reset();
      expect(ties.total()).toBe(before);
    }
  },
);

test('only pairs with a marked organisation count', () => {
  for (const seed of seeds) {
    const { adjacency } = networkFromNodeLink(randomGraph(seed, { order: 9, probability: 0.15 }));
    const marked = Uint8Array.from(adjacency.loops, (_, node) => (node % 3 === seed % 3 ? 1 : 0));
    const ties = addedTies(adjacency, false, marked);
    const expected = (): number => {
      let sum = 0;
      marked.forEach((mark, a) => {
        marked.forEach((other, b) => {
          if (a < b && mark + other > 0) sum += closenessUnit / ties.distances[a * 9 + b];
        });
      });
      return sum;
    };
    expect(ties.total()).toBe(expected());
    const foreseen = ties.total() + ties.gain(1, 7);
    ties.add(1, 7);
    expect(ties.total()).toBeCloseTo(expected(), 6);
    expect(foreseen).toBeCloseTo(expected(), 6);
  }
});
