import { afterEach, expect, test, vi } from 'vitest';
import { random } from '../statistics/random.ts';
import { adjacency } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { pathTotalsByLanes } from './pathTotalsByLanes.ts';
import { pathTotalsByMasks } from './pathTotalsByMasks.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Ties drawn evenly: few leave many parts and some long paths, many large frontiers. */
function graphOf(order: number, ties: number, directed: boolean): Adjacency {
  const source = random(order + ties);
  const ends = Array.from({ length: ties }, () => [source.integer(order), source.integer(order)] as const);
  const sources = ends.map(([a]) => a);
  const targets = ends.map(([, b]) => b);
  return adjacency(order, { sources, targets, strengths: sources.map(() => 1) }, directed);
}

test.each([
  [1, 0],
  [20, 15],
  [127, 300],
  [128, 500],
  [129, 140],
  [300, 280],
  [400, 3000],
])('128 sources at once give the bits of 32: %i organisations, %i ties', (order, ties) => {
  for (const directed of [false, true]) {
    const { outgoing, incoming } = graphOf(order, ties, directed);
    for (const [along, against] of [
      [outgoing, incoming],
      [incoming, outgoing],
    ]) {
      const plain = pathTotalsByMasks(order, along, against);
      const longest = plain.eccentricities.reduce((most, steps) => Math.max(most, steps), 0);
      expect(pathTotalsByLanes(order, along, against)).toEqual(longest > 20 ? null : plain);
    }
  }
});

test('more than 20 steps are left to the plain kernel', () => {
  const path = (size: number): Adjacency => {
    const sources = Array.from({ length: size }, (_, k) => k);
    return adjacency(
      size + 1,
      { sources, targets: sources.map((k) => k + 1), strengths: sources.map(() => 1) },
      false,
    );
  };
  const [twenty, more] = [path(20), path(21)];
  expect(pathTotalsByLanes(21, twenty.outgoing, twenty.incoming)?.eccentricities[0]).toBe(20);
  expect(pathTotalsByLanes(22, more.outgoing, more.incoming)).toBeNull();
});

test('without WebAssembly all is left to the plain kernel', () => {
  vi.stubGlobal('WebAssembly', undefined);
  const { outgoing, incoming } = graphOf(20, 40, false);
  expect(pathTotalsByLanes(20, outgoing, incoming)).toBeNull();
});
