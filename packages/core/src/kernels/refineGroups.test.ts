import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { canonical, partitionGraphOf, symmetricMatrix } from '../testSupport/partitionGraphs.ts';
import type { Matrix } from '../testSupport/partitionGraphs.ts';
import { moveScratch } from './moveNodes.ts';
import { shuffledIndices } from './partitionSearch.ts';
import type { PartitionSearch, RandomSource } from './partitionSearch.ts';
import { refineGroups } from './refineGroups.ts';

const epsilon = 1e-11;

/** The refinement as the paper says it (Traag, Waltman & van Eck 2019, algorithm A.2): sets, and sums over them. */
function plainRefinement(
  matrix: Matrix,
  groups: ArrayLike<number>,
  penalty: number,
  theta: number,
  source: RandomSource,
): readonly number[] {
  const nodes = [...matrix.keys()];
  const strengths = matrix.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const strength = (set: readonly number[]): number => set.reduce((sum, node) => sum + strengths[node], 0);
  const between = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, a) => sum + other.reduce((all, b) => all + (a === b ? 0 : matrix[a][b]), 0), 0);
  const isWellConnected = (part: readonly number[], group: readonly number[]): boolean => {
    const rest = group.filter((node) => !part.includes(node));
    return between(part, rest) + epsilon >= penalty * strength(part) * strength(rest);
  };
  const parts = nodes.map((node) => [node]);
  const order = new Uint32Array(nodes.length);
  shuffledIndices(order, nodes.length, source);
  for (const node of order) {
    const group = nodes.filter((other) => groups[other] === groups[node]);
    if (parts[node].length > 1 || !isWellConnected([node], group)) continue;
    const partners = group.filter((other) => other !== node && matrix[node][other] > 0);
    const choices = [...new Set(partners.map((other) => parts[other]))]
      .map((part) => ({ part, gain: between([node], part) - penalty * strengths[node] * strength(part) }))
      .filter(({ part, gain }) => gain > epsilon && isWellConnected(part, group));
    // Staying alone gains 0.
    const chances = [...choices.map(({ gain }) => Math.exp(gain / theta)), 1];
    let drawn = source.next() * chances.reduce((sum, chance) => sum + chance, 0);
    const chosen = chances.findIndex((chance) => {
      drawn -= chance;
      return drawn < 0;
    });
    if (chosen < 0 || chosen === choices.length) continue;
    const joined = [...choices[chosen].part, node];
    for (const member of joined) parts[member] = joined;
  }
  return parts.map((part) => Math.min(...part));
}

test('equals the refinement written out with sets', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const order = 4 + (seed % 9);
    const matrix = symmetricMatrix(seed, order);
    const base = partitionGraphOf(matrix);
    const total = base.strengths.reduce((sum, strength) => sum + strength, 0);
    const penalty = [0.4, 1, 2.5][seed % 3] / Math.max(1, total);
    const groups = Uint32Array.from({ length: order }, (_, node) => (node % (1 + (seed % 2))) + 1);
    // θ is a hundredth of the mean strength: from nearly always the best to nearly any.
    const meanWeight = [1, 30, 200][Math.floor(seed / 3) % 3];
    const scratch = moveScratch(order);
    const queue = new Uint32Array(order);
    const search: PartitionSearch = { base, scratch, queue, penalty, epsilon, meanWeight, move: () => false };
    const parts = refineGroups(base, groups, search, random(seed));
    const expected = plainRefinement(matrix, groups, penalty, meanWeight / 100, random(seed));
    expect(canonical(parts)).toEqual(canonical(expected));
    // Named by one of its nodes.
    for (const part of parts) expect(parts[part]).toBe(part);
    expect(scratch.links.every((weight) => weight === 0)).toBe(true);
  }
});
