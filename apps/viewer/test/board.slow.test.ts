import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { expect, test } from 'vitest';
import { oneBrowser } from './oneBrowser.ts';
import { openViewer } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const { harness, watched } = oneBrowser();

async function opened(): Promise<ViewerPage & { readonly inspector: CDPSession }> {
  const viewer = watched(await openViewer(harness(), 'en', { reducedMotion: 'reduce' }));
  await viewer.settled();
  return { ...viewer, inspector: await viewer.page.context().newCDPSession(viewer.page) };
}

/** The picture of what is seen, as it is saved. */
async function picture({ page, words, settled }: ViewerPage): Promise<string> {
  await settled();
  await page.getByRole('button', { name: words.say('map.picture') }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: words.say('map.picture.svg') }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

/** The round marks of a picture of the map, from the middle of what is seen. */
async function marks(viewer: ViewerPage): Promise<readonly Mark[]> {
  const svg = await picture(viewer);
  return await viewer.page.evaluate((source) => {
    const map = new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('svg svg');
    const [width, height] = ['width', 'height'].map((side) => Number(map?.getAttribute(side)));
    return [...(map?.querySelectorAll('circle') ?? [])].map((one) => ({
      x: Number(one.getAttribute('cx')) - width / 2,
      y: Number(one.getAttribute('cy')) - height / 2,
      fill: one.getAttribute('fill') ?? '',
    }));
  }, svg);
}

/** The share of the round, coloured marks in sight in whose middle the screen has their colour: others lie over a few. */
async function drawnInPlace(viewer: Awaited<ReturnType<typeof opened>>): Promise<number> {
  const placed = (await marks(viewer)).filter(({ fill }) => /^#(?!ffffff)/u.test(fill));
  const { data } = await viewer.inspector.send('Page.captureScreenshot', { format: 'png' });
  const right = await viewer.page.evaluate(
    async ({ encoded, expected }) => {
      const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      const box = document.querySelector('.map-surface')?.getBoundingClientRect();
      if (context === null || box === undefined) throw new Error('There is no map.');
      context.drawImage(image, 0, 0);
      const density = image.width / innerWidth;
      return expected
        .filter(({ x, y }) => Math.abs(x) < box.width / 2 - 60 && Math.abs(y) < box.height / 2 - 5)
        .map(({ x, y, fill }) => {
          const [left, top] = [box.left + box.width / 2 + x, box.top + box.height / 2 + y];
          const { data: seen } = context.getImageData(
            Math.round(left * density),
            Math.round(top * density),
            1,
            1,
          );
          const wanted = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
          return wanted.every((part, index) => Math.abs(part - seen[index]) < 12);
        });
    },
    { encoded: data, expected: placed },
  );
  expect(right.length).toBeGreaterThan(2);
  return right.filter(Boolean).length / right.length;
}

test.each([
  [1440, 900],
  [1024, 768],
  [390, 844],
])('the map keeps its place while the rest of the page comes (%i × %i)', async (width, height) => {
  const { map, settled } = watched(
    await openViewer(harness(), 'ru', { viewport: { width, height }, reducedMotion: 'reduce' }),
  );
  const first = await map.boundingBox();
  await settled();
  expect(await map.boundingBox()).toEqual(first);
});

test('marks are drawn where the picture has them, in every window and on every screen', async () => {
  const viewer = await opened();
  const { page, words, inspector } = viewer;
  await expect.poll(() => drawnInPlace(viewer)).toBeGreaterThan(0.7);
  for (const [width, height, deviceScaleFactor] of [
    [1420, 880, 1],
    [1380, 850, 1.1],
    [1340, 830, 2],
    [2400, 1300, 1],
  ] as const) {
    const metrics = { width, height, deviceScaleFactor, mobile: false };
    await inspector.send('Emulation.setDeviceMetricsOverride', metrics);
    // Draws, whatever the window does.
    await page.getByRole('button', { name: words.say('map.zoomIn'), exact: true }).click();
    const message = `${width} × ${height} × ${deviceScaleFactor}`;
    await expect.poll(() => drawnInPlace(viewer), { message }).toBeGreaterThan(0.7);
    await page.getByRole('button', { name: words.say('map.zoomOut'), exact: true }).click();
  }
});

test('what is looked at stays in the middle when the legend is closed, and the map is not lost', async () => {
  const viewer = await opened();
  const { page, words, map } = viewer;
  for (let steps = 0; steps < 5; steps++) {
    await page.getByRole('button', { name: words.say('map.zoomIn'), exact: true }).click();
  }
  const before = await marks(viewer);
  await page.locator('.map-legend summary').first().click();
  const after = await marks(viewer);
  // The whole map is fitted into the larger room: larger, around the same middle.
  const growth = Math.hypot(after[0].x, after[0].y) / Math.hypot(before[0].x, before[0].y);
  for (const [index, { x, y }] of before.slice(0, 20).entries()) {
    expect(after[index].x).toBeCloseTo(x * growth, -1);
    expect(after[index].y).toBeCloseTo(y * growth, -1);
  }
  await page.getByRole('button', { name: words.say('map.reset'), exact: true }).click();
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map has no place on the page.');
  for (let drags = 0; drags < 8; drags++) {
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 60, box.y + box.height - 20, { steps: 3 });
    await page.mouse.up();
  }
  const leftmost = Math.min(...(await marks(viewer)).map(({ x }) => x));
  expect(leftmost).toBeLessThan(box.width / 2 - 100);
});

test('what is between two fingers stays there while they move apart', async () => {
  const viewer = await opened();
  const { map, inspector } = viewer;
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map has no place on the page.');
  const before = await marks(viewer);
  // From the middle of the map 200 pixels to the left and 100 upwards.
  const [x, y] = [box.x + box.width / 2 - 200, box.y + box.height / 2 - 100];
  for (const [type, apart] of [
    ['touchStart', 40],
    ['touchMove', 60],
    ['touchMove', 80],
  ] as const) {
    const touchPoints = [-1, 1].map((side, id) => ({ x: x + (side * apart) / 2, y, id }));
    await inspector.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  await inspector.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  for (const [index, mark] of (await marks(viewer)).slice(0, 20).entries()) {
    expect(mark.x + 200).toBeCloseTo(2 * (before[index].x + 200), -1);
    expect(mark.y + 100).toBeCloseTo(2 * (before[index].y + 100), -1);
  }
});

test('a double click brings the map nearer, at once where movements are not wanted', async () => {
  const viewer = await opened();
  const { page, map } = viewer;
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map has no place on the page.');
  const spread = async (): Promise<number> => {
    const across = (await marks(viewer)).map(({ x }) => x);
    return Math.max(...across) - Math.min(...across);
  };
  const before = await spread();
  const overlay = await page.locator('.map-overlay').elementHandle();
  const draws = await overlay?.evaluateHandle((canvas) => {
    const context = (canvas as HTMLCanvasElement).getContext('2d');
    const counted = { draws: 0 };
    if (context === null) return counted;
    const clear = context.clearRect.bind(context);
    context.clearRect = (...given) => {
      counted.draws++;
      clear(...given);
    };
    return counted;
  });
  // Where there is no organisation, so that nothing else is drawn.
  await page.mouse.move(box.x + 12, box.y + 12);
  await page.mouse.dblclick(box.x + 12, box.y + 12);
  await expect.poll(spread).toBeGreaterThan(before * 2);
  expect(await draws?.evaluate((counted) => counted.draws)).toBe(1);
});
