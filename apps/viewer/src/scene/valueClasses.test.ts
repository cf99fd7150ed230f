import { expect, test } from 'vitest';
import { makeScene } from './makeScene.ts';
import { mapThemes } from './mapTheme.ts';
import { rowOfFour } from './sceneExample.ts';

const colouredBy = (values: Readonly<Record<string, number | null>>) =>
  makeScene({
    ...rowOfFour,
    colours: new Map(Object.entries(values)),
    map: { ...rowOfFour.map, colourBy: { by: 'measure', measure: 'strength' } },
  });

test('higher values are darker on paper; what has none is marked otherwise', () => {
  const { nodes, legend } = colouredBy({ a: 0, b: 0, c: 10, d: 5, e: 0, f: null });
  const fill = new Map(nodes.map((node) => [node.id, node.fill]));
  const { steps, paper } = mapThemes.light;
  expect([...fill.values()]).toEqual([steps[0], steps[0], steps[4], steps[2], steps[0], paper]);
  expect(legend.entries.map(({ label, count }) => [label, count])).toEqual([
    ['0 to 0', 3],
    ['5 to 5', 1],
    ['10 to 10', 1],
    ['no value', 1],
  ]);
  const shapes = new Map(nodes.map(({ id, shape }) => [id, shape]));
  expect(shapes.get('f')).not.toBe(shapes.get('a'));
});

test('more values than steps share them, the same number of values each, in their order', () => {
  const { legend } = colouredBy({ a: 6, b: 5, c: 4, d: 3, e: 2, f: 1 });
  expect(legend.entries.map(({ label, count }) => [label, count])).toEqual([
    ['1 to 2', 2],
    ['3 to 3', 1],
    ['4 to 4', 1],
    ['5 to 5', 1],
    ['6 to 6', 1],
  ]);
});

test('before the measure is there nobody has a value', () => {
  const { legend } = makeScene({
    ...rowOfFour,
    map: { ...rowOfFour.map, colourBy: { by: 'measure', measure: 'strength' } },
  });
  expect(legend.entries.map(({ label, count }) => [label, count])).toEqual([['no value', 6]]);
});
