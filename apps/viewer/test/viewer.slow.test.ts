import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageCode } from '@partnermap/language';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openKept, startHarness, watchedPage } from './browser.ts';
import type { Harness } from './browser.ts';
import { kernelRuns, withoutFacilitator } from './kernelRuns.ts';
import { choose, kept, openViewer, search, viewerOn } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url));

let harness: Harness;
let viewer: ViewerPage | null = null;

beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());
afterEach(async () => {
  const complaints = viewer?.complaints ?? [];
  await viewer?.close();
  viewer = null;
  if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
});

async function opened(code: LanguageCode = 'en'): Promise<ViewerPage> {
  viewer = await openViewer(harness, code);
  return viewer;
}

const labelsOn = async ({ page }: ViewerPage): Promise<string[]> =>
  await page.locator('.map-legend-label').allTextContents();

for (const code of ['en', 'ru', 'ky'] as const) {
  test(`an organisation is found by a name in any language, brought out, focused on and let go (${code})`, async () => {
    const { page, words, card, shown, settled } = await opened(code);
    const all = await shown.textContent();
    // The name of the facilitator in Russian is found in every language.
    await search(viewer as ViewerPage, 'ПРООН в Кыргызской');
    await card.waitFor();
    const name = (await page.locator('#card-title').textContent()) ?? '';
    await choose(page, words.say('viewer.focus'), words.say('viewer.focus.steps', { count: 1 }));
    const notice = page.locator('.map-focus');
    await notice.waitFor();
    expect(await notice.textContent()).toContain(name);
    await page.getByRole('button', { name: words.say('map.endFocus') }).click();
    await expect.poll(() => notice.count()).toBe(0);
    await settled();
    expect(await shown.textContent()).toBe(all);
  });
}

test('by keyboard alone: to the map, along ties, to a card and back', async () => {
  const { page, map, card, words } = await opened();
  for (let presses = 0; presses < 40; presses++) {
    if (await map.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
  const said = page.locator('.map-frame [role=status]');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => said.textContent()).toMatch(/partners?: /u);
  const first = await said.textContent();
  const visited = new Set([first]);
  for (const arrow of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await page.keyboard.press(arrow);
    visited.add(await said.textContent());
  }
  expect(visited.size).toBeGreaterThan(2);
  await page.keyboard.press('End');
  await expect.poll(() => said.textContent()).not.toBe(first);
  await page.keyboard.press('Enter');
  await card.waitFor();
  expect(await said.textContent()).toContain((await page.locator('#card-title').textContent()) ?? '?');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.count()).toBe(0);
  expect(words.code).toBe('en');
});

test('by mouse: what is under the pointer can be chosen on the map', async () => {
  const { page, map, card } = await opened();
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map has no place on the page.');
  // Somewhere in a grid over the map there is an organisation: the cursor says so.
  let found = false;
  for (let row = 1; row < 30 && !found; row++) {
    for (let column = 1; column < 30 && !found; column++) {
      await page.mouse.move(box.x + (box.width * column) / 30, box.y + (box.height * row) / 30);
      found = await map.evaluate((element) => element.style.cursor === 'pointer');
    }
  }
  expect(found).toBe(true);
  await page.mouse.down();
  await page.mouse.up();
  await card.waitFor();
});

test('colours follow what is chosen, the legend counts all that are shown, an entry can be switched off', async () => {
  const { page, words, settled } = await opened();
  const before = await labelsOn(viewer as ViewerPage);
  await choose(page, words.say('map.choose.colour'), words.say('dimension.type'));
  await expect.poll(() => labelsOn(viewer as ViewerPage)).not.toEqual(before);
  await settled();
  const counts = await page.locator('.map-legend-count').allTextContents();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(152);
  const entry = page.locator('.map-legend li button').first();
  await entry.click();
  expect(await entry.getAttribute('aria-pressed')).toBe('false');
  await page.getByRole('button', { name: words.say('viewer.undo') }).click();
  await expect.poll(() => entry.getAttribute('aria-pressed')).toBe('true');
});

test('a year shows fewer, nobody moves, and all come back', async () => {
  const { page, words, shown, settled } = await opened();
  const all = await shown.textContent();
  const slider = page.getByRole('slider', { name: words.say('setting.at') });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => shown.textContent()).not.toBe(all);
  expect(await page.locator('.hidden-reason').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: words.say('viewer.showAll') }).click();
  await expect.poll(() => shown.textContent()).toBe(all);
  await settled();
});

test('a filter hides, says so, and one button resets it', async () => {
  const { page, words, shown } = await opened();
  const all = await shown.textContent();
  await page.getByRole('button', { name: words.say('viewer.filters'), exact: true }).click();
  await page.getByText(words.say('viewer.withoutFacilitator'), { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => shown.textContent()).toBe('151 of 152 organisations shown');
  await page.getByRole('button', { name: words.say('viewer.showAll') }).click();
  await expect.poll(() => shown.textContent()).toBe(all);
});

test('the compiled kernels run in the worker under the policy that is served', async () => {
  const own = await opened();
  expect(await kernelRuns(own, () => withoutFacilitator(own))).toBeGreaterThan(0);
});

test('tables are sorted by any column', async () => {
  const { page, words, ask } = await opened();
  await ask('central');
  const sort = page.getByRole('columnheader', { name: words.say('column.organisation') });
  await sort.getByRole('button').click();
  expect(await sort.getAttribute('aria-sort')).toBe('ascending');
  const names = await page.locator('tbody th').allTextContents();
  const firstUp = names[0];
  expect(names.slice(0, 12)).toEqual(words.sort(names.slice(0, 12), (name) => name));
  await sort.getByRole('button').click();
  expect(await sort.getAttribute('aria-sort')).toBe('descending');
  await expect.poll(() => page.locator('tbody th').first().textContent()).not.toBe(firstUp);
});

test('any measure is found by typing, explained, and ranked with the range of each rank', async () => {
  const { page, words, ask } = await opened();
  await ask('central');
  const ranges = page.locator('.answer .range');
  await ranges.first().waitFor();
  expect(await ranges.first().textContent()).toMatch(/^\d+ to \d+$/u);
  expect(await page.locator('.range-summary').textContent()).toContain('5th to 95th percentile');

  await page.locator('.answer .measure-choice input').click();
  await page.keyboard.type('pagerank');
  await page.getByRole('option').first().click();
  const name = words.say('measure.pagerank.name');
  await expect.poll(() => page.locator('.answer caption').textContent()).toContain(name);
  await page.getByText(words.say('viewer.whatItMeans'), { exact: true }).first().click();
  const explained = await page.locator('.explanation').first().textContent();
  expect(explained).toContain(words.say('measure.pagerank.meaning'));
  expect(explained).toContain('0.85');
  expect(explained).toMatch(/\d{4}/u);
  await ranges.first().waitFor();
});

test('a measure that is not defined says why; all measures of the network are listed with value or reason', async () => {
  const { page, words, ask } = await opened();
  await ask('central');
  await page.locator('.answer .measure-choice input').click();
  await page.keyboard.type(words.say('measure.inDegree.name'));
  await page.getByRole('option').first().click();
  await page.getByText(words.say('undefined.only-directed')).first().waitFor();
  await ask('overview');
  await page.getByText(words.say('viewer.overview.allMeasures')).click();
  const table = page.locator('.explanation .table-scroll');
  const rows = table.locator('tbody tr');
  // The first of a long table come first, and say how many they all are.
  await expect.poll(() => rows.count()).toBe(20);
  await table.locator('tfoot').getByRole('button').click();
  expect(await rows.count()).toBeGreaterThan(50);
  const row = rows.filter({ hasText: words.say('measure.reciprocity.name') }).first();
  await expect.poll(() => row.locator('td').textContent()).toBe(words.say('undefined.only-directed'));
});

test('an introduction that is pointed at is drawn dashed', async () => {
  const { page, words, ask } = await opened();
  await ask('introductions');
  const row = page.locator('.answer tbody tr').first();
  await row.waitFor();
  await row.hover();
  const explained = page.getByText(words.say('map.legend.introduction'));
  await expect.poll(() => explained.count()).toBe(1);
});

test('a workbook of one’s own is opened; a broken one is refused with its problems and changes nothing', async () => {
  const { page, words, ask, settled, shown } = await opened();
  await ask('data');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.say('viewer.open') }).click();
  await (await choosing).setFiles(fixture('stem4all-growth/organisations.csv'));
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').first().textContent()).toContain('organisations.csv');
  expect(await page.locator('.section details[open] tbody tr').count()).toBeGreaterThan(0);
  expect(await shown.textContent()).toBe('152 of 152 organisations shown');

  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.say('viewer.open') }).click();
  await (await again).setFiles(fixture('stem4all.xlsx'));
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  await settled();
  expect(await shown.textContent()).toBe('152 of 152 organisations shown');
});

test('an edit is kept when the page is killed in the middle of the next one, and can be undone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partnermap-profile-'));
  const before = await openKept(folder, new URL(harness.address).origin);
  await before.page.goto(harness.address);
  const first = await viewerOn(before);
  await first.ask('data');
  const cell = first.page.locator('[data-place="0 1"]');
  await cell.waitFor();
  await cell.focus();
  await first.page.keyboard.press('Enter');
  await first.page.locator('.cell-input').fill('Renamed by a test');
  await first.page.keyboard.press('Enter');
  const renamed = { name: 'Renamed by a test' };
  await first.page.getByRole('gridcell', renamed).first().waitFor();
  // What was done is saved soon, not only at a farewell; then the page dies with a cell open.
  await expect.poll(() => kept(first)).toContain(renamed.name);
  await first.page.keyboard.press('Enter');
  await first.page.locator('.cell-input').fill('never finished');
  const inspector = await first.page.context().newCDPSession(first.page);
  const died = first.page.waitForEvent('crash');
  // The answer never comes: whoever would give it is gone.
  void inspector.send('Page.crash').catch(() => {});
  await died;

  const after = await watchedPage(first.page.context(), new URL(harness.address).origin);
  await after.page.goto(harness.address);
  viewer = await viewerOn(after);
  const { page, words, ask } = viewer;
  await page.getByText(words.say('viewer.restored')).waitFor();
  await ask('data');
  await page.getByRole('gridcell', renamed).first().waitFor();
  expect(await page.getByRole('gridcell', { name: 'never finished' }).count()).toBe(0);
  await page.getByRole('button', { name: words.say('viewer.undo') }).click();
  await expect.poll(() => page.getByRole('gridcell', renamed).count()).toBe(0);
  expect(before.complaints).toEqual([]);
});

test('a picture is what is seen: it can be decoded, is not blank, and holds title, legend and counts', async () => {
  const { page, words } = await opened();
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
  for (const label of await labelsOn(viewer as ViewerPage)) {
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

test('a hostile workbook is text and nothing else', async () => {
  const own = await opened();
  const { page, words, ask, settled } = own;
  const hostile = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
  const rows = (lines: readonly (readonly string[])[]): Buffer =>
    Buffer.from(
      lines.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
    );
  await ask('data');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.say('viewer.open') }).click();
  await (
    await choosing
  ).setFiles([
    {
      name: 'organisations.csv',
      mimeType: 'text/csv',
      buffer: rows([
        ['id', 'name', 'type', hostile],
        ['__proto__', hostile, hostile, '=1+1'],
        ['constructor', '=HYPERLINK("http://evil.example")', 'toString', 'javascript:alert(1)'],
      ]),
    },
    {
      name: 'initiatives.csv',
      mimeType: 'text/csv',
      buffer: rows([
        ['id', 'name', 'kind'],
        ['i', hostile, 'project'],
      ]),
    },
    {
      name: 'participations.csv',
      mimeType: 'text/csv',
      buffer: rows([
        ['initiative_id', 'organisation_id', 'role'],
        ['i', '__proto__', 'partner'],
        ['i', 'constructor', 'lead'],
      ]),
    },
  ]);
  await expect.poll(() => own.shown.textContent()).toBe('2 of 2 organisations shown');
  for (const question of ['overview', 'central', 'groups', 'gaps', 'introductions'] as const) {
    await ask(question);
    await settled();
  }
  await choose(page, words.say('map.choose.colour'), words.say('dimension.type'));
  expect(await page.title()).not.toBe('taken');
  expect(await page.locator('img, script:not([src])').count()).toBe(0);
});
