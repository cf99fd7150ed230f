import { expect, test } from 'vitest';
import { buildNetwork } from '../../network/build.ts';
import { datasetOf } from '../../testSupport/datasetOf.ts';
import { projectionMeasures } from './projections.ts';

test('projected strengths are those of the ties: k counts who only attended, and who was removed', () => {
  const dataset = datasetOf({ participations: ['x: a b c:participant d:participant', 'y: a b e'] });
  const network = buildNetwork(dataset, { without: ['e'] });
  expect(network.ties.map(({ a, b, strength }) => [a, b, strength])).toEqual([['a', 'b', 1 / 3 + 1 / 2]]);
  const newman = projectionMeasures.find(({ id }) => id === 'twomode.projection.top.newman');
  expect(newman?.compute({ network, groups: null, numbers: null, seed: 1 })).toMatchObject({
    value: [['a', 'b', 1 / 3 + 1 / 2]],
  });
});
