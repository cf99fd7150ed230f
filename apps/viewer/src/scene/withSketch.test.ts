import { expect, test } from 'vitest';
import { makeScene } from './makeScene.ts';
import { faded } from './mapTheme.ts';
import { rowOfFour } from './sceneExample.ts';
import { emptySketch } from './sketch.ts';
import { withSketch } from './withSketch.ts';

const scene = makeScene(rowOfFour);
const { theme } = scene;

test('without a sketch the scene is the same', () => {
  expect(withSketch(scene, null)).toBe(scene);
});

test('suggested ties are lines, their ends stay while all others step back', () => {
  const after = withSketch(scene, {
    ...emptySketch,
    ties: [
      { a: 'a', b: 'd', look: 'suggested' },
      { a: 'a', b: 'nobody', look: 'suggested' },
    ],
    chosen: ['a', 'd'],
  });
  expect(after.lines).toEqual([{ a: 0, b: 3, look: 'suggested' }]);
  expect(after.nodes.map(({ emphasis }) => emphasis)).toEqual([
    'near',
    'faded',
    'faded',
    'near',
    'faded',
    'faded',
  ]);
  expect(after.ties.map(({ emphasis }) => emphasis)).toEqual(['faded', 'faded', 'faded', 'faded']);
});

test('an organisation that is taken out steps back with its ties; a tie that goes is dotted as well', () => {
  const after = withSketch(scene, {
    ...emptySketch,
    removed: ['b'],
    ties: [{ a: 'c', b: 'd', look: 'gone' }],
  });
  expect(after.nodes[1].emphasis).toBe('faded');
  expect(after.nodes[2]).toBe(scene.nodes[2]);
  expect(after.ties.map(({ emphasis }) => emphasis)).toEqual(['faded', 'faded', 'faded', 'plain']);
  expect(after.lines).toEqual([{ a: 2, b: 3, look: 'gone' }]);
});

test('new ties are wide, kept ones dark, all others step back where only the sketch counts', () => {
  const after = withSketch(scene, {
    ...emptySketch,
    onlyThese: true,
    ties: [
      { a: 'b', b: 'a', look: 'new' },
      { a: 'b', b: 'c', look: 'kept' },
    ],
  });
  expect(after.ties.map(({ colour }) => colour)).toEqual([
    theme.introduction,
    theme.strongTie,
    faded(theme, theme.tie),
    faded(theme, theme.tie),
  ]);
  expect(after.ties[0].width).toBeGreaterThan(1.5);
  expect(after.lines).toEqual([]);
});

test('an organisation that is added stands beside those it is tied to, counts, and moves nobody', () => {
  const after = withSketch(scene, {
    ...emptySketch,
    added: [
      { id: '__proto__', name: 'Newcomer' },
      { id: 'alone', name: 'Alone' },
      { id: 'a', name: 'there already' },
    ],
    ties: [
      { a: '__proto__', b: 'b', look: 'suggested' },
      { a: '__proto__', b: 'd', look: 'suggested' },
    ],
  });
  expect(after.nodes.slice(0, 6)).toEqual(scene.nodes);
  expect(after.nodes.slice(6).map(({ label }) => label)).toEqual(['Newcomer', 'Alone']);
  // Between b (2, 0) and d (6, 0), a little aside.
  expect([after.nodes[6].x, after.nodes[6].y]).toEqual([4.5, 0.5]);
  expect(after.lines).toEqual([
    { a: 6, b: 1, look: 'suggested' },
    { a: 6, b: 3, look: 'suggested' },
  ]);
  expect(after.counts.seen).toBe(8);
});

test('statuses mark the organisations and the legend says what is seen', () => {
  const after = withSketch(scene, {
    ...emptySketch,
    statuses: {
      list: [
        { key: 'stayer', label: 'stayed' },
        { key: 'newcomer', label: 'came' },
        { key: 'leaver', label: 'left' },
        { key: 'absent', label: 'not there' },
      ],
      of: new Map([
        ['a', 'stayer'],
        ['b', 'newcomer'],
        ['c', 'stayer'],
      ]),
    },
  });
  expect(after.legend.entries.map(({ label, count, fixed }) => [label, count, fixed])).toEqual([
    ['stayed', 2, true],
    ['came', 1, true],
    ['not there', 3, true],
  ]);
  const [a, b, c, d] = after.nodes;
  expect(a.shape).toBe(c.shape);
  expect(new Set([a.shape, b.shape, d.shape]).size).toBe(3);
  expect(d.fill).toBe(theme.otherFill);
});
