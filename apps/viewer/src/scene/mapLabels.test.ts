import { expect, test } from 'vitest';
import { makeScene } from './makeScene.ts';
import { mapLabels } from './mapLabels.ts';
import { markReach } from './markReach.ts';
import { organisation, rowOfFour } from './sceneExample.ts';
import { noAttention } from './sceneInput.ts';
import type { Scene } from './scene.ts';
import { fitted, onScreen, zoomed } from './viewport.ts';
import type { Viewport } from './viewport.ts';
import { withAttention } from './withAttention.ts';

/** A seeded generator, so that the crowd is the same in every run. */
function crowd(count: number): Scene {
  let state = 7;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const ids = Array.from({ length: count }, (_, index) => `organisation number ${index}`);
  return makeScene({
    ...rowOfFour,
    organisations: ids.map((id) => organisation(id)),
    shown: ids,
    ties: [],
    positions: new Map(ids.map((id) => [id, { x: random() * 12, y: random() * 8 }])),
    sizes: new Map(ids.map((id) => [id, random()])),
  });
}

function check(scene: Scene, view: Viewport): number {
  const labels = mapLabels(scene, view);
  labels.forEach(({ at }, index) => {
    expect(at.x >= 0 && at.y >= 0 && at.x + at.width <= view.width && at.y + at.height <= view.height).toBe(
      true,
    );
    for (const { at: other } of labels.slice(index + 1)) {
      const apart =
        at.x >= other.x + other.width ||
        other.x >= at.x + at.width ||
        at.y >= other.y + other.height ||
        other.y >= at.y + at.height;
      expect(apart).toBe(true);
    }
    for (const node of scene.nodes) {
      if (node.hidden) continue;
      const { x, y } = onScreen(view, node);
      const radius = markReach(node, node.size * view.radius) - 1;
      const beside =
        at.x >= x + radius ||
        at.x + at.width <= x - radius ||
        at.y >= y + radius ||
        at.y + at.height <= y - radius;
      expect(beside).toBe(true);
    }
  });
  return labels.length;
}

test('no label covers another one or a mark, at any zoom; the closer, the larger the share that is named', () => {
  const scene = crowd(120);
  const fit = fitted(scene.bounds, { width: 800, height: 600 });
  const far = check(scene, fit);
  const near = zoomed(fit, 3, { x: 400, y: 300 });
  const inView = scene.nodes.filter((node) => {
    const { x, y } = onScreen(near, node);
    return x > 0 && y > 0 && x < near.width && y < near.height;
  }).length;
  expect(far).toBeGreaterThan(20);
  expect(far).toBeLessThan(120);
  expect(check(scene, near) / inView).toBeGreaterThan(far / 120);
});

test('what is brought out is named first; what steps back is not named', () => {
  const scene = crowd(400);
  const attended = withAttention(scene, { ...noAttention, hoveredId: scene.nodes[17].id });
  const labels = mapLabels(attended, fitted(scene.bounds, { width: 800, height: 600 }));
  expect(labels.map(({ place }) => place)).toEqual([17]);
  expect(labels[0].bold).toBe(true);
});

test('the facilitator is named also where marks leave no room', () => {
  const ids = Array.from({ length: 49 }, (_, index) => `an organisation with a long name ${index}`);
  const facilitator = ids[24];
  const scene = makeScene({
    ...rowOfFour,
    organisations: ids.map((id) => organisation(id, { facilitator: id === facilitator })),
    shown: ids,
    ties: [],
    positions: new Map(ids.map((id, place) => [id, { x: (place % 7) / 9, y: Math.floor(place / 7) / 9 }])),
    sizes: new Map(ids.map((id) => [id, 1])),
  });
  const labels = mapLabels(scene, fitted(scene.bounds, { width: 390, height: 390 }));
  expect(labels.find(({ place }) => place === 24)?.bold).toBe(true);
});

test('the same scene and view give the same labels', () => {
  const scene = crowd(60);
  const view = fitted(scene.bounds, { width: 390, height: 500 });
  expect(mapLabels(crowd(60), view)).toEqual(mapLabels(scene, view));
});

test('no label lies under the buttons in the corner', () => {
  const scene = crowd(30);
  const labels = mapLabels(scene, fitted(scene.bounds, { width: 390, height: 320 }));
  expect(labels.length).toBeGreaterThan(10);
  // Four of 36 pixels, 4 apart, 8 from the corner.
  for (const { at } of labels) expect(at.x + at.width <= 390 - 44 || at.y >= 164).toBe(true);
});
