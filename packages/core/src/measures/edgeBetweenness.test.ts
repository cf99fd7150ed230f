import { expect, test } from 'vitest';
import { networkOf } from '../testSupport/graphs.ts';
import { edgeBetweenness, edgeBetweennessMeasures } from './edgeBetweenness.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(edgeBetweennessMeasures);

test('both ties of a path of three carry their own ends and the far pair', () => {
  expect(edgeBetweenness(networkOf('a-b b-c'))).toEqual([
    ['a', 'b', 1 + 1],
    ['b', 'c', 1 + 1],
  ]);
});

test('a weak tie carries nothing by strength', () => {
  expect(edgeBetweenness(networkOf('a-b:4 b-c:4 a-c:1'), { weighted: true })).toEqual([
    ['a', 'b', 2],
    ['a', 'c', 0],
    ['b', 'c', 2],
  ]);
});
