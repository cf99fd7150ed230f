import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oneBrowser } from './oneBrowser.ts';
import { legendLabels, openViewer } from './viewerPage.ts';

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
