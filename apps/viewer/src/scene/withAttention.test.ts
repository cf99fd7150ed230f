import { expect, test } from 'vitest';
import { makeScene } from './makeScene.ts';
import { rowOfFour } from './sceneExample.ts';
import { noAttention } from './sceneInput.ts';
import { withAttention } from './withAttention.ts';

const scene = makeScene(rowOfFour);
const emphases = (attention: Partial<typeof noAttention>): string =>
  withAttention(scene, { ...noAttention, ...attention })
    .nodes.map(({ emphasis }) => emphasis[0])
    .join('');

test('without attention the scene is the same object', () => {
  expect(withAttention(scene, noAttention)).toBe(scene);
  expect(withAttention(scene, { ...noAttention, hoveredId: 'nobody' })).toBe(scene);
});

test('an organisation is brought out with its partners, everything else steps back', () => {
  // c: partners b, d, e.
  expect(emphases({ hoveredId: 'c' })).toBe('fncnnf');
  expect(emphases({ selectedId: 'c' })).toBe('fncnnf');
  expect(emphases({ selectedId: 'f' })).toBe('fffffc');
});

test('what is pointed at comes before what is selected, and that before a set', () => {
  expect(emphases({ hoveredId: 'a', selectedId: 'c' })).toBe('cnffff');
  const highlightedIds = new Set(['d', 'f']);
  expect(emphases({ highlightedIds })).toBe('fffnfn');
  expect(emphases({ highlightedIds, selectedId: 'c' })).toBe('fncnnf');
  expect(emphases({ highlightedIds, hoveredId: 'a' })).toBe('cnffff');
});

test('ties of what is pointed at stand out; ties between its partners step back', () => {
  const { ties } = withAttention(scene, { ...noAttention, hoveredId: 'b' });
  expect(ties.map(({ emphasis }) => emphasis)).toEqual(['near', 'near', 'faded', 'faded']);
});

test('ties inside a set of organisations stay as they are', () => {
  const { ties } = withAttention(scene, { ...noAttention, highlightedIds: new Set(['c', 'd']) });
  expect(ties[2]).toBe(scene.ties[2]);
  expect(ties.map(({ emphasis }) => emphasis)).toEqual(['faded', 'faded', 'plain', 'faded']);
});

test('an introduction is drawn between its two, with the partners of both brought out', () => {
  const pair = { a: 'b', b: 'd' };
  const after = withAttention(scene, { ...noAttention, pair });
  expect(after.lines).toEqual([{ a: 1, b: 3, look: 'suggested' }]);
  expect(after.nodes.map(({ emphasis }) => emphasis[0]).join('')).toBe('fcncff');
  expect(withAttention(scene, { ...noAttention, pair: { a: 'b', b: 'nobody' } }).lines).toEqual([]);
});

test('what looks the same stays the same object, so that nothing is drawn twice', () => {
  const focused = makeScene({ ...rowOfFour, map: { ...rowOfFour.map, faded: ['g1'] } });
  const after = withAttention(focused, { ...noAttention, hoveredId: 'd' });
  expect(after.nodes[0]).toBe(focused.nodes[0]);
  expect(after.ties[0]).toBe(focused.ties[0]);
  expect(after.nodes[3]).not.toBe(focused.nodes[3]);
});

test('in a crowd nothing steps back from what is pointed at; from what is selected it does', () => {
  const shown = Array.from({ length: 3001 }, (_, index) => `o${index}`);
  const many = makeScene({
    ...rowOfFour,
    shown,
    ties: [
      { ...rowOfFour.ties[0], a: 'o1', b: 'o2' },
      { ...rowOfFour.ties[0], a: 'o3', b: 'o4' },
    ],
  });
  const after = withAttention(many, { ...noAttention, hoveredId: 'o1' });
  expect(after.nodes.slice(0, 4).map(({ emphasis }) => emphasis)).toEqual([
    'plain',
    'centre',
    'near',
    'plain',
  ]);
  expect(after.ties.map(({ emphasis }) => emphasis)).toEqual(['near', 'plain']);
  expect(after.nodes[3]).toBe(many.nodes[3]);
  expect(withAttention(many, { ...noAttention, selectedId: 'o1' }).nodes[3].emphasis).toBe('faded');
});
