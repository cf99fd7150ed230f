import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { runCommand } from '../../../packages/partnermap/src/testSupport/runCommand.ts';
import { firstMeasures } from '../src/worker/firstMeasures.ts';
import { countKernelRuns, withoutFacilitator } from './kernelRuns.ts';
import { oneBrowser } from './oneBrowser.ts';
import { choose, offered, openViewer, search } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const { harness, watched } = oneBrowser();
const opened = async (): Promise<ViewerPage> => watched(await openViewer(harness()));

test('tables are sorted by any column', async () => {
  const { page, words, ask } = await opened();
  await ask('central');
  const sort = page.getByRole('columnheader', { name: words.say('column.organisation') });
  await sort.getByRole('button').click();
  await expect.poll(() => sort.getAttribute('aria-sort')).toBe('ascending');
  const names = await page.locator('tbody th').allTextContents();
  const firstUp = names[0];
  expect(names.slice(0, 12)).toEqual(words.sort(names.slice(0, 12), (name) => name));
  await sort.getByRole('button').click();
  await expect.poll(() => sort.getAttribute('aria-sort')).toBe('descending');
  await expect.poll(() => page.locator('tbody th').first().textContent()).not.toBe(firstUp);
});

test('any measure is found by typing, explained, and ranked with the range of each rank', async () => {
  const { page, words, ask } = await opened();
  await ask('central');
  const ranges = page.locator('.answer .range');
  await ranges.first().waitFor();
  await expect.poll(() => ranges.first().textContent()).toMatch(/^\d+ to \d+$/u);
  await expect.poll(() => page.locator('.range-summary').textContent()).toContain('5th to 95th percentile');

  await page.locator('.answer .measure-choice input').click();
  await page.keyboard.type('pagerank');
  await offered(page).first().click();
  const name = words.say('measure.pagerank.name');
  await expect.poll(() => page.locator('.answer caption').textContent()).toContain(name);
  await page.getByText(words.say('viewer.whatItMeans'), { exact: true }).first().click();
  const explained = await page.locator('.explanation-text').first().textContent();
  expect(explained).toContain(words.say('measure.pagerank.meaning'));
  expect(explained).toContain('0.85');
  expect(explained).toMatch(/\d{4}/u);
  await ranges.first().waitFor();
});

test('of all measures those in sight are drawn, and the others are reached by keyboard and by scrolling', async () => {
  const { page, words } = await opened();
  const size = page.getByRole('combobox', { name: words.say('map.choose.size') });
  const options = offered(page);
  await size.click();
  const count = (): Promise<number> => options.first().getAttribute('aria-setsize').then(Number);
  await expect.poll(count).toBeGreaterThan(100);
  const all = await count();
  await expect.poll(() => options.count()).toBeLessThan(all / 2);

  // More steps than are drawn at first.
  for (let step = 0; step < 40; step++) await page.keyboard.press('ArrowDown');
  const reached = page.locator('.measure-list [role=option][data-focused]');
  await expect.poll(() => reached.getAttribute('aria-posinset').then(Number)).toBeGreaterThan(40);
  await expect.poll(() => size.getAttribute('aria-activedescendant')).toBe(await reached.getAttribute('id'));
  const name = await reached.textContent();
  await page.keyboard.press('Enter');
  await expect.poll(() => size.inputValue()).toBe(name);

  await size.click();
  await page.locator('.measure-list .list-box').hover();
  const last = page.locator(`.measure-list [role=option][aria-posinset="${all}"]`);
  // What is drawn for the first time is higher than was taken, and the end moves on.
  await vi.waitFor(async () => {
    await page.mouse.wheel(0, 100_000);
    await last.click({ timeout: 5000 });
  }, 120_000);
  await expect.poll(() => size.inputValue()).not.toBe(name);

  await size.fill('no measure is called so');
  await page.getByText(words.say('map.choose.noMeasure')).waitFor();
});

test('a table of which the rows in sight are drawn goes only where the wheel is turned', async () => {
  const { page, ask, settled } = await opened();
  await ask('central');
  const frame = page.locator('.answer .table-long');
  await frame.waitFor();
  await settled();
  await frame.hover();
  const passed = (): Promise<{ readonly far: number; readonly row: number }> =>
    frame.evaluate((element) => {
      const top = element.getBoundingClientRect().top + 150;
      const rows = [...element.querySelectorAll('[aria-rowindex]')];
      const seen = rows.find((row) => row.getBoundingClientRect().bottom > top);
      return { far: element.scrollTop, row: Number(seen?.getAttribute('aria-rowindex')) };
    });
  const seen: number[] = [];
  for (let turn = 0; turn < 30; turn++) {
    const before = await passed();
    seen.push(before.row);
    await page.mouse.wheel(0, 150);
    await expect.poll(async () => (await passed()).far).not.toBe(before.far);
    await settled();
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  // Less than the height of two rows a turn.
  expect(new Set(seen).size).toBeGreaterThan(20);
});

test('one role of a broker is found by its name, explained, and ranked by', async () => {
  const { page, words, ask } = await opened();
  await ask('central');
  await page.locator('.answer .measure-choice input').click();
  await page.keyboard.type(words.say('measurePart.liaison.name'));
  const name = `${words.say('measure.brokerage.name')}: ${words.say('measurePart.liaison.name')}`;
  await offered(page, name).click();
  await expect.poll(() => page.locator('.answer caption').textContent()).toContain(name);
  await page.getByText(words.say('viewer.whatItMeans'), { exact: true }).first().click();
  const explained = await page.locator('.explanation-text').first().textContent();
  expect(explained).toContain(words.say('measurePart.liaison.meaning'));
});

test('a measure that is not defined says why; all measures of the network are listed with value or reason', async () => {
  const { page, words, ask } = await opened();
  await ask('central');
  await page.locator('.answer .measure-choice input').click();
  await page.keyboard.type(words.say('measure.inDegree.name'));
  await offered(page).first().click();
  await page.getByText(words.say('undefined.only-directed')).first().waitFor();
  await ask('overview');
  await page.getByText(words.say('viewer.overview.allMeasures')).click();
  const table = page.locator('.explanation .table-scroll');
  const rows = table.locator('tbody tr');
  // The first of a long table come first, and say how many they all are.
  await expect.poll(() => rows.count()).toBe(20);
  await table.locator('tfoot').getByRole('button').click();
  await expect.poll(() => rows.count()).toBeGreaterThan(50);
  const row = rows.filter({ hasText: words.say('measure.reciprocity.name') }).first();
  await expect.poll(() => row.locator('td').textContent()).toBe(words.say('undefined.only-directed'));
});

test('the compiled kernels run in the worker under the policy that is served', async () => {
  const own = await opened();
  const kernelRuns = await countKernelRuns(own);
  await withoutFacilitator(own);
  await expect.poll(kernelRuns).toBeGreaterThan(0);
});

test('a measure of ties is chosen, explained, and said of each tie, the largest first', async () => {
  const { page, words, ask } = await opened();
  await ask('overview');
  const section = page.locator('details', { hasText: words.say('viewer.overview.pairMeasures') });
  await section.locator('summary').first().click();
  const rows = section.locator('tbody tr');
  await rows.first().waitFor();
  const largest = await rows.first().textContent();
  await expect.poll(() => section.textContent()).toContain(words.say('measure.edgeBetweenness.meaning'));
  const name = words.say('measure.twomode.projection.bottom.shared.name');
  await choose(section, words.say('viewer.central.measure'), name);
  await expect.poll(() => section.locator('caption').textContent()).toContain(name);
  await expect.poll(() => rows.first().textContent()).not.toBe(largest);
});

test('the card and the table say what the command says', async () => {
  const data = fileURLToPath(new URL('../../../fixtures/stem4all', import.meta.url));
  const told = await runCommand(['measures', data, '--all', '--format', 'json']);
  const { measures } = JSON.parse(told.output) as {
    readonly measures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  const viewer = await opened();
  const { page, words, ask, card } = viewer;
  const said = (id: string): string => words.number(measures[id]['undp-kyrgyzstan'], { digits: 3 });
  await ask('central');
  const row = page.locator('.answer tbody tr', { hasText: 'UNDP in the Kyrgyz Republic' });
  await expect.poll(() => row.locator('td').allTextContents()).toContain(said('degree.noLoops'));
  await search(viewer, 'UNDP in the Kyrgyz');
  await card.waitFor();
  const own = card.locator('.measures > div');
  await expect.poll(() => own.count()).toBe(firstMeasures.length);
  for (const id of firstMeasures) {
    const name = words.sayById(`measure.${id}.name`);
    const value = own
      .filter({ has: page.locator('dt', { hasText: name }) })
      .locator('strong')
      .first();
    await expect
      .poll(() => value.textContent(), { message: id })
      .toMatch(new RegExp(`^${said(id).replace('.', '[.]')}, rank \\d`, 'u'));
  }
});
