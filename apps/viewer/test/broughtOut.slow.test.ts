import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withoutWebGl } from './browser.ts';
import { oneBrowser } from './oneBrowser.ts';
import { search, viewerOn } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const { harness, watched } = oneBrowser();

/** The viewer with a map of elements, which can be counted. */
async function opened(): Promise<ViewerPage> {
  const plain = watched(await harness().open({ locale: 'en-GB', reducedMotion: 'reduce' }));
  await withoutWebGl(plain.page);
  await plain.page.goto(harness().address);
  const viewer = await viewerOn(plain);
  // The map may get another width while the first answer comes.
  await viewer.settled();
  return viewer;
}

/** How many labels the map has: everything has one that finds room; of what steps back, nothing. */
const labels = (page: Page): Promise<number> => page.locator('.map-svg text').count();
const dashed = (page: Page): Promise<number> => page.locator('.map-svg line[stroke-dasharray]').count();

async function year(page: Page, key: 'Home' | 'End'): Promise<void> {
  await page.getByRole('slider').focus();
  await page.keyboard.press(key);
}

test('a cell of the heat map brings out what it counts, in another year counts anew, and is let go', async () => {
  const { page, ask, settled } = await opened();
  const all = await labels(page);
  await ask('gaps');
  const cell = page.getByRole('button', { name: /^Bishkek, Basic education:/u });
  await cell.click();
  await expect.poll(() => labels(page)).toBeLessThan(all / 2);
  const drill = page.locator('.drill-down');
  const agree = async (): Promise<void> => {
    await expect
      .poll(async () => {
        const counted = (await cell.textContent())?.match(/\d+/u)?.[0];
        const text = (await drill.textContent()) ?? '';
        const listed = await drill.locator('li').count();
        return text.includes(`${counted} found`) && listed === Number(counted);
      })
      .toBe(true);
  };
  await agree();
  await expect.poll(() => cell.textContent()).toBe('14');
  await year(page, 'Home');
  await expect.poll(() => cell.textContent()).not.toBe('14');
  await settled();
  await agree();
  await expect.poll(() => cell.getAttribute('aria-pressed')).toBe('true');
  await year(page, 'End');
  await expect.poll(() => cell.textContent()).toBe('14');
  await settled();
  await agree();
  await expect.poll(() => labels(page)).toBeLessThan(all / 2);
  await cell.click();
  await expect.poll(() => labels(page)).toBe(all);
});

test('a card brings out its organisation though a group is brought out; the group comes back, until it is another', async () => {
  const viewer = await opened();
  const { page, ask, card, settled } = viewer;
  const all = await labels(page);
  await ask('groups');
  const group = page.locator('.answer tbody .link').first();
  await group.click();
  await expect.poll(() => labels(page)).toBeLessThan(all / 2);
  await settled();
  const inGroup = await labels(page);
  const ring = page.locator('.map-svg circle[stroke-width="2.2"]');
  await expect.poll(() => ring.count()).toBe(0);
  await search(viewer, 'UNDP in the Kyrgyz');
  await card.waitFor();
  await expect.poll(() => ring.count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => labels(page)).toBe(inGroup);
  await expect.poll(() => group.getAttribute('aria-pressed')).toBe('true');
  await year(page, 'Home');
  await year(page, 'End');
  await expect.poll(() => labels(page)).toBe(all);
});

test('an introduction stays dashed while it is open, and not longer than it is suggested or seen', async () => {
  const viewer = await opened();
  const { page, ask, card, settled } = viewer;
  await ask('introductions');
  const first = page.locator('.part tbody .link').first();
  await first.waitFor();
  const [name] = ((await first.textContent()) ?? '').split(' and ');
  await first.focus();
  await expect.poll(() => dashed(page)).toBe(1);
  await page.keyboard.press('Enter');
  await page.mouse.move(300, 5);
  await page.getByRole('slider').focus();
  await expect.poll(() => dashed(page)).toBe(1);
  await search(viewer, 'UNDP in the Kyrgyz');
  await card.waitFor();
  await expect.poll(() => dashed(page)).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => dashed(page)).toBe(1);
  // In the first year nobody can be introduced.
  await year(page, 'Home');
  await expect.poll(() => dashed(page)).toBe(0);
  await year(page, 'End');
  await settled();
  await ask('overview');
  await expect.poll(() => dashed(page)).toBe(0);
  // The same from a card.
  await search(viewer, name);
  await card.waitFor();
  await card
    .locator('details', { has: page.locator('.details') })
    .first()
    .locator('summary')
    .first()
    .click();
  await expect.poll(() => dashed(page)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => dashed(page)).toBe(0);
});

test('the plane of introductions is used by keyboard: a mark that has the focus is drawn, Enter opens its reasons', async () => {
  const { page, ask } = await opened();
  await ask('introductions');
  const mark = page.locator('.plane-mark').nth(2);
  await mark.focus();
  await expect.poll(() => dashed(page)).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => mark.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => page.locator('.part .details li').count()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.part .details').count()).toBe(0);
});
