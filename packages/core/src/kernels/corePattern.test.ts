import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { plainCoreFit } from '../testSupport/plainCores.ts';
import { adjacencyOf, randomPairs } from '../testSupport/plainPaths.ts';
import { CoreState, coreFit } from './corePattern.ts';

test('counts and fit follow each node that changes sides', () => {
  const source = random(4);
  for (let seed = 1; seed <= 6; seed++) {
    const network = randomPairs(seed, 7, seed / 7);
    const graph = adjacencyOf(network);
    const first = Uint8Array.from(graph.loops, () => source.integer(2));
    const state = new CoreState(graph, first);
    expect(state.inCore).toEqual(first);
    expect(state.inCore).not.toBe(first);
    for (let step = 0; step < 12; step++) {
      const inside = (node: number): boolean => state.inCore[node] === 1;
      expect(state.counts()).toEqual({
        core: [...state.inCore].filter((mark) => mark === 1).length,
        coreTies: network.pairs.filter((pair) => pair.every(inside)).length,
        peripheryTies: network.pairs.filter((pair) => !pair.some(inside)).length,
      });
      for (const pattern of ['or', 'missing'] as const) {
        const fit = plainCoreFit(network, pattern, inside) ?? -Infinity;
        expect(coreFit(graph, pattern, state.counts())).toBeCloseTo(fit, 12);
      }
      const node = source.integer(7);
      const foreseen = state.countsAfter(node);
      const side = state.inCore[node];
      state.flip(node);
      expect(state.inCore[node]).toBe(1 - side);
      expect(state.counts()).toEqual(foreseen);
    }
  }
});
