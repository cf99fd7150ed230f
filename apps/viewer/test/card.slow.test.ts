import type { BrowserContextOptions, Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { oneBrowser } from './oneBrowser.ts';
import { openViewer, search, tabTo } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const { harness, watched } = oneBrowser();
const opened = async (options?: BrowserContextOptions): Promise<ViewerPage> =>
  watched(await openViewer(harness(), 'en', options));

const hasFocus = (place: Locator) => (): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);

const title = ({ page }: ViewerPage): Locator => page.locator('#card-title');
const heading = ({ page }: ViewerPage): Locator => page.locator('.answer-text h2');
const field = ({ page, words }: ViewerPage): Locator =>
  page.getByRole('combobox', { name: words.say('viewer.search') });
const back = ({ card, words }: ViewerPage): Locator =>
  card.getByRole('button', { name: words.say('viewer.card.back') });

/** The last link of the ranking, whose rows are drawn only where they are in sight: that of the first organisation. */
async function lastLink({ page, ask, settled }: ViewerPage): Promise<Locator> {
  await ask('central');
  await page.locator('.answer .sort').first().click();
  await settled();
  await page.locator('.answer .table-long').hover();
  await page.mouse.wheel(0, 100_000);
  const link = page.locator('.answer [aria-rowindex="153"] .link');
  await link.focus();
  return link;
}

/** Opens by keyboard the card of the organisation that has the focus. */
async function enter(viewer: ViewerPage): Promise<void> {
  await viewer.page.keyboard.press('Enter');
  await expect.poll(hasFocus(title(viewer))).toBe(true);
}

test('who closes a card goes on at the row from which it was opened, and sees it', async () => {
  const viewer = await opened();
  const { page, card } = viewer;
  const link = await lastLink(viewer);
  await enter(viewer);
  const first = await title(viewer).textContent();
  // From card to card the way back is the same.
  await card.locator('.plain-list .link').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => title(viewer).textContent()).not.toBe(first);
  await expect.poll(hasFocus(title(viewer))).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(hasFocus(link)).toBe(true);
  expect(await link.textContent()).toBe(first);

  await enter(viewer);
  await back(viewer).focus();
  await page.keyboard.press('Enter');
  await expect.poll(hasFocus(link)).toBe(true);
  const inSight = async (): Promise<boolean> => {
    const [row, frame] = [await link.boundingBox(), await page.locator('.table-long').boundingBox()];
    if (row === null || frame === null) return false;
    return row.y > frame.y && row.y + row.height < Math.min(frame.y + frame.height, 900);
  };
  await expect.poll(inSight).toBe(true);
});

test('where the row has gone, the heading of the answer is read', async () => {
  const viewer = await opened();
  const { page, words, card, shown } = viewer;
  await lastLink(viewer);
  await enter(viewer);
  await card.getByRole('button', { name: words.say('viewer.takeOut') }).click();
  await shown.filter({ hasText: '151 of 152' }).waitFor();
  await viewer.settled();
  await page.keyboard.press('Escape');
  await expect.poll(hasFocus(heading(viewer))).toBe(true);
});

test('who closes a card that was found by its name goes on searching, but on a telephone reads the answer', async () => {
  const desk = await opened();
  await search(desk, 'Technovation');
  await expect.poll(hasFocus(title(desk))).toBe(true);
  await desk.page.keyboard.press('Escape');
  await expect.poll(hasFocus(field(desk))).toBe(true);

  const telephone = await opened({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await search(telephone, 'Technovation');
  await expect.poll(hasFocus(title(telephone))).toBe(true);
  await back(telephone).tap();
  await expect.poll(hasFocus(heading(telephone))).toBe(true);
});

test('who closes a card that was opened on the map goes on there, from its organisation', async () => {
  const viewer = await opened();
  const { page, map } = viewer;
  await tabTo(viewer, map);
  const said = page.locator('.map-frame [role=status]');
  await page.keyboard.press('End');
  await expect.poll(() => said.textContent()).not.toBe('');
  const last = (await said.textContent()) ?? '';
  // By name, the last but one: nowhere else do the keys begin.
  await page.keyboard.press('PageUp');
  await expect.poll(() => said.textContent()).not.toBe(last);
  await enter(viewer);
  await page.keyboard.press('Escape');
  await expect.poll(hasFocus(map)).toBe(true);
  await page.keyboard.press('PageDown');
  await expect.poll(() => said.textContent()).toBe(last);
});

test.each([
  [1440, 900],
  [390, 844],
])('a card is seen to begin, however far was scrolled before (%i × %i)', async (width, height) => {
  const viewer = await opened({ viewport: { width, height } });
  const { page, card } = viewer;
  const begins = (): Promise<void> =>
    expect
      .poll(async () => {
        const [way, name] = [await back(viewer).boundingBox(), await title(viewer).boundingBox()];
        if (way === null || name === null) return 'not drawn';
        const top = width === 390 ? 0 : ((await page.locator('.answer').boundingBox())?.y ?? 0);
        return way.y >= top && name.y + name.height <= height ? 'in sight' : `${way.y} to ${name.y}`;
      })
      .toBe('in sight');
  await search(viewer, 'UNDP in the Kyrgyz');
  await card.waitFor();
  await begins();
  const first = await title(viewer).textContent();
  const partner = card.locator('.plain-list .link').last();
  await partner.scrollIntoViewIfNeeded();
  await partner.click();
  await expect.poll(() => title(viewer).textContent()).not.toBe(first);
  await begins();
});
