import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { startHarness } from './browser.ts';
import type { Harness } from './browser.ts';
import { everyScreen } from './everyScreen.ts';
import { openExample } from './viewerPage.ts';

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const pageWidth = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** The tables that are wider than their frames, though their columns can stand below the rows. */
const wideTables = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.table-scroll:has(.data-table)')]
      .filter((frame) => frame.checkVisibility() && frame.scrollWidth > frame.clientWidth + 1)
      .map((frame) => `${frame.querySelector('caption')?.textContent} is wider than its frame`),
  );

/** What is wrong with a screen and stays so: it may still be coming, column by column. */
async function lasting(find: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let found = await find();
  for (let looks = 0; found.length > 0 && looks < 20; looks++) {
    await new Promise((resolve) => {
      setTimeout(resolve, 250);
    });
    found = await find();
  }
  return found;
}

/** What is wider than it may be: the page, or a table. */
const wide = (page: Page, most: number): Promise<readonly string[]> =>
  lasting(async () => {
    const width = await pageWidth(page);
    return [...(width > most ? [`is ${width} pixels wide`] : []), ...(await wideTables(page))];
  });

const languages = ['en', 'ru', 'ky'] as const;

test.each(languages)('every screen is accessible in both themes, and fits a telephone (%s)', async (code) => {
  const size = { width: 390, height: 844 };
  const viewer = await openExample(harness, code, { reducedMotion: 'reduce', viewport: size });
  const { page } = viewer;
  const found: string[] = [];
  await everyScreen(viewer, async (screen) => {
    const add = (wrong: readonly string[]): number =>
      found.push(...wrong.map((text) => `${screen}: ${text}`));
    await page.emulateMedia({ colorScheme: 'light' });
    add(await lasting(() => violations(page)));
    await page.emulateMedia({ colorScheme: 'dark' });
    add((await lasting(() => violations(page, 'colours'))).map((text) => `dark: ${text}`));
    add(await wide(page, size.width));
  });
  await viewer.close();
  expect(found).toEqual([]);
  expect(viewer.complaints).toEqual([]);
});

/** The controls that nobody gets at: outside the window though scrolled to, or under something else. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // What is behind an open dialog is out of reach on purpose.
    const within = document.querySelector('.popover') ?? document;
    const controls = [
      ...within.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, summary, [role=tab], [role=slider]',
      ),
    ].filter(
      // Not what only screen readers have, what stands for a control in forms, and what comes with the focus.
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.closest('.visually-hidden, .skip-link, [aria-hidden=true], [data-react-aria-prevent-focus]') ===
          null,
    );
    return controls.flatMap((one) => {
      one.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const name = `${one.tagName} ${one.ariaLabel ?? one.textContent ?? ''}`.slice(0, 60);
      // What stands for a control to the eye, such as a box beside its label, may hold it.
      if (width < 2 || height < 2) return [];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [`${name} lies outside`];
      const at = document.elementFromPoint(x, y);
      const over = at === null || !(one.contains(at) || at.contains(one));
      return over ? [`${name} lies under ${at?.className}`] : [];
    });
  });

test.each(languages)(
  'at twice the size every screen fits its window and every control can be reached (%s)',
  async (code) => {
    const viewport = { width: 512, height: 384 };
    const viewer = await openExample(harness, code, {
      viewport,
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    });
    const { page } = viewer;
    const found: string[] = [];
    await everyScreen(viewer, async (screen) => {
      const wrong = [...(await wide(page, viewport.width)), ...(await lasting(() => outOfReach(page)))];
      found.push(...wrong.map((text) => `${screen}: ${text}`));
    });
    await viewer.close();
    expect(found).toEqual([]);
  },
);

test.each([1024, 1440])('no screen is wider than its window of %i pixels', async (width) => {
  const viewer = await openExample(harness, 'ru', { viewport: { width, height: 844 } });
  const found: string[] = [];
  await everyScreen(viewer, async (screen) => {
    found.push(...(await wide(viewer.page, width)).map((text) => `${screen}: ${text}`));
  });
  await viewer.close();
  expect(found).toEqual([]);
});

test('by keyboard a part of an answer is read from its beginning, and an undo keeps the focus on the page', async () => {
  const viewer = await openExample(harness);
  const { page, words, ask, settled } = viewer;
  await ask('introductions');
  await page.locator('.part tbody tr').first().waitFor();
  await settled();
  await page.locator('.answer [role=tab][aria-selected=true]').focus();
  await page.keyboard.press('Tab');
  // Browsers bring the middle of so high a panel into sight.
  const begins = (): Promise<boolean> =>
    page.evaluate(() => {
      const [panel, answer] = ['.part', '.answer'].map((name) => document.querySelector(name));
      if (panel === null || answer === null || document.activeElement !== panel) return false;
      return panel.getBoundingClientRect().top >= answer.getBoundingClientRect().top;
    });
  await expect.poll(begins).toBe(true);
  const undo = page.getByRole('button', { name: words.say('viewer.undo') });
  await undo.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => undo.isDisabled()).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h2');
  await viewer.close();
  expect(viewer.complaints).toEqual([]);
});
