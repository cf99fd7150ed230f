import type { LanguageCode } from '@partnermap/language';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { withoutWebGl } from './browser.ts';
import { oneBrowser } from './oneBrowser.ts';
import { choose, legendLabels, openViewer, search, showExample, tabTo, viewerOn } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const { harness, watched } = oneBrowser();
const opened = async (code?: LanguageCode): Promise<ViewerPage> => watched(await openViewer(harness(), code));

for (const code of ['en', 'ru', 'ky'] as const) {
  test(`an organisation is found by a name in any language, brought out, focused on and let go (${code})`, async () => {
    const viewer = await opened(code);
    const { page, words, card, shown, settled } = viewer;
    const all = await shown.textContent();
    // The name of the facilitator in Russian is found in every language.
    await search(viewer, 'ПРООН в Кыргызской');
    await card.waitFor();
    const name = (await page.locator('#card-title').textContent()) ?? '';
    await choose(page, words.say('viewer.focus'), words.say('viewer.focus.steps', { count: 1 }));
    const notice = page.locator('.map-focus');
    await notice.waitFor();
    await expect.poll(() => notice.textContent()).toContain(name);
    await page.getByRole('button', { name: words.say('map.endFocus') }).click();
    await expect.poll(() => notice.count()).toBe(0);
    await settled();
    await expect.poll(() => shown.textContent()).toBe(all);
  });
}

test('by keyboard alone: to the map, along ties, to a card and back', async () => {
  const viewer = await opened();
  const { page, map, card, words } = viewer;
  await tabTo(viewer, map);
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
  await expect
    .poll(() => said.textContent())
    .toContain((await page.locator('#card-title').textContent()) ?? '?');
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
  const viewer = await opened();
  const { page, words } = viewer;
  const before = await legendLabels(viewer);
  await choose(page, words.say('map.choose.colour'), words.say('dimension.type'));
  await expect.poll(() => legendLabels(viewer)).not.toEqual(before);
  const counts = page.locator('.map-legend-count');
  const counted = async (): Promise<number> =>
    (await counts.allTextContents()).reduce((sum, count) => sum + Number(count), 0);
  await expect.poll(counted).toBe(152);
  const entry = page.locator('.map-legend li button').first();
  await entry.click();
  await expect.poll(() => entry.getAttribute('aria-pressed')).toBe('false');
  await page.getByRole('button', { name: words.say('viewer.undo') }).click();
  await expect.poll(() => entry.getAttribute('aria-pressed')).toBe('true');
});

test('a year shows fewer, and all come back', async () => {
  const { page, words, shown, settled } = await opened();
  const all = await shown.textContent();
  const slider = page.getByRole('slider', { name: words.say('setting.at') });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => shown.textContent()).not.toBe(all);
  await expect.poll(() => page.locator('.hidden-reason').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: words.say('viewer.showAll') }).click();
  await expect.poll(() => shown.textContent()).toBe(all);
  await settled();
});

/** Where the map shows organisations: the middle of the ring around each once it is chosen. */
async function placesOf(
  viewer: ViewerPage,
  names: readonly string[],
): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const { page, card, settled } = viewer;
  const found = [];
  for (const name of names) {
    await search(viewer, name);
    await page.locator('#card-title', { hasText: name }).waitFor();
    await settled();
    const ring = page.locator('.map-svg circle[stroke-width="2.2"]');
    const [x, y] = await Promise.all(['cx', 'cy'].map((axis) => ring.getAttribute(axis)));
    found.push({ x: Number(x), y: Number(y) });
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  }
  return found;
}

test('over the years those that stay keep their places to each other', async () => {
  const plain = watched(await harness().open());
  await withoutWebGl(plain.page);
  await plain.page.goto(harness().address);
  const viewer = await viewerOn(plain);
  await showExample(viewer);
  const { page, words, shown, ask, settled } = viewer;
  const slider = page.getByRole('slider', { name: words.say('setting.at') });
  await slider.focus();
  await page.keyboard.press('Home');
  await shown.filter({ hasText: '32 of 84' }).waitFor();
  await ask('central');
  await settled();
  const stayers = (await page.locator('.answer tbody th').allTextContents()).slice(0, 5);
  const over = [];
  for (const [key, count] of [
    ['Home', '32 of 84'],
    ['End', '84 of 84'],
  ] as const) {
    await slider.focus();
    await page.keyboard.press(key);
    await shown.filter({ hasText: count }).waitFor();
    await settled();
    over.push(await placesOf(viewer, stayers));
  }
  // The map may be fitted anew: scaled and shifted as a whole, and nothing else.
  const [first, all] = over;
  const span = ([a, b]: typeof first): number => Math.hypot(b.x - a.x, b.y - a.y);
  const scale = span(all) / span(first);
  expect(span(first)).toBeGreaterThan(20);
  for (const [index, { x, y }] of first.entries()) {
    expect(all[0].x + (x - first[0].x) * scale - all[index].x, stayers[index]).toBeCloseTo(0, 0);
    expect(all[0].y + (y - first[0].y) * scale - all[index].y, stayers[index]).toBeCloseTo(0, 0);
  }
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

test('an introduction that is pointed at is drawn dashed', async () => {
  const { page, words, ask } = await opened();
  await ask('introductions');
  const row = page.locator('.answer tbody tr').first();
  await row.waitFor();
  await row.hover();
  const explained = page.getByText(words.say('map.legend.introduction'));
  await expect.poll(() => explained.count()).toBe(1);
});

test('Escape closes every list in which something is found, whatever was typed, and changes nothing', async () => {
  const { page, words, ask } = await opened();
  await ask('whatIf');
  const field = (name: string): Locator => page.getByRole('combobox', { name });
  const measure = field(words.say('map.choose.size'));
  const chosen = await measure.inputValue();
  const boxes = [field(words.say('viewer.search')), page.locator('.answer .picker input').first(), measure];
  const escape = async (box: Locator): Promise<void> => {
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('false');
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
  };
  for (const box of boxes) {
    for (const typed of ['lab', 'nothing is called so']) {
      await box.fill(typed);
      await escape(box);
    }
  }
  await measure.click();
  await escape(measure);
  await expect.poll(() => measure.inputValue()).toBe(chosen);
  await expect
    .poll(() => page.getByRole('button', { name: words.say('viewer.undo') }).isDisabled())
    .toBe(true);
});

test('Escape closes a list before the card behind it', async () => {
  const viewer = await opened();
  const { page, words, card } = viewer;
  const box = page.getByRole('combobox', { name: words.say('viewer.search') });
  await search(viewer, 'ПРООН в Кыргызской');
  await card.waitFor();
  await box.fill('lab');
  await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  await expect.poll(() => box.getAttribute('aria-expanded')).toBe('false');
  await expect.poll(() => card.count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.count()).toBe(0);
});
