import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvOf } from './hostileData.ts';
import { oneBrowser } from './oneBrowser.ts';
import { choose, chooseFiles, openExample, openViewer } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const { harness, watched } = oneBrowser();
let viewer: ViewerPage;

const button = (id: Parameters<ViewerPage['words']['say']>[0]) =>
  viewer.page.getByRole('button', { name: viewer.words.sayById(id), exact: true });

/** A small community with something of everything to edit, in which each edit is soon computed. */
async function openSmall(): Promise<void> {
  const numbers = Array.from({ length: 30 }, (_, index) => index);
  const sheets = {
    organisations: [['id', 'name'], ...numbers.map((n) => [`o${n}`, `Organisation ${n}`])],
    initiatives: [['id', 'name', 'kind'], ...[0, 1, 2, 3, 4].map((n) => [`i${n}`, `Event ${n}`, 'event'])],
    participations: [
      ['initiative_id', 'organisation_id', 'role'],
      ...numbers.flatMap((n) => [0, 1].map((more) => [`i${(n + more) % 5}`, `o${n}`, 'partner'])),
    ],
    ties: [['from_id', 'to_id'], ...numbers.map((n) => [`o${n}`, `o${(n + 1) % 30}`])],
  };
  await chooseFiles(
    viewer,
    'viewer.open',
    Object.entries(sheets).map(([name, rows]) => ({
      name: `${name}.csv`,
      mimeType: 'text/csv',
      buffer: csvOf(rows),
    })),
  );
  await expect.poll(() => viewer.shown.textContent()).toBe('30 of 30 organisations shown');
}

/** The document as its project file. */
async function document(): Promise<string> {
  const download = viewer.page.waitForEvent('download');
  await button('viewer.saveProject').click();
  return readFileSync(await (await download).path(), 'utf8');
}

async function sheet(name: 'organisations' | 'initiatives' | 'participations' | 'ties'): Promise<void> {
  await viewer.page.getByRole('tab', { name: viewer.words.say(`viewer.sheet.${name}`), exact: true }).click();
}

const count = (name: string): Promise<number> =>
  viewer.page.getByRole('grid', { name }).getAttribute('aria-rowcount').then(Number);

/** A cell gets the focus a moment after an edit: keys that are pressed before would go elsewhere. */
const focused = (row: number, column: number): Promise<void> =>
  viewer.page.locator(`[data-place="${row} ${column}"]:focus`).waitFor();

/** Writes into a cell by keyboard; the focus then stands in the cell below. */
async function type(row: number, column: number, text: string): Promise<void> {
  const { page } = viewer;
  await page.locator(`[data-place="${row} ${column}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('.cell-input').fill(text);
  await page.keyboard.press('Enter');
  await focused(row + 1, column);
}

/** Adds a row by its name; the focus then stands in its first cell. */
async function addNamed(name: string): Promise<void> {
  await viewer.page.getByLabel(viewer.words.say('viewer.column.name'), { exact: true }).fill(name);
  await button('viewer.addRow').click();
  await viewer.page.locator('.cell:focus').waitFor();
}

const removeFirst = (): Promise<void> => viewer.page.locator('.cell-action button').first().click();

test('100 mixed edits are undone one by one, back to the exact document', async () => {
  viewer = watched(await openViewer(harness()));
  const { page } = viewer;
  await openSmall();
  const before = await document();
  const steps = 12;
  let edits = 0;
  for (let round = 0; round < steps; round++) {
    await sheet('organisations');
    await type(round % 5, 1, `Renamed ${round}`);
    await addNamed(`Added ${round}`);
    await removeFirst();
    await sheet('initiatives');
    // What is added is scrolled to, so what is edited at the top comes first.
    await type(0, 1, `Renamed initiative ${round}`);
    await addNamed(`Initiative ${round}`);
    await sheet('participations');
    await removeFirst();
    await sheet('ties');
    await removeFirst();
    await page.getByRole('button', { name: viewer.words.say('viewer.filters'), exact: true }).click();
    const dialog = page.locator('.dialog');
    await dialog.getByText(viewer.words.say('setting.keepIsolates'), { exact: true }).click();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    edits += 8 + (round % 2);
    if (round % 2 === 1) {
      await sheet('organisations');
      await type(2, 4, `Short ${round}`);
    }
  }
  expect(edits).toBeGreaterThanOrEqual(100);
  const changed = await document();
  expect(changed).not.toBe(before);
  await page.locator('h2').first().click();
  for (let step = 0; step < edits; step++) await page.keyboard.press('Control+z');
  await expect.poll(document).toBe(before);
  for (let step = 0; step < edits; step++) await page.keyboard.press('Control+y');
  const again = (text: string): unknown => ({ ...(JSON.parse(text) as object), log: null });
  expect(again(await document())).toEqual(again(changed));
});

test('a row is added and removed with all that refers to it, and undo brings both back', async () => {
  viewer = watched(await openExample(harness()));
  const { page, shown } = viewer;
  await viewer.ask('data');
  await addNamed('Ак-Суу мектеби');
  await page.getByRole('gridcell', { name: 'Ак-Суу мектеби', exact: true }).waitFor();
  await expect.poll(() => shown.textContent()).toBe('85 of 85 organisations shown');
  await expect.poll(() => count('Organisations')).toBe(86);
  await sheet('participations');
  const participations = await count('Participations');
  await sheet('organisations');
  await page.locator('.grid tbody').getByRole('gridcell').first().focus();
  await page.keyboard.press('PageUp');
  await removeFirst();
  await expect.poll(() => shown.textContent()).toBe('84 of 84 organisations shown');
  await sheet('participations');
  await expect.poll(() => count('Participations')).toBeLessThan(participations);
  await button('viewer.undo').click();
  await expect.poll(() => count('Participations')).toBe(participations);
  await button('viewer.undo').click();
  await expect.poll(() => shown.textContent()).toBe('84 of 84 organisations shown');
  await sheet('organisations');
  await expect.poll(() => count('Organisations')).toBe(85);
});

test('what is missing or wrong in a new row is said, and nothing is added', async () => {
  viewer = watched(await openViewer(harness(), 'ky'));
  const { page, words } = viewer;
  await viewer.ask('data');
  await sheet('participations');
  const before = await count(words.say('viewer.sheet.participations'));
  await page
    .getByLabel(words.say('viewer.column.organisation_id'), { exact: true })
    .fill('no such organisation');
  await button('viewer.addRow').click();
  const problem = page.locator('.add-row [role=alert]');
  await expect.poll(() => problem.textContent()).toContain(words.say('viewer.column.initiative_id'));
  await expect.poll(() => count(words.say('viewer.sheet.participations'))).toBe(before);
});

test('every filter is told in the bar and ended there, or undone, or all at once', async () => {
  viewer = watched(await openViewer(harness()));
  const { page, words, shown } = viewer;
  const all = '152 of 152 organisations shown';
  const chips = page.locator('.chips .chip');
  const filtered = async (set: () => Promise<void>): Promise<void> => {
    await button('viewer.filters').click();
    await set();
    await page.keyboard.press('Escape');
    await page.locator('.dialog').waitFor({ state: 'detached' });
  };
  const check = (label: string) => () => page.locator('.dialog').getByText(label, { exact: true }).click();
  const sets: readonly (readonly [string, () => Promise<void>])[] = [
    ['Countries: Kazakhstan', check('Kazakhstan')],
    ['Kinds of initiative: event', check('event')],
    [
      'Sources: UNDP Kyrgyzstan',
      () => choose(page, words.say('viewer.filters.publisher'), 'UNDP Kyrgyzstan'),
    ],
    ['Without the facilitator', check(words.say('viewer.withoutFacilitator'))],
  ];
  for (const [, set] of sets) {
    await filtered(set);
    await expect.poll(() => chips.count()).toBe(1);
    await expect.poll(() => shown.textContent()).not.toBe(all);
    await chips.first().click();
    await expect.poll(() => shown.textContent()).toBe(all);
    await expect.poll(() => chips.count()).toBe(0);
  }
  await filtered(async () => {
    await choose(page, words.say('setting.roles'), words.say('viewer.filters.chosenRoles'));
    await check(words.say('role.funder'))();
  });
  await expect.poll(() => chips.first().textContent()).not.toContain('funder');
  await filtered(check('Kazakhstan'));
  await expect.poll(() => shown.textContent()).not.toBe(all);
  await button('viewer.undo').click();
  await expect.poll(() => chips.count()).toBe(1);
  await button('viewer.showAll').click();
  await expect.poll(() => chips.count()).toBe(0);
  await expect.poll(() => shown.textContent()).toBe(all);
});

test('who removes the last row by keyboard stays in the sheet, and leaves a cell by keyboard', async () => {
  viewer = watched(await openViewer(harness()));
  const { page, shown } = viewer;
  await openSmall();
  await viewer.ask('data');
  await sheet('ties');
  await page.locator('[data-place="0 0"]').focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('PageDown');
  await focused(29, 0);
  const atRemove = (row: number): Promise<void> =>
    page.locator(`.cell-action [data-place^="${row} "]:focus`).waitFor();
  await page.keyboard.press('End');
  await atRemove(29);
  await page.keyboard.press('Enter');
  await atRemove(28);
  // As many rows as there are can be removed, and undone.
  await sheet('initiatives');
  await page.locator('[data-place="4 1"]').focus();
  await page.keyboard.press('End');
  for (let row = 4; row >= 0; row--) {
    await atRemove(row);
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => page.locator('.grid tbody tr').count()).toBe(0);
  for (let step = 0; step < 6; step++) await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.grid tbody tr').count()).toBe(5);
  await expect.poll(() => page.locator('.grid tbody [tabindex="0"]').count()).toBe(1);
  await expect.poll(() => shown.textContent()).toBe('30 of 30 organisations shown');
  // Tab takes over what was typed, and goes on.
  await page.locator('[data-place="0 1"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.cell-input').fill('Renamed');
  await page.keyboard.press('Tab');
  await page.getByRole('gridcell', { name: 'Renamed', exact: true }).waitFor();
  await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
  await expect.poll(() => page.locator('.cell:focus').count()).toBe(0);
});

test('keys that come before the page is drawn again meet the cell that they lead to', async () => {
  viewer = watched(await openViewer(harness()));
  const { page } = viewer;
  await openSmall();
  await viewer.ask('data');
  const cell = page.locator('[data-place="0 0"]');
  await cell.focus();
  const edited = await cell.evaluate(async ({ ownerDocument: page }) => {
    // A code is not edited, and the arrows lead on from it all the same.
    for (const key of ['Enter', 'ArrowRight', 'ArrowDown', 'Enter']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      page.activeElement?.dispatchEvent(event);
      // What the page does at once is done, and no frame is drawn.
      await Promise.resolve();
    }
    const cells = [...(page.activeElement?.closest('tr')?.cells ?? [])];
    return cells.findIndex((one) => one.contains(page.activeElement));
  });
  expect(edited).toBe(1);
  const row = page.locator('.grid tbody tr', { has: page.locator('.cell-input') });
  await expect.poll(() => row.getAttribute('aria-rowindex')).toBe('3');
});

test('what is being typed is not lost when its row is scrolled out of sight, and replaces what was there', async () => {
  viewer = watched(await openExample(harness()));
  const { page } = viewer;
  await viewer.ask('data');
  await page.locator('[data-place="2 1"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' of today');
  await page.locator('.grid').hover();
  await page.mouse.wheel(0, 100_000);
  await page.locator('[data-place="83 1"]').waitFor();
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  await focused(3, 1);
  await expect.poll(() => page.locator('[data-place="2 1"]').textContent()).toMatch(/ of today!$/u);
  // Who types over a cell replaces it, and can take that back.
  await page.keyboard.type('Another');
  await page.keyboard.press('Escape');
  await focused(3, 1);
  await page.keyboard.type('Another');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'Another', exact: true }).waitFor();
  await page.keyboard.press('Control+End');
  await page.locator('.cell-action [data-place^="83 "]:focus').waitFor();
  await page.keyboard.press('Control+Home');
  await focused(0, 0);
});

test('what cannot be read is said, though the reader goes on in another cell', async () => {
  viewer = watched(await openViewer(harness()));
  const { page, words } = viewer;
  await openSmall();
  await viewer.ask('data');
  await sheet('initiatives');
  const problem = page.locator('.section > .cell-problem');
  const column = (await page.locator('.grid thead th .raw-name').allTextContents()).indexOf('start');
  const cell = page.locator(`[data-place="0 ${column}"]`);
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.locator('.cell-input').fill('soon');
  await page.locator('[data-place="2 1"]').click();
  await problem.waitFor();
  await expect.poll(() => problem.textContent()).toContain(words.say('viewer.column.start'));
  await expect.poll(() => problem.textContent()).toContain('soon');
  await expect.poll(() => cell.textContent()).toBe('');
  await type(0, column, '2023');
  await expect.poll(() => cell.textContent()).toBe('2023');
  await expect.poll(() => problem.count()).toBe(0);
});
