import { buildNetwork, detectGroups, readDataset } from '@partnermap/core';
import { loadLanguage } from '@partnermap/language';
import { expect, test } from 'vitest';
import { jupyterDisplay } from './rich.ts';
import { showMap } from './showMap.ts';
import { showTable } from './showTable.ts';

const hostile = '<img src=x onerror=alert(1)>';

function hostileNetwork(): ReturnType<typeof buildNetwork> {
  const table = (name: string, header: readonly string[], ...rows: readonly (readonly string[])[]) => ({
    name,
    header,
    rows: rows.map((cells, index) => ({ row: index + 2, cells })),
  });
  const { dataset } = readDataset([
    table('organisations', ['id', 'name'], ['a', hostile], ['b', '"><script>alert(1)</script>']),
    table('initiatives', ['id', 'name'], ['x', 'X']),
    table(
      'participations',
      ['initiative_id', 'organisation_id', 'role'],
      ['x', 'a', 'partner'],
      ['x', 'b', 'partner'],
    ),
  ]);
  if (dataset === null) throw new Error('The dataset of this test is wrong.');
  return buildNetwork(dataset);
}

test('a table shows its cells as text and counts what it leaves out', () => {
  const shown = showTable(
    ['name', 'value'],
    [
      [hostile, 0.12345],
      ['b', null],
      ['c', 2],
    ],
    { rows: 2, title: 'T' },
  );
  const data = shown[jupyterDisplay]();
  expect(Object.keys(data)).toEqual(['text/html', 'text/plain']);
  expect(shown.html).not.toContain('<img');
  expect(shown.html).toContain('&lt;img');
  expect(shown.html).toContain('0.123');
  expect(shown.html).toContain('+ 1');
  expect(String(shown)).toBe(`name\tvalue\n${hostile}\t0.123\nb\t–`);
});

test('a map is an SVG picture in which names can do nothing', async () => {
  const network = hostileNetwork();
  const shown = showMap(network, { language: await loadLanguage('ky'), groups: detectGroups(network) });
  expect(shown.html).toContain('<svg');
  expect(shown.html).not.toMatch(/<(img|script)/u);
});
