import { networkFromNodeLink } from '@partnermap/core';
import { expect, test } from 'vitest';
import { layout } from './layout.ts';
import type { Point } from './point.ts';

type Pair = readonly [string, string];

function network(nodes: readonly string[], ties: readonly Pair[]) {
  return networkFromNodeLink(
    {
      directed: false,
      weighted: false,
      nodes: nodes.map((id) => ({ id, attributes: new Map() })),
      edges: ties.map(([source, target]) => ({ source, target, weight: null, attributes: new Map() })),
    },
    null,
  );
}

const ring = (prefix: string, count: number): readonly Pair[] =>
  Array.from({ length: count }, (_, i) => [`${prefix}${i}`, `${prefix}${(i + 1) % count}`] as const);
const ties = [...ring('a', 9), ...ring('b', 5)];
const nodes = [...new Set(ties.flat()), 'alone', 'lonely', '__proto__'];

test('the picture does not depend on the order of rows, and is the same every time', () => {
  const first = layout(network(nodes, ties));
  expect(layout(network(nodes.toReversed(), ties.toReversed()))).toEqual(first);
  expect([...first.keys()].toSorted()).toEqual([...nodes].toSorted());
});

test('no two organisations stand nearer than the closest distance', () => {
  const points = [...layout(network(nodes, ties)).values()];
  const gaps = points.flatMap((p, i) => points.slice(i + 1).map((q) => Math.hypot(p.x - q.x, p.y - q.y)));
  expect(Math.min(...gaps)).toBeGreaterThan(0.6);
});

test('isolates stand in a row below everything else', () => {
  const points = layout(network(nodes, ties));
  const height = (id: string): number => points.get(id)?.y ?? NaN;
  const lowest = Math.max(...ties.flat().map(height));
  for (const id of ['alone', 'lonely', '__proto__']) expect(height(id)).toBeGreaterThan(lowest);
  expect(height('alone')).toBe(height('lonely'));
});

test('with earlier places most organisations stay near them, also when one is new', () => {
  const before = layout(network(nodes, ties));
  const tiesAfter: readonly Pair[] = [...ties, ['new', 'a0']];
  const after = layout(network([...nodes, 'new'], tiesAfter), { previous: before });
  for (const id of nodes) expect(distance(before.get(id), after.get(id)), id).toBeLessThan(1);
  expect(distance(after.get('new'), after.get('a0'))).toBeLessThan(2);
});

test('a new isolate comes below, one that is taken in goes to its partner, and nobody else moves far', () => {
  const before = layout(network(nodes, ties));
  const isolated = layout(network([...nodes, 'aaa'], ties), { previous: before });
  expect(isolated.get('aaa')?.y).toBeGreaterThan(Math.max(...[...before.values()].map(({ y }) => y)));
  const tied = layout(network([...nodes, 'aaa'], [...ties, ['aaa', 'a4']]), { previous: isolated });
  expect(distance(tied.get('aaa'), tied.get('a4'))).toBeLessThan(2);
  for (const id of nodes) {
    expect(distance(before.get(id), isolated.get(id)), id).toBeLessThan(1);
    expect(distance(isolated.get(id), tied.get(id)), id).toBeLessThan(1);
  }
});

test('places of others are not gone on with', () => {
  const others = new Map([['a0', { x: 100, y: 100 }]]);
  expect(layout(network(nodes, ties), { previous: others })).toEqual(layout(network(nodes, ties)));
});

function distance(p: Point | undefined, q: Point | undefined): number {
  return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : NaN;
}

test('nothing, one and two organisations have places', () => {
  expect(layout(network([], [])).size).toBe(0);
  expect(layout(network(['x'], [])).get('x')).toEqual({ x: 0, y: 0 });
  for (const { x, y } of layout(network(['x', 'y'], [['x', 'y']])).values()) {
    expect(Number.isFinite(x + y)).toBe(true);
  }
});
