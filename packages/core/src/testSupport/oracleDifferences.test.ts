import { expect, test } from 'vitest';
import { differences } from './oracleDifferences.ts';

const undirected = { name: 'any', directed: false };
const directed = { name: 'any', directed: true };

test('key sets are compared, not only the values that both have', () => {
  expect(differences('degree', undirected, { a: 1 }, { a: 1, b: 0 })).toHaveLength(1);
  expect(differences('degree', undirected, { a: 1, b: 0 }, { a: 1 })).toHaveLength(1);
});

test('numbers agree within 1e-8, spectral ones within 1e-6', () => {
  expect(differences('density', undirected, 0.5 + 1e-9, 0.5)).toEqual([]);
  expect(differences('density', undirected, 0.5 + 1e-7, 0.5)).toHaveLength(1);
  expect(differences('eigenvector', undirected, { a: 0.5 + 1e-7 }, { a: 0.5 })).toEqual([]);
});

test('undefined, zero and infinite differ', () => {
  expect(differences('density', undirected, 0, null)).toHaveLength(1);
  expect(differences('diameter.strict', undirected, 5, 'Infinity')).toHaveLength(1);
});

test('ties of an undirected graph have no direction, arcs have', () => {
  expect(differences('edgeBetweenness', undirected, [['b', 'a', 1]], [['a', 'b', 1]])).toEqual([]);
  expect(differences('edgeBetweenness', directed, [['b', 'a', 1]], [['a', 'b', 1]])).toHaveLength(1);
  const twice = [
    ['a', 'b', 1],
    ['b', 'a', 1],
  ];
  expect(differences('edgeBetweenness', undirected, twice, [['a', 'b', 1]])).toHaveLength(1);
});

test('of pairs that are not tied the reference may list a sample', () => {
  const all = [
    ['a', 'b', 1],
    ['a', 'c', 2],
  ];
  expect(differences('link.jaccard', undirected, all, [['c', 'a', 2]])).toEqual([]);
  expect(differences('link.jaccard', undirected, all, [['a', 'd', 2]])).toHaveLength(1);
});

test('the best modularity counts, not the partition; some graphs allow no miss', () => {
  const best = { Q: 0.4, membership: { a: 0 } };
  expect(differences('modularity.best', undirected, { Q: 0.396, membership: { a: 1 } }, best)).toEqual([]);
  expect(differences('modularity.best', undirected, { Q: 0.39, membership: {} }, best)).toHaveLength(1);
  expect(
    differences('modularity.best', { name: 'karate', directed: false }, { Q: 0.396 }, best),
  ).toHaveLength(1);
});

test('a best set must be one of the best, with their value', () => {
  const best = { DF: 0.5, sets: [['a', 'b']], nOptimalSets: 1 };
  expect(differences('keyPlayer.neg.best2', undirected, { DF: 0.5, sets: [['b', 'a']] }, best)).toEqual([]);
  expect(differences('keyPlayer.neg.best2', undirected, { DF: 0.5, sets: [['a', 'c']] }, best)).toHaveLength(
    1,
  );
  expect(differences('keyPlayer.neg.best2', undirected, { DF: 0.4, sets: [['a', 'b']] }, best)).toHaveLength(
    1,
  );
});
