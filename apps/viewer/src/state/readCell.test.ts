import { expect, test } from 'vitest';
import { cellText, editColumns, fieldEdit } from './editColumns.ts';
import { readCell } from './readCell.ts';
import { fixture } from './testing.ts';
import type { SheetName } from '@partnermap/core';
import type { EditColumn } from './editColumns.ts';

const dataset = await fixture('stem4all-growth');

function columnOf(sheet: SheetName, header: string): EditColumn {
  const column = editColumns(dataset)
    .get(sheet)
    ?.find((one) => one.header === header);
  if (column === undefined) throw new Error(header);
  return column;
}

test.each([
  ['organisations', 'type', 'school | ngo;school', ['school', 'ngo']],
  ['organisations', 'pipeline_stages', 'Basic education | лидерство', ['basic-education', 'leadership']],
  ['organisations', 'pipeline_stages', 'something else', ['something else']],
  ['ties', 'kind', 'joint-work', 'joint-work'],
  ['organisations', 'joined', '27.10.2023', '2023-10-27'],
  ['organisations', 'joined', '', null],
  ['organisations', 'facilitator', 'yes', true],
  ['organisations', 'member', 'unknown', 'unknown'],
  ['organisations', 'name_ky', '  Мектеп ', 'Мектеп'],
  ['organisations', 'name', '=1+1', '=1+1'],
  ['ties', 'strength', '0,5', 0.5],
  ['ties', 'from_id', dataset.organisations[3].name, dataset.organisations[3].id],
  ['participations', 'initiative_id', dataset.initiatives[2].name, dataset.initiatives[2].id],
] as const)('%s.%s: "%s" is read', (sheet, header, typed, value) => {
  expect(readCell(dataset, columnOf(sheet, header), typed)).toEqual({ value });
});

test.each([
  ['organisations', 'name', ' ', 'missing-value'],
  ['organisations', 'joined', 'last year', 'bad-date'],
  ['organisations', 'member', 'maybe', 'value-not-allowed'],
  ['organisations', 'facilitator', 'true', 'value-not-allowed'],
  ['ties', 'strength', 'strong', 'bad-number'],
  ['ties', 'strength', '0', 'not-positive'],
  ['ties', 'to_id', '__proto__', 'unknown-reference'],
  ['participations', 'initiative_id', 'nothing', 'unknown-reference'],
] as const)('%s.%s: "%s" is refused', (sheet, header, typed, code) => {
  expect(readCell(dataset, columnOf(sheet, header), typed)).toMatchObject({
    issue: { code, column: header },
  });
});

test('the text of every cell is read as what the cell holds', () => {
  for (const sheet of ['organisations', 'initiatives', 'participations', 'ties'] as const) {
    for (const row of dataset[sheet]) {
      for (const column of editColumns(dataset).get(sheet) ?? []) {
        const read = readCell(dataset, column, cellText(row, column));
        if (!('value' in read)) throw new Error(JSON.stringify(read.issue));
        const { field, value } = fieldEdit(row, column, read.value);
        expect(value).toStrictEqual(Reflect.get(row, field));
      }
    }
  }
});
