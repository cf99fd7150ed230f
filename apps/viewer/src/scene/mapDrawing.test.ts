import { expect, test } from 'vitest';
import { makeScene } from './makeScene.ts';
import { overlayElements } from './mapDrawing.ts';
import { markReach } from './markReach.ts';
import { rowOfFour } from './sceneExample.ts';
import { fitted, onScreen } from './viewport.ts';

test('a suggested tie goes from the edge of one mark to the edge of the other', () => {
  const scene = makeScene(rowOfFour);
  const view = fitted(scene.bounds, { width: 800, height: 600 });
  const drawn = overlayElements({ ...scene, lines: [{ a: 0, b: 3, look: 'suggested' }] }, view, []);
  const [from, to] = [scene.nodes[0], scene.nodes[3]];
  for (const { attributes } of drawn) {
    expect(attributes.x1).toBeCloseTo(onScreen(view, from).x + markReach(from, from.size * view.radius));
    expect(attributes.x2).toBeCloseTo(onScreen(view, to).x - markReach(to, to.size * view.radius));
    expect(attributes.y1).toBeCloseTo(onScreen(view, from).y);
  }
  expect(drawn).toHaveLength(2);
});
