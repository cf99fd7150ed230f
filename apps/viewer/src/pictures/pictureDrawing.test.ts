import { markup } from '@partnermap/report';
import { expect, test } from 'vitest';
import { makeScene } from '../scene/makeScene.ts';
import { faded, mapThemes } from '../scene/mapTheme.ts';
import { rowOfFour } from '../scene/sceneExample.ts';
import { fitted } from '../scene/viewport.ts';
import { pictureDrawing } from './pictureDrawing.ts';

const words = {
  title: 'A community',
  synthetic: null,
  colour: 'Colour and shape: groups',
  facilitator: 'facilitator',
  size: null,
  width: 'wider',
  introduction: 'dashed',
  gone: 'dotted',
  fresh: 'coloured',
  notes: () => ['6 of 6 organisations shown'],
};

/** The legend and all else below the map. */
function below(off: readonly string[]): string {
  const scene = makeScene({ ...rowOfFour, map: { ...rowOfFour.map, faded: off } });
  const drawn = markup(pictureDrawing(scene, fitted(scene.bounds, { width: 800, height: 600 }), words).svg);
  return drawn.slice(drawn.lastIndexOf('</svg>', drawn.length - 10));
}

test('an entry of the legend that was switched off is struck through and pale, as on the page', () => {
  const { light } = mapThemes;
  const [plain, off] = [below([]), below(['g1'])];
  const lines = (text: string): number => text.split('<line').length - 1;
  expect(lines(off)).toBe(lines(plain) + 1);
  const [first, second] = light.fills;
  expect(plain).toContain(`fill="${first}"`);
  expect(off).not.toContain(`fill="${first}"`);
  expect(off).toContain(`fill="${faded(light, first)}"`);
  expect(off).toContain(`fill="${second}"`);
  expect(off).toContain('Group g1 (2)');
});
