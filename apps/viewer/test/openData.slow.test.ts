import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCommand } from '../../../packages/partnermap/src/testSupport/runCommand.ts';
import { csvOf, hostileSheets, workbookOf } from './hostileData.ts';
import { oneBrowser } from './oneBrowser.ts';
import { choose, chooseFiles, kept, openViewer, search } from './viewerPage.ts';
import type { ViewerPage } from './viewerPage.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url));

const { harness, watched } = oneBrowser();
let viewer: ViewerPage;

/** Drops files or folders of the disk onto the middle of the page, as the system does it. */
async function drop(paths: readonly string[]): Promise<void> {
  const inspector = await viewer.page.context().newCDPSession(viewer.page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await inspector.send('Input.dispatchDragEvent', { type, x: 700, y: 450, data });
  }
}

const shows = async (text: string): Promise<void> => {
  await expect.poll(() => viewer.shown.textContent()).toBe(text);
};

/** The list of problems as the page shows it: each row's sentence. */
async function problems(): Promise<readonly string[]> {
  await viewer.ask('data');
  const details = viewer.page.locator('.section details').first();
  if ((await details.count()) > 0 && (await details.getAttribute('open')) === null) {
    await details.locator('summary').click();
  }
  return await viewer.page.locator('.section details tbody th').allTextContents();
}

test('a folder is opened by its button, and read as the command reads it', async () => {
  viewer = watched(await openViewer(harness()));
  await chooseFiles(viewer, 'viewer.openFolder', fixture('stem4all-growth'));
  await shows('84 of 84 organisations shown');
  const told = await runCommand(['check', fixture('stem4all-growth'), '--format', 'json']);
  const { issues } = JSON.parse(told.output) as { readonly issues: readonly unknown[] };
  await viewer.settled();
  await expect.poll(problems).toHaveLength(issues.length);
});

test('a folder that is dropped is opened; one without data changes nothing', async () => {
  viewer = watched(await openViewer(harness()));
  await drop([fixture('stem4all-growth')]);
  await shows('84 of 84 organisations shown');
  await drop([fixture('boundaries')]);
  await viewer.page.getByRole('alert').waitFor();
  await expect.poll(() => viewer.page.getByRole('alert').textContent()).toContain('boundaries');
  await shows('84 of 84 organisations shown');
});

test('several CSV files are dropped together, and a single one of them is refused', async () => {
  viewer = watched(await openViewer(harness()));
  const sheet = (name: string): string => fixture(`stem4all-growth/${name}.csv`);
  await drop([sheet('organisations')]);
  await viewer.page.getByRole('alert').waitFor();
  await shows('152 of 152 organisations shown');
  await expect.poll(() => viewer.page.getByRole('alert').textContent()).toContain('organisations.csv');
  await drop(['organisations', 'initiatives', 'participations'].map(sheet));
  await shows('84 of 84 organisations shown');
});

test('a table of ties is pasted, and its ties are shown; pasting into a field is only typing', async () => {
  viewer = watched(await openViewer(harness()));
  const paste = (text: string, into: string): Promise<void> =>
    viewer.page.evaluate(
      ([pasted, selector]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.querySelector(selector)?.dispatchEvent(event);
      },
      [text, into],
    );
  const table = 'source\ttarget\na\tb\nb\tc\n';
  await paste(table, '.search-input');
  await viewer.settled();
  await shows('152 of 152 organisations shown');
  await paste(table, 'body');
  await shows('3 of 3 organisations shown');
  await viewer.ask('overview');
  await expect.poll(() => viewer.page.locator('.answer').textContent()).toContain('2 ties');
  await expect.poll(() => viewer.page.getByRole('alert').count()).toBe(0);
});

test('“Start fresh” gives the example again, whatever was left there', async () => {
  viewer = watched(await openViewer(harness()));
  const { page, words } = viewer;
  await viewer.ask('data');
  await page.getByRole('button', { name: words.say('viewer.startEmpty') }).click();
  await shows('0 of 0 organisations shown');
  await viewer.ask('overview');
  await page.locator('.answer').getByText(words.say('viewer.nobody')).waitFor();
  await expect.poll(() => kept(viewer)).toContain('"organisations":[]');
  await page.reload();
  await page.getByRole('button', { name: words.say('viewer.startFresh') }).click();
  await shows('152 of 152 organisations shown');
  await expect
    .poll(() => page.getByRole('button', { name: words.say('viewer.undo') }).isDisabled())
    .toBe(true);
});

test('the report is saved with its sections, in the reader’s language; it can be stopped', async () => {
  viewer = watched(await openViewer(harness(), 'ru'));
  const { page, words } = viewer;
  await viewer.ask('data');
  await page.getByRole('button', { name: words.say('viewer.exampleGrowth') }).click();
  await expect.poll(() => viewer.shown.textContent()).toContain('84');
  const menu = page.getByRole('button', { name: words.say('viewer.report'), exact: true });
  await menu.click();
  const make = page.getByRole('button', { name: words.say('viewer.report.save') });
  await make.click();
  await page.getByRole('button', { name: words.say('viewer.report.stop') }).click();
  await make.waitFor();
  const download = page.waitForEvent('download');
  await make.click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/-report-ru\.html$/u);
  const html = readFileSync(await saved.path(), 'utf8');
  expect(html).toContain('<html lang="ru">');
  for (const id of ['decisions', 'map', 'ranks', 'coverage', 'introductions', 'dependence', 'annex']) {
    expect(html, id).toContain(`id="${id}"`);
  }
  expect(html).toContain(words.say('common.syntheticData'));
  expect(html).not.toContain('<script');

  await page.getByText(words.say('viewer.report.parts')).click();
  await choose(page, words.say('viewer.report.since'), words.date('2022'));
  await page.locator('.dialog').getByText(words.say('report.map.title'), { exact: true }).click();
  const other = page.waitForEvent('download');
  await make.click();
  const since = readFileSync(await (await other).path(), 'utf8');
  const holds = (id: string): boolean => since.includes(`<section id="${id}"`);
  expect(['decisions', 'change', 'map', 'annex'].filter(holds)).toEqual(['decisions', 'change', 'annex']);
});

const rows = 50_000;

test.each(['xlsx', 'csv'])(
  '50,000 hostile rows are opened as text, and the page answers on (%s)',
  async (format) => {
    viewer = watched(await openViewer(harness()));
    const { page, words, ask } = viewer;
    const sheets = hostileSheets(rows);
    const files =
      format === 'xlsx'
        ? [{ name: 'hostile.xlsx', mimeType: '', buffer: await workbookOf(sheets) }]
        : sheets.map((one) => ({ name: `${one.name}.csv`, mimeType: 'text/csv', buffer: csvOf(one.rows) }));
    await chooseFiles(viewer, 'viewer.open', files);
    await shows('50,000 of 50,000 organisations shown');
    // The page answers: questions are led to, and what they show is text.
    await ask('overview');
    await expect.poll(() => page.locator('.answer').textContent()).toContain('50,000 organisations');
    await ask('data');
    await page
      .getByRole('gridcell', { name: `<img src=x onerror="document.title='taken'"> 0` })
      .first()
      .waitFor();
    expect(await page.title()).not.toBe('taken');
    await expect.poll(() => page.locator('img, script:not([src]), svg[onload]').count()).toBe(0);
    expect(words.code).toBe('en');
  },
);

test('a workbook of one’s own is opened; a broken one is refused with its problems and changes nothing', async () => {
  viewer = watched(await openViewer(harness()));
  const { page, settled, shown } = viewer;
  await chooseFiles(viewer, 'viewer.open', fixture('stem4all-growth/organisations.csv'));
  await page.getByRole('alert').waitFor();
  await expect.poll(() => page.getByRole('alert').first().textContent()).toContain('organisations.csv');
  await expect.poll(() => page.locator('.section details[open] tbody tr').count()).toBeGreaterThan(0);
  await expect.poll(() => shown.textContent()).toBe('152 of 152 organisations shown');
  // Who has read it goes on with the data that are there, and their own problems.
  await page.getByRole('alert').getByRole('button').click();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  await expect.poll(() => page.locator('.section details[open]').count()).toBe(0);

  await chooseFiles(viewer, 'viewer.open', fixture('stem4all.xlsx'));
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  await settled();
  await expect.poll(() => shown.textContent()).toBe('152 of 152 organisations shown');
});

test('a hostile workbook is text and nothing else', async () => {
  viewer = watched(await openViewer(harness()));
  const { page, words, ask, settled } = viewer;
  const hostile = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
  await chooseFiles(viewer, 'viewer.open', [
    {
      name: 'organisations.csv',
      mimeType: 'text/csv',
      buffer: csvOf([
        ['id', 'name', 'type', hostile],
        ['__proto__', hostile, hostile, '=1+1'],
        ['constructor', '=HYPERLINK("http://evil.example")', 'toString', 'javascript:alert(1)'],
      ]),
    },
    {
      name: 'initiatives.csv',
      mimeType: 'text/csv',
      buffer: csvOf([
        ['id', 'name', 'kind'],
        ['i', hostile, 'project'],
      ]),
    },
    {
      name: 'participations.csv',
      mimeType: 'text/csv',
      buffer: csvOf([
        ['initiative_id', 'organisation_id', 'role'],
        ['i', '__proto__', 'partner'],
        ['i', 'constructor', 'lead'],
      ]),
    },
  ]);
  await expect.poll(() => viewer.shown.textContent()).toBe('2 of 2 organisations shown');
  for (const question of ['overview', 'central', 'groups', 'gaps', 'introductions'] as const) {
    await ask(question);
    await settled();
  }
  await choose(page, words.say('map.choose.colour'), words.say('dimension.type'));
  expect(await page.title()).not.toBe('taken');
  await expect.poll(() => page.locator('img, script:not([src])').count()).toBe(0);
});

test('names without end, from right to left, in pictures and in markup stand in their place on every screen', async () => {
  viewer = watched(await openViewer(harness(), 'en', { viewport: { width: 390, height: 844 } }));
  const { page, ask, settled, card } = viewer;
  const hebrew = '\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD';
  const endless = 'X'.repeat(300);
  const names = [hebrew, endless, '\u{1F469}\u{1F3FD}\u200D\u{1F52C} Women', '<img src=x>', '\u202Elive'];
  const sheets = [
    ['organisations', [['id', 'name'], ...names.map((name, index) => [`o${index}`, name])]],
    ['initiatives', [['id', 'name', 'kind'], ...[0, 1].map((index) => [`i${index}`, endless, 'project'])]],
    [
      'participations',
      [
        ['initiative_id', 'organisation_id', 'role'],
        ...[0, 1, 2].map((index) => ['i0', `o${index}`, 'partner']),
        ...[0, 3, 4].map((index) => ['i1', `o${index}`, 'host']),
      ],
    ],
  ] as const;
  await chooseFiles(
    viewer,
    'viewer.open',
    sheets.map(([name, cells]) => ({ name: `${name}.csv`, mimeType: 'text/csv', buffer: csvOf(cells) })),
  );
  await shows('5 of 5 organisations shown');
  const tooWide = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [
        document.documentElement,
        ...document.querySelectorAll<HTMLElement>('.answer, .panel, .card, .findings'),
      ]
        .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.tagName} ${one.className} is ${one.scrollWidth} pixels wide`),
    );
  for (const question of ['overview', 'central', 'groups', 'gaps', 'introductions', 'whatIf'] as const) {
    await ask(question);
    await settled();
    await expect.poll(tooWide, { message: question }).toEqual([]);
  }
  await ask('overview');
  // The marks around the name keep the number and its sign together, and the comma behind the name.
  await expect
    .poll(() => page.locator('.findings').textContent())
    .toContain(`Without \u2068${hebrew}\u2069, 50%`);
  await search(viewer, endless);
  await card.waitFor();
  await settled();
  await expect.poll(tooWide).toEqual([]);
});
