import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildViewer } from '../serve/build.mjs';
import { startHarness, withoutWebGl } from './browser.ts';
import type { Harness } from './browser.ts';
import { viewerOn } from './viewerPage.ts';

let harness: Harness;

beforeAll(async () => {
  if (buildViewer({ onlyIfStale: true }) !== 0) throw new Error('The viewer could not be built.');
  harness = await startHarness(undefined, '/below/a/path/');
}, 240_000);
afterAll(() => harness.close());

test('the built viewer shows the example below any path, without a complaint', async () => {
  const opened = await harness.open();
  await opened.page.goto(harness.address);
  const { shown } = await viewerOn(opened);
  await expect.poll(() => shown.textContent()).toBe('152 of 152 organisations shown');
  await expect.poll(() => opened.page.locator('.map-overlay').count()).toBe(1);
  // React Aria draws what lists and tabs are made of a second time, out of sight, to find their items: only that.
  const hidden = await opened.page.evaluate(() =>
    [...document.querySelectorAll('template')].map(
      ({ content }) => content.querySelectorAll('canvas, table, .map').length,
    ),
  );
  expect(hidden.filter((count) => count > 0)).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

test('without WebGL the map is drawn as SVG', async () => {
  const opened = await harness.open();
  await withoutWebGl(opened.page);
  await opened.page.goto(harness.address);
  await viewerOn(opened);
  const marks = opened.page.locator('.map-svg :is(circle, polygon)');
  await expect.poll(() => marks.count()).toBeGreaterThan(151);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
