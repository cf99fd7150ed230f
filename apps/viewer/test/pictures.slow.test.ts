import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withoutWebGl } from './browser.ts';
import { oneBrowser } from './oneBrowser.ts';
import { choose, legendLabels, openViewer, search, tabTo, viewerOn } from './viewerPage.ts';

const { harness, watched } = oneBrowser();

test('a picture is what is seen: it can be decoded, is not blank, and holds title, legend and counts', async () => {
  const viewer = watched(await openViewer(harness()));
  const { page, words } = viewer;
  const title = (await page.locator('h1').textContent()) ?? '?';
  const saved = async (item: string): Promise<Buffer> => {
    await page.getByRole('button', { name: words.say('map.picture') }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    return readFileSync(await (await download).path());
  };
  const svg = (await saved(words.say('map.picture.svg'))).toString('utf8');
  const texts = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    if (parsed.querySelector('parsererror')) return null;
    return [...parsed.querySelectorAll('text')].map((text) => text.textContent);
  }, svg);
  expect(texts).not.toBeNull();
  expect((texts ?? []).slice(0, 2).join(' ').replaceAll(/\s+/gu, ' ')).toContain(title.slice(0, 40));
  for (const label of await legendLabels(viewer)) {
    expect((texts ?? []).some((text) => text.startsWith(label))).toBe(true);
  }
  expect(texts).toContain('152 of 152 organisations shown');

  const pixels = async (bytes: Buffer): Promise<{ width: number; height: number; colours: number }> =>
    await page.evaluate(async (encoded) => {
      const binary = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        colours.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
      }
      return { width: image.width, height: image.height, colours: colours.size };
    }, bytes.toString('base64'));
  const plain = await pixels(await saved(words.say('map.picture.pngPlain')));
  const large = await pixels(await saved(words.say('map.picture.png', { scale: 4 })));
  expect(plain.colours).toBeGreaterThan(50);
  expect([large.width, large.height]).toEqual([4 * plain.width, 4 * plain.height]);
});

/** What the map, or a drawing of it, is made of, in its order: elements with their attributes and texts. */
const drawn = (page: Page, source: string | null): Promise<readonly string[]> =>
  page.evaluate((text) => {
    const top =
      text === null
        ? document.querySelector('.map-svg')
        : new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('svg svg');
    return [...(top?.querySelectorAll('*') ?? [])].map((one) => {
      const own = [...one.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      const words = one.childElementCount === 0 ? (one.textContent ?? '') : '';
      // The file rounds to hundredths of a pixel.
      return [one.localName, ...own, words]
        .join(' ')
        .replaceAll(/-?\d+\.\d+/gu, (number) => String(Math.round(Number(number) * 100) / 100));
    });
  }, source);

test('a picture is exactly what is seen: zoomed, focused on, filtered, one group off, in the dark, in Kyrgyz', async () => {
  const plain = await harness().open({
    locale: 'ky-KG',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await withoutWebGl(plain.page);
  await plain.page.goto(harness().address);
  const viewer = { ...watched(plain), ...(await viewerOn(plain, 'ky')) };
  const { page, words, card, settled, shown } = viewer;
  await page.getByRole('slider').fill('12');
  await shown.filter({ hasNotText: /152.*152/u }).waitFor();
  await search(viewer, 'UNDP in the Kyrgyz');
  await card.waitFor();
  await choose(page, words.say('viewer.focus'), words.say('viewer.focus.steps', { count: 2 }));
  await page.getByRole('button', { name: words.say('map.zoomIn') }).click();
  await page.locator('.map-legend li button').nth(1).click();
  await settled();
  const seen = await drawn(page, null);
  expect(seen.length).toBeGreaterThan(50);
  await page.getByRole('button', { name: words.say('map.picture') }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: words.say('map.picture.svg') }).click();
  const source = readFileSync(await (await download).path(), 'utf8');
  expect(await drawn(page, source)).toEqual(seen);
  // All that the bar says stands in the picture, too, and so does what was switched off.
  const texts = await page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return [...parsed.querySelectorAll('text')].map((one) => one.textContent).join(' ');
  }, source);
  const said = await page.locator('.shown > *').allTextContents();
  expect(said.length).toBeGreaterThan(3);
  const chips = await page.locator('.chips .chip').allTextContents();
  expect(chips).toHaveLength(2);
  for (const text of [...said, ...chips]) expect(texts).toContain(text.replace('×', '').trim());
  for (const label of await legendLabels(viewer)) expect(texts).toContain(label);
});

test('by keyboard alone, from the loaded page to a saved picture', async () => {
  const viewer = watched(await openViewer(harness(), 'ru'));
  const { page, words } = viewer;
  const tool = page.getByRole('button', { name: words.say('map.picture') });
  await tabTo(viewer, tool);
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]:focus').waitFor();
  const download = page.waitForEvent('download');
  await page.keyboard.press('End');
  await page.locator('[role=menuitem]:focus', { hasText: 'SVG' }).waitFor();
  await page.keyboard.press('Enter');
  const source = readFileSync(await (await download).path(), 'utf8');
  expect(source).toContain('<svg');
  for (const label of await legendLabels(viewer)) expect(source).toContain(label);
});
