import { shapeNames } from '@partnermap/report';
import { expect, test } from 'vitest';
import { severalKey, unknownKey } from './categories.ts';
import { makeScene } from './makeScene.ts';
import { mapThemes } from './mapTheme.ts';
import { organisation, rowOfFour } from './sceneExample.ts';

const byColumn = (column: string, faded: readonly string[] = []): Parameters<typeof makeScene>[0] => ({
  ...rowOfFour,
  map: { ...rowOfFour.map, colourBy: { by: 'column', column }, faded },
});

test('groups are told apart by colour and by shape; who is in none is hollow', () => {
  const { nodes, legend } = makeScene(rowOfFour);
  expect(nodes.map(({ category }) => category)).toEqual(['g1', 'g1', 'g2', 'g2', 'g2', unknownKey]);
  expect(nodes[0].shape).not.toBe(nodes[2].shape);
  expect(nodes[0].fill).not.toBe(nodes[2].fill);
  expect(nodes[5]).toMatchObject({ shape: 'circle', fill: mapThemes.light.paper });
  expect(legend.entries.map(({ label, count }) => [label, count])).toEqual([
    ['Group g1', 2],
    ['Group g2', 3],
    ['in no group', 1],
  ]);
});

test('the legend lists what is on the map and nothing else, with the marks that are drawn', () => {
  for (const input of [rowOfFour, byColumn('region'), byColumn('type'), byColumn('no such column')]) {
    const { nodes, legend } = makeScene(input);
    expect(legend.entries.reduce((sum, { count }) => sum + count, 0)).toBe(nodes.length);
    for (const { key, mark, count } of legend.entries) {
      const own = nodes.filter(({ category }) => category === key);
      expect(own).toHaveLength(count);
      expect(new Set(own.map(({ shape, fill }) => `${shape} ${fill}`))).toEqual(
        new Set([`${mark.shape} ${mark.fill}`]),
      );
    }
    const marks = legend.entries.map(({ mark }) => `${mark.shape} ${mark.fill}`);
    expect(new Set(marks).size).toBe(marks.length);
  }
});

test('several values are a category of their own, a blank is unknown', () => {
  const { nodes } = makeScene(byColumn('region'));
  expect(nodes.map(({ category }) => category)).toEqual([
    'north',
    severalKey,
    'south',
    unknownKey,
    'east',
    unknownKey,
  ]);
});

test('categories keep their marks when organisations are hidden', () => {
  const all = makeScene(byColumn('type'));
  const some = makeScene({ ...byColumn('type'), shown: ['d', 'e'] });
  for (const node of some.nodes) {
    const before = all.nodes[all.places.get(node.id) ?? -1];
    expect([node.shape, node.fill, node.x, node.y]).toEqual([before.shape, before.fill, before.x, before.y]);
  }
  expect(some.bounds).toEqual(all.bounds);
});

test('the order of the terms is the order of the legend; values beyond six share a mark', () => {
  const ordered = makeScene({ ...byColumn('type'), codes: ['firm', 'un', 'school'] });
  expect(ordered.legend.entries.map(({ key }) => key)).toEqual(['firm', 'un', 'school', unknownKey]);
  const codes = Array.from({ length: 9 }, (_, index) => `t${index}`);
  const many = makeScene({
    ...byColumn('type'),
    organisations: codes.map((code) => organisation(code, { types: [code] })),
    shown: codes,
    ties: [],
  });
  expect(many.legend.entries.map(({ label, count }) => [label, count]).slice(-2)).toEqual([
    ['type: t5', 1],
    ['other values', 3],
  ]);
  expect(many.nodes[8].shape).toBe(shapeNames[7]);
});

test('the area grows with the value: 1 of 3 is 0.42 + 0.58 · √(1/3) of the largest radius', () => {
  const { nodes, legend } = makeScene(rowOfFour);
  expect(nodes[2].size).toBe(1);
  expect(nodes[0].size).toBeCloseTo(0.42 + 0.58 * Math.sqrt(1 / 3), 12);
  expect(nodes[5].size).toBeCloseTo(0.42, 12);
  expect(legend.sizes.map(({ value }) => value)).toEqual([0, 2, 3]);
  expect(legend.withoutSize).toBe(1);
  expect(makeScene({ ...rowOfFour, sizes: null }).legend).toMatchObject({ sizes: [], withoutSize: 0 });
});

test('stronger ties are wider, unless widths are to be equal', () => {
  const widths = (input: typeof rowOfFour): readonly number[] =>
    makeScene(input).ties.map(({ width }) => width);
  const [ab, bc, cd, ce] = widths(rowOfFour);
  expect(ab).toBe(cd);
  expect(bc).toBeGreaterThan(ce);
  expect(ce).toBeGreaterThan(ab);
  expect(new Set(widths({ ...rowOfFour, map: { ...rowOfFour.map, tieWidth: 'equal' } })).size).toBe(1);
});

test('a focus keeps what is at most so many ties away, and counts the rest', () => {
  const focused = (steps: number): ReturnType<typeof makeScene> =>
    makeScene({ ...rowOfFour, focus: { organisationId: 'b', steps } });
  const seen = (scene: ReturnType<typeof makeScene>): string =>
    scene.nodes.flatMap(({ id, hidden }) => (hidden ? [] : [id])).join('');
  expect(seen(focused(1))).toBe('abc');
  expect(focused(1).counts).toEqual({ seen: 3, hiddenByFocus: 3 });
  expect(seen(focused(2))).toBe('abcde');
  expect(focused(1).ties.map(({ hidden }) => hidden)).toEqual([false, false, true, true]);
  expect(focused(1).legend.entries.map(({ count }) => count)).toEqual([2, 1]);
  expect(seen(makeScene({ ...rowOfFour, focus: { organisationId: 'gone', steps: 1 } }))).toBe('abcdef');
});

test('an entry that is switched off steps back with its ties and stays in the legend', () => {
  const { nodes, ties, legend } = makeScene({ ...rowOfFour, map: { ...rowOfFour.map, faded: ['g1'] } });
  expect(nodes.map(({ emphasis }) => emphasis)).toEqual([
    'faded',
    'faded',
    'plain',
    'plain',
    'plain',
    'plain',
  ]);
  expect(ties.map(({ emphasis }) => emphasis)).toEqual(['faded', 'faded', 'plain', 'plain']);
  expect(legend.entries.map(({ on }) => on)).toEqual([false, true, true]);
});

test('ids that are names of JavaScript are ids like others', () => {
  const ids = ['__proto__', 'constructor', 'toString'];
  const { nodes, partners } = makeScene({
    ...rowOfFour,
    organisations: ids.map((id) => organisation(id, { types: [id] })),
    shown: ids,
    ties: [{ a: '__proto__', b: 'constructor', strength: 1 }],
    positions: new Map(ids.map((id, x) => [id, { x, y: 0 }])),
    map: { ...rowOfFour.map, colourBy: { by: 'column', column: 'type' } },
  });
  expect(nodes.map(({ category }) => category)).toEqual(ids);
  expect(partners).toEqual([[1], [0], []]);
});

test('an empty network is an empty scene', () => {
  const scene = makeScene({
    ...rowOfFour,
    shown: [],
    ties: [],
    groups: [],
    positions: new Map(),
    sizes: null,
  });
  expect(scene).toMatchObject({ nodes: [], ties: [], bounds: { x: 0, y: 0, width: 1, height: 1 } });
  expect(scene.legend.entries).toEqual([]);
});
