import { expect, test } from 'vitest';
import { makeScene } from './makeScene.ts';
import { rowOfFour } from './sceneExample.ts';
import { alongTie, nextByName, startPlace } from './walk.ts';

//     a   b   c   d
//             e       f
const scene = makeScene(rowOfFour);
const idOf = (place: number | null): string | null => (place === null ? null : scene.nodes[place].id);
const place = (id: string): number => scene.places.get(id) ?? -1;

test('arrows lead along ties in their direction, and only there', () => {
  expect(idOf(alongTie(scene, place('a'), 'right'))).toBe('b');
  expect(idOf(alongTie(scene, place('c'), 'down'))).toBe('e');
  expect(idOf(alongTie(scene, place('e'), 'up'))).toBe('c');
  expect(alongTie(scene, place('a'), 'left')).toBeNull();
  // d stands above f, but no tie joins them.
  expect(alongTie(scene, place('d'), 'down')).toBeNull();
});

test('arrows do not lead to what a focus hides', () => {
  const focused = makeScene({ ...rowOfFour, focus: { organisationId: 'b', steps: 1 } });
  expect(alongTie(focused, place('c'), 'right')).toBeNull();
});

test('the keyboard begins at what is selected, else at the largest mark', () => {
  expect(idOf(startPlace(scene, 'd'))).toBe('d');
  expect(idOf(startPlace(scene, null))).toBe('c');
  expect(idOf(startPlace(scene, 'nobody'))).toBe('c');
});

test('by name every organisation can be reached, isolates as well', () => {
  const compare = (a: string, b: string): number => (a < b ? -1 : 1);
  const seen: (string | null)[] = [];
  let at: number | null = null;
  for (let step = 0; step < 7; step++) {
    at = nextByName(scene, at, 1, compare);
    seen.push(idOf(at));
  }
  expect(seen).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a']);
  expect(idOf(nextByName(scene, place('a'), -1, compare))).toBe('f');
});
