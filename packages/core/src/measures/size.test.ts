import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';
import { order, sizeMeasures, selfLoops, size } from './size.ts';

compareWithOracles(sizeMeasures);

test('three organisations, two ties of which one stands twice, one self-tie', () => {
  const edge = (source: string, target: string) => ({ source, target, weight: null, attributes: new Map() });
  const network = networkFromNodeLink({
    directed: false,
    weighted: false,
    nodes: ['a', 'b', 'c'].map((id) => ({ id, attributes: new Map() })),
    edges: [edge('a', 'b'), edge('b', 'a'), edge('c', 'c')],
  });
  expect([order(network), size(network), selfLoops(network)]).toEqual([3, 1 + 1, 1]);
});
