import { datasetTables, readDataset } from '@partnermap/core';
import { expect, test } from 'vitest';
import { applyCommand } from './applyCommand.ts';
import { newDocument } from './document.ts';
import { addRow, freeId, newRow, removeRow } from './rowCommands.ts';
import { fixture } from './testing.ts';

const dataset = await fixture('stem4all-growth');

test('no reference is left that names a removed organisation or initiative', () => {
  let document = newDocument(dataset);
  for (const sheet of ['organisations', 'initiatives'] as const) {
    for (let count = 0; count < 10; count++) {
      document = applyCommand(document, removeRow(document.dataset, sheet, (count * 7) % 20)).document;
    }
  }
  expect(document.dataset.organisations).toHaveLength(dataset.organisations.length - 10);
  const { dataset: read, issues } = readDataset(datasetTables(document.dataset));
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(read).toStrictEqual(document.dataset);
});

test('a new row has what was given, and all else blank', () => {
  const row = newRow('organisations', { id: 'new', name: 'New' });
  const document = applyCommand(newDocument(dataset), addRow(dataset, 'organisations', row)).document;
  expect(document.dataset.organisations.at(-1)).toMatchObject({
    id: 'new',
    name: 'New',
    member: 'unknown',
    facilitator: false,
    types: [],
    partOf: null,
    attributes: [],
  });
});

test.each([
  ['Школа № 5', 'школа-5'],
  ['  ', 'new'],
  ['__proto__', 'proto'],
  ['taken', 'taken-3'],
])('"%s" gets the id "%s"', (name, id) => {
  expect(freeId([{ id: 'taken' }, { id: 'taken-2' }], name)).toBe(id);
});
