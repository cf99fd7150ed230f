import { expect, test } from 'vitest';
import { networkOf } from '../testSupport/graphs.ts';
import { convenersIn } from './conveners.ts';

function convene(text: string, a: string, b: string, outside: readonly string[] = []): readonly unknown[] {
  const { ids, adjacency } = networkOf(text);
  const node = (id: string): number => ids.indexOf(id);
  const facilitators = ids.includes('hub') ? [node('hub')] : [];
  const found = convenersIn(adjacency, facilitators, [], outside.map(node))(node(a), node(b));
  return [found.by, ...found.nodes.map((one) => ids[one])];
}

test('common partners first, those who work most with both before others, outsiders last', () => {
  expect(convene('a-x b-x a-y:3 b-y:3 a-hub b-hub', 'a', 'b')).toEqual(['common-partner', 'y', 'x']);
  expect(convene('a-x b-x a-y:3 b-y:3 a-hub b-hub', 'a', 'b', ['y'])).toEqual(['common-partner', 'x', 'y']);
});

test('then the shortest chain, round outsiders where there is a way, then the facilitator, then nobody', () => {
  expect(convene('a-x x-y y-b a-hub b-hub', 'a', 'b')).toEqual(['chain', 'x', 'y']);
  expect(convene('a-x x-y y-b a-u u-v v-w w-b', 'a', 'b', ['x'])).toEqual(['chain', 'u', 'v', 'w']);
  expect(convene('a-p p-q q-r r-s s-b a-hub b-hub', 'a', 'b')).toEqual(['facilitator', 'hub']);
  expect(convene('a-x b-y', 'a', 'b')).toEqual([null]);
});
