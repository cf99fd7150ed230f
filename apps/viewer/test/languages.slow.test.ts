import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { oneBrowser } from './oneBrowser.ts';
import { choose, chooseFiles, legendLabels, openViewer } from './viewerPage.ts';

// What the other tests do in English by mouse and by keyboard, once through in the other languages.

const { harness, watched } = oneBrowser();
const broken = fileURLToPath(new URL('../../../fixtures/stem4all-growth/organisations.csv', import.meta.url));
const whole = fileURLToPath(new URL('../../../fixtures/stem4all.xlsx', import.meta.url));

for (const code of ['ru', 'ky'] as const) {
  test(`all that is done in English is done in another language (${code})`, async () => {
    const viewer = watched(await openViewer(harness(), code));
    const { page, words, shown, ask, settled } = viewer;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const shows = (count: number): Promise<void> =>
      expect.poll(() => shown.textContent()).toBe(words.say('common.shown', { shown: count, total: 152 }));
    await shows(152);

    const groups = await legendLabels(viewer);
    await choose(page, words.say('map.choose.colour'), words.say('dimension.type'));
    await expect.poll(() => legendLabels(viewer)).not.toEqual(groups);

    const all = await shown.textContent();
    await page.getByRole('slider', { name: words.say('setting.at') }).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => shown.textContent()).not.toBe(all);
    await button(words.say('viewer.showAll')).click();
    await shows(152);

    await button(words.say('viewer.filters')).click();
    await page.getByText(words.say('viewer.withoutFacilitator'), { exact: true }).click();
    await page.keyboard.press('Escape');
    await shows(151);
    await button(words.say('viewer.showAll')).click();
    await shows(152);

    await ask('central');
    await settled();
    const column = page.getByRole('columnheader', { name: words.say('column.organisation') });
    await column.getByRole('button').click();
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending');
    const names = (await page.locator('tbody th').allTextContents()).slice(0, 12);
    expect(names).toEqual(words.sort(names, (name) => name));

    await ask('introductions');
    await page.locator('.answer .plane').waitFor();
    await settled();
    await page.locator('.answer tbody tr').first().hover();
    await page.getByText(words.say('map.legend.introduction')).waitFor();

    await page.getByRole('button', { name: words.say('map.picture') }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: words.say('map.picture.svg') }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain(all);

    await chooseFiles(viewer, 'viewer.open', broken);
    const refusal = page.getByRole('alert').first();
    await expect.poll(() => refusal.textContent()).toContain('organisations.csv');
    await refusal.getByRole('button').click();
    await shows(152);
    await chooseFiles(viewer, 'viewer.open', whole);
    await settled();
    await shows(152);

    await page.getByLabel(words.say('viewer.column.name'), { exact: true }).fill('Ак-Суу мектеби');
    await button(words.say('viewer.addRow')).click();
    await expect.poll(() => shown.textContent()).toContain('153');
    await button(words.say('viewer.undo')).click();
    await shows(152);
  });
}
