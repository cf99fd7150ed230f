import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Table } from './cell.ts';
import { datasetTables } from './datasetTables.ts';
import { expectedValues } from './expectedValues.ts';
import { jointInitiatives } from './jointInitiatives.ts';
import { readDataset } from './readDataset.ts';
import { sheets } from './sheets.ts';

/** The rows of a CSV text with quoted cells; reading real files is the work of another package. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const folder = new URL('../../../../fixtures/stem4all/', import.meta.url);
const present = new Set([
  'organisations',
  'initiatives',
  'participations',
  'terms',
  'facts',
  'sources',
  'about',
]);
const tables: readonly Table[] = sheets
  .filter(({ name }) => present.has(name))
  .map(({ name }) => {
    const [header, ...rows] = parseCsv(readFileSync(new URL(`${name}.csv`, folder), 'utf8'));
    return { name, header, rows: rows.map((cells, index) => ({ row: index + 2, cells })) };
  });
const { dataset, issues } = readDataset(tables);

test('the documented partner network is read whole', () => {
  // Counts as its README.md gives them.
  expect(dataset?.organisations).toHaveLength(152);
  expect(dataset?.initiatives).toHaveLength(77);
  expect(dataset?.participations).toHaveLength(300);
  expect(dataset?.facts).toHaveLength(72);
  expect(dataset?.sources).toHaveLength(105);
  expect(dataset?.initiatives.filter(({ start, end }) => start === null && end === null)).toHaveLength(5);
  expect(dataset?.initiatives.filter(({ start, end }) => start !== null && end === null)).toHaveLength(18);
});

test('its one issue is a figure that names two sources where one is expected', () => {
  expect(issues).toEqual([
    {
      severity: 'warning',
      code: 'unknown-source',
      sheet: 'facts',
      row: 53,
      column: 'source_id',
      found: 'P18|P19',
      parameters: { nearest: [] },
    },
  ]);
});

test('it is written and read again without a difference', () => {
  if (dataset === null) throw new Error('The fixture has an error.');
  expect(readDataset(datasetTables(dataset))).toEqual({ dataset, issues });
});

test('its pipeline is in order, and its joint initiatives are counted among the known members', () => {
  if (dataset === null) throw new Error('The fixture has an error.');
  expect(expectedValues(dataset, 'pipeline_stages').map(({ code }) => code)).toEqual([
    'basic-education',
    'higher-education',
    'labour-market',
    'leadership',
  ]);
  expect(jointInitiatives(dataset).reason).toBeNull();
});
