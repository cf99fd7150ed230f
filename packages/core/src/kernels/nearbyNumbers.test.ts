import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { adjacency } from './adjacency.ts';
import type { Adjacency, Neighbours } from './adjacency.ts';
import { nearbyNumbers } from './nearbyNumbers.ts';

/** Ties of different strengths, self-ties among them, in several parts. */
function graphOf(seed: number, directed: boolean): Adjacency {
  const source = random(seed);
  const order = 12;
  const draw = (): number[] => Array.from({ length: 9 }, () => source.integer(order));
  const ties = { sources: [...draw(), 0, 3], targets: [...draw(), 0, 3] };
  return adjacency(order, { ...ties, strengths: ties.sources.map((_, k) => k + 1) }, directed);
}

const row = ({ offsets, targets, strengths }: Neighbours, node: number): readonly (readonly number[])[] =>
  Array.from(targets.subarray(offsets[node], offsets[node + 1]), (target, k) => [
    target,
    strengths[offsets[node] + k],
  ]);

test.each([false, true])(
  'the same network under numbers of a breadth-first search, directed %s',
  (directed) => {
    for (let seed = 1; seed <= 20; seed++) {
      const before = graphOf(seed, directed);
      const { graph, nodes } = nearbyNumbers(before);
      expect([...nodes].toSorted((a, b) => a - b)).toEqual([...nodes.keys()]);
      expect({ ...graph, order: before.order }).toMatchObject({ directed, size: before.size });
      for (const side of ['outgoing', 'incoming'] as const) {
        nodes.forEach((node, place) => {
          const found = row(graph[side], place).map(([target, strength]) => [nodes[target], strength]);
          expect(found).toEqual(row(before[side], node));
          expect([graph.loops[place], graph.loopStrengths[place]]).toEqual([
            before.loops[node],
            before.loopStrengths[node],
          ]);
        });
      }
      expect(graph.incoming === graph.outgoing).toBe(!directed);
      // Whoever has an earlier partner was met from it, nobody overtakes; a part starts at the lowest number left.
      const partners = [...nodes.keys()].map((place) =>
        [...row(graph.outgoing, place), ...row(graph.incoming, place)].map(([other]) => other),
      );
      const metFrom = partners.map((others, place) => Math.min(place, ...others));
      expect(metFrom).toEqual(metFrom.toSorted((a, b) => a - b));
      const starts = metFrom.flatMap((from, place) => (from === place ? [place] : []));
      expect(starts.map((place) => nodes[place])).toEqual(
        starts.map((place) => Math.min(...nodes.subarray(place))),
      );
    }
  },
);
