import { expect, test } from 'vitest';
import { csvOf } from './hostileData.ts';
import { oneBrowser } from './oneBrowser.ts';
import { choose, chooseFiles, openViewer } from './viewerPage.ts';

const { harness, watched } = oneBrowser();

test.each([
  [390, 844],
  [1440, 900],
])('values without end leave their labels and counts in sight (%i × %i)', async (width, height) => {
  const viewer = watched(await openViewer(harness(), 'en', { viewport: { width, height } }));
  const { page, words, shown, settled } = viewer;
  const endless = 'Endless'.repeat(30);
  const column = `Column${endless}`;
  const sheets = [
    ['organisations', [['id', 'name', column], ...['a', 'b', 'c'].map((id) => [id, id, `${id}${endless}`])]],
    ['initiatives', [['id', 'name', 'kind'], ...['i', 'j'].map((id) => [id, id, 'project'])]],
    [
      'participations',
      [['initiative_id', 'organisation_id', 'role'], ...['a', 'b', 'c'].map((id) => ['i', id, 'partner'])],
    ],
  ] as const;
  await chooseFiles(
    viewer,
    'viewer.open',
    sheets.map(([name, cells]) => ({ name: `${name}.csv`, mimeType: 'text/csv', buffer: csvOf(cells) })),
  );
  await shown.filter({ hasText: '3 of 3' }).waitFor();
  await viewer.ask('overview');
  const legend = page.locator('.map-legend');
  if (width === 390) await legend.locator('summary').click();
  await choose(legend, words.say('map.choose.colour'), column);
  const entry = legend.locator('li', { hasText: `a${endless}` });
  await entry.waitFor();
  expect(await entry.locator('.map-legend-label').getAttribute('title')).toBe(`a${endless}`);
  const line = (): Promise<readonly number[]> =>
    legend.evaluate((element) => {
      const [label] = [...element.querySelectorAll('.map-choices .label')].map(
        (one) => one.getBoundingClientRect().height,
      );
      const counts = [...element.querySelectorAll('.map-legend-count')];
      const right = Math.max(...counts.map((one) => one.getBoundingClientRect().right));
      return [Math.round(label / 20), Math.max(0, right - element.getBoundingClientRect().right)];
    });
  // One line, and nothing beyond the edge.
  await expect.poll(line).toEqual([1, 0]);

  await page.getByRole('button', { name: words.say('viewer.filters'), exact: true }).click();
  const filters = page.getByRole('dialog');
  await choose(filters, words.say('viewer.filters.column'), column);
  await choose(filters, words.say('viewer.filters.value'), `a${endless}`);
  // What the data do not have cannot be filtered by.
  await expect.poll(() => filters.getByText(words.say('setting.kinds'), { exact: true }).count()).toBe(1);
  expect(await filters.getByText(words.say('setting.countries'), { exact: true }).count()).toBe(0);
  await filters.getByRole('button', { name: words.say('viewer.filters.exclude') }).click();
  await shown.filter({ hasText: '2 of 3' }).waitFor();
  await settled();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
