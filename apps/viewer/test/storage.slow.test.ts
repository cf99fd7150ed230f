import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKept, watchedPage } from './browser.ts';
import { oneBrowser } from './oneBrowser.ts';
import { kept, viewerOn } from './viewerPage.ts';

const { harness, watched } = oneBrowser();

test('an edit is kept when the page is killed in the middle of the next one, and can be undone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partnermap-profile-'));
  const { address } = harness();
  const { origin } = new URL(address);
  const before = await openKept(folder, origin);
  await before.page.goto(address);
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

  const after = watched(await watchedPage(first.page.context(), origin));
  await after.page.goto(address);
  const { page, words, ask } = await viewerOn(after);
  await page.getByText(words.say('viewer.restored')).waitFor();
  await ask('data');
  await page.getByRole('gridcell', renamed).first().waitFor();
  await expect.poll(() => page.getByRole('gridcell', { name: 'never finished' }).count()).toBe(0);
  await page.getByRole('button', { name: words.say('viewer.undo') }).click();
  await expect.poll(() => page.getByRole('gridcell', renamed).count()).toBe(0);
  expect(before.complaints).toEqual([]);
});

test('a window is told when another one saves its data in the place of its own', async () => {
  const { address } = harness();
  const mine = watched(await harness().open({ locale: 'en-GB' }));
  await mine.page.goto(address);
  const { page, words } = await viewerOn(mine);
  const other = await watchedPage(page.context(), new URL(address).origin);
  await other.page.goto(address);
  await viewerOn(other);
  const notice = page.getByRole('alert').filter({ hasText: words.say('viewer.overwritten') });
  await expect.poll(() => notice.count()).toBe(0);
  await other.page.locator('.map-legend li button').first().click();
  await notice.waitFor();
  await expect.poll(() => other.page.getByRole('alert').count()).toBe(0);
  await notice.getByRole('button').click();
  await notice.waitFor({ state: 'detached' });
  expect(other.complaints).toEqual([]);
});

test.each(['says no', 'is not there'])(
  'where the storage %s the page works, and says that it forgets',
  async (how) => {
    const own = watched(await harness().open({ locale: 'en-GB' }));
    await own.page.addInitScript((kind) => {
      const no = (): never => {
        throw new DOMException('no', 'SecurityError');
      };
      Storage.prototype.setItem = no;
      // A browser that forbids its storage forbids, too, that pages speak to each other.
      if (kind === 'says no') {
        IDBFactory.prototype.open = no;
        Object.defineProperty(globalThis, 'BroadcastChannel', { value: no });
      } else {
        Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
        Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
      }
    }, how);
    await own.page.goto(harness().address);
    const { page, words } = await viewerOn(own);
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await page.locator('.map-legend li button').first().click();
    await page.getByText(words.say('viewer.notSaved')).waitFor();
  },
);
