import { expect, test } from 'vitest';
import { oneBrowser } from './oneBrowser.ts';
import { legendLabels, offered, openExample, part } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const { harness, watched } = oneBrowser();
const opened = async (): Promise<ViewerPage> => watched(await openExample(harness()));

/** Types a name into a field that finds organisations, and takes the first one found. */
async function pick({ page }: ViewerPage, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(name);
  await offered(page).first().click();
}

test('introductions are chosen together under limits, with a bound, and lead to what they would change', async () => {
  const own = await opened();
  const { page, words } = own;
  await own.ask('introductions');
  await part(own, words.say('findings.introductions.portfolio'));
  const choose = page.getByRole('button', { name: words.say('planning.portfolio.choose'), exact: true });
  await choose.click();
  const table = page.locator('table', { hasText: words.say('planning.portfolio.alone') });
  const rows = table.locator('tbody tr:not(.row-more)');
  await expect.poll(() => rows.count()).toBe(5);
  // Each pair says why, as the list does.
  const reasons = await table.locator('tbody .row-more').all();
  expect(reasons).toHaveLength(5);
  for (const row of reasons) await expect.poll(() => row.locator('li').count()).toBeGreaterThan(0);
  // As `partnermap suggest --count 5` says it: at least 83 % of the best possible.
  await expect.poll(() => page.locator('.part .lead').textContent()).toContain('83%');
  await expect
    .poll(() => page.locator('.map-legend').textContent())
    .toContain(words.say('map.legend.introduction'));
  const pairs = (): Promise<string[]> =>
    rows.locator('th').evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
  const [first] = await pairs();
  // A pair that must never be among them is not.
  const [a, b] = first.split(' and ');
  await page.getByText(words.say('planning.portfolio.pairs')).click();
  await pick(own, words.say('findings.introductions.first'), a);
  await pick(own, words.say('findings.introductions.second'), b);
  await page.getByRole('button', { name: words.say('planning.portfolio.never'), exact: true }).click();
  await expect.poll(() => page.getByText(words.say('planning.old')).count()).toBe(1);
  await choose.click();
  await expect.poll(() => rows.count()).toBe(5);
  await expect.poll(pairs).not.toContain(first);
  await page.getByRole('button', { name: words.say('planning.tryOut'), exact: true }).click();
  await expect.poll(() => page.locator('.chips .chip').count()).toBe(5);
});

test('long work can be cancelled', async () => {
  const own = await opened();
  const { page, words } = own;
  await own.ask('change');
  const compare = page.getByRole('button', { name: words.say('planning.change.compare'), exact: true });
  await compare.click();
  await page.locator('progress').waitFor();
  await page.getByRole('button', { name: words.say('planning.cancel'), exact: true }).click();
  await compare.waitFor();
  await expect.poll(() => page.getByRole('table').count()).toBe(0);
});

test('two years compared: who came, which ties are new, on the map and in tables', async () => {
  const own = await opened();
  const { page, words } = own;
  await own.ask('change');
  await page.getByRole('button', { name: words.say('planning.change.compare'), exact: true }).click();
  // The published figures of the synthetic community: 32 organisations in 2022, 84 in 2023.
  const said = page.locator('.lead', { hasText: '2022' });
  await expect.poll(() => said.textContent()).toMatch(/organisations 32.*organisations 84/u);
  const labels = [words.say('planning.change.stayed'), words.say('planning.change.came')];
  await expect.poll(() => legendLabels(own)).toEqual(labels);
  await expect.poll(() => page.locator('.map-legend-count').allTextContents()).toEqual(['32', '52']);
});

test('a cell leads to teams, which the map brings out', async () => {
  const own = await opened();
  const { page, words } = own;
  await own.ask('gaps');
  await page.locator('.heat-button').first().click();
  await page.getByRole('button', { name: words.say('planning.team.forCell'), exact: true }).click();
  await expect.poll(() => page.locator('.chips .chip').count()).toBe(2);
  await page.getByRole('button', { name: words.say('planning.team.find'), exact: true }).click();
  await page.locator('.details h3').waitFor();
  const team = page.locator('table .link[aria-pressed=true]');
  const members = ((await team.textContent()) ?? '').split('; ');
  await expect.poll(() => page.locator('.details .plain-list li').allTextContents()).toEqual(members);
});

test('with and without the facilitator, side by side', async () => {
  const own = await opened();
  const { page, words } = own;
  await own.ask('gaps');
  await part(own, words.say('planning.part.without'));
  const table = page.getByRole('table', { name: words.say('planning.without.figures') });
  await table.waitFor();
  const ties = table.locator('tr', { hasText: words.say('measure.size.name') }).first();
  await expect.poll(() => ties.locator('td').allTextContents()).toEqual(['341', '296', '189']);
});

test('an introduction is marked from the list, the log holds the whole list, undo takes it back', async () => {
  const own = await opened();
  const { page, words } = own;
  await own.ask('introductions');
  const mark = page.locator('.answer tbody select').first();
  await mark.waitFor();
  await mark.selectOption('offered');
  await expect.poll(() => mark.inputValue()).toBe('offered');
  await part(own, words.say('planning.part.log'));
  const rows = page.locator('.part tbody tr:not(.row-more)');
  // Ten rows were there before; the list has twenty.
  await expect.poll(() => rows.count()).toBe(30);
  await page
    .getByRole('button', { name: words.say('viewer.undo') })
    .first()
    .click();
  await expect.poll(() => rows.count()).toBe(10);
});

test('needs and offers are matched; without capacities the page says so', async () => {
  const own = await opened();
  const { page, words } = own;
  await own.ask('introductions');
  await part(own, words.say('planning.part.match'));
  await page.getByRole('table', { name: words.say('heading.unmet') }).waitFor();
  await expect.poll(() => page.getByRole('table', { name: words.say('heading.matches') }).count()).toBe(1);
});

test('what if, by keyboard alone: a tie is added, undone, and the trial is reset', async () => {
  const own = await opened();
  const { page, words } = own;
  await own.ask('whatIf');
  const first = page.getByRole('combobox', { name: words.say('findings.introductions.first') });
  await first.focus();
  await page.keyboard.type('Ak-Shumkar');
  await offered(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sulaiman');
  await offered(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const chips = page.locator('.chips .chip');
  await expect.poll(() => chips.count()).toBe(1);
  const table = page.getByRole('table', { name: words.say('heading.wouldChange') });
  const ties = table.locator('tr', { hasText: words.say('measure.size.name') }).first();
  await expect.poll(() => ties.locator('td').allTextContents()).toEqual(['341', '342', '+1']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => chips.count()).toBe(0);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => chips.count()).toBe(1);
  const reset = page.getByRole('button', { name: words.say('planning.whatIf.reset'), exact: true });
  await reset.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => chips.count()).toBe(0);
});
