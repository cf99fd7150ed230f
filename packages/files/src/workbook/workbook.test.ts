import type { Cell, Table } from '@partnermap/core';
import * as fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { ReadOptions } from '../reading.ts';
import { Reading } from '../reading.ts';
import { isoDate } from './spreadsheetDate.ts';
import { readWorkbook } from './workbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';
import { workbookParts, zipOf } from './zipOf.testing.ts';

async function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const reading = new Reading(options);
  const tables = await reading.attempt(() => readWorkbook({ name: 'a.xlsx', bytes }, reading));
  return { tables, issues: reading.issues };
}

async function written(table: Table): Promise<Uint8Array> {
  const { bytes, issues } = await writeWorkbook([{ table }]);
  expect(issues).toEqual([]);
  return bytes ?? new Uint8Array();
}

test('values as Excel stores them: dates by their format, formulas by their stored result, errors reported', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="200" formatCode="[$-419]mmm\\ yyyy;@"/><numFmt numFmtId="201" formatCode="yyyy"/><numFmt numFmtId="202" formatCode="&quot;day&quot;0.0"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="202"/><xf numFmtId="20"/></cellXfs>';
  const sheet = `
    <row r="2"><c r="A2" t="inlineStr"><is><t> id </t></is></c><c r="C2" t="str"><v>c</v></c>
      ${['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map((letter) => `<c r="${letter}2" t="str"><v>${letter}</v></c>`).join('')}</row>
    <row r="4"><c r="A4"><v>7</v></c><c r="C4" s="1"><v>45226</v></c><c r="D4" s="2"><v>45226.604166666664</v></c>
      <c r="E4" s="3"><v>45200</v></c><c r="F4" s="4"><v>44927</v></c><c r="G4" s="5"><v>45226</v></c>
      <c r="H4" s="6"><v>0.5</v></c><c r="I4" t="b"><v>1</v></c><c r="J4"><f>1+1</f><v>2</v></c><c r="K4" t="d"><v>2023-10-27T00:00:00</v></c></row>
    <row r="5"><c r="A5" t="e"><v>#N/A</v></c><c r="C5"><f>NOW()</f></c><c r="D5" t="str"><f>A1</f><v>x_x000D_y</v></c><c r="E5" s="1"><v>-3</v></c></row>`;
  const { tables, issues } = await read(await zipOf(workbookParts(sheet, { styles, state: 'hidden' })));
  expect(tables).toEqual([
    {
      name: 'a',
      header: ['id', '', 'c', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].filter((_, index) => index !== 11),
      rows: [
        {
          row: 4,
          cells: [
            7,
            null,
            '2023-10-27',
            '2023-10-27T14:30:00',
            '2023-10',
            '2023',
            45226,
            '12:00:00',
            true,
            2,
            '2023-10-27',
          ],
        },
        { row: 5, cells: [null, null, null, 'x\ry', -3] },
      ],
    },
  ]);
  const none = { sheet: 'a', row: null, column: null, found: null, parameters: {} };
  expect(issues).toEqual([
    { severity: 'note', code: 'sheet-hidden', ...none },
    { severity: 'warning', code: 'cell-error-value', ...none, row: 5, column: 'id', found: '#N/A' },
    { severity: 'warning', code: 'cell-formula-without-value', ...none, row: 5, column: 'c' },
  ]);
});

test('cells that were merged are told, for all but the first are empty', async () => {
  const text = (place: string, value: string): string =>
    `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = `<row r="1">${text('A1', 'id')}${text('B1', 'type')}</row><row r="2">${text('A2', 'x')}${text('B2', 'school')}</row><row r="3">${text('A3', 'y')}</row>`;
  const after = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>';
  const { issues } = await read(await zipOf(workbookParts(sheet, { after })));
  expect(issues).toEqual([
    {
      severity: 'warning',
      code: 'cells-merged',
      sheet: 'a',
      row: 2,
      column: 'type',
      found: 'B2:B3',
      parameters: {},
    },
  ]);
});

test('dates of both systems', () => {
  // Serial numbers as Excel documents them: 1 is 1900-01-01 (1904-01-02), 60 the day that never was.
  expect(isoDate(1, 'day', false)).toBe('1900-01-01');
  expect(isoDate(59, 'day', false)).toBe('1900-02-28');
  expect(isoDate(61, 'day', false)).toBe('1900-03-01');
  expect(isoDate(43_764, 'day', true)).toBe('2023-10-27');
  expect(isoDate(45_226, 'day', false)).toBe('2023-10-27');
  expect(isoDate(2_958_465, 'day', false)).toBe('9999-12-31');
  expect(isoDate(2_958_466, 'day', false)).toBeNull();
});

test('the 1904 system of a workbook is followed', async () => {
  const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
  const sheet = '<row><c t="str"><v>d</v></c></row><row><c s="0"><v>43764</v></c></row>';
  const { tables } = await read(await zipOf(workbookParts(sheet, { styles, date1904: true })));
  expect(tables?.[0].rows).toEqual([{ row: 2, cells: ['2023-10-27'] }]);
});

test('a date written by another program comes back as ISO text', async () => {
  const rows = [['joined'], [new Date(Date.UTC(2023, 9, 27))]];
  const { tables } = await read(await writeXlsx({ sheets: [{ name: 'a', rows }] }));
  expect(tables?.[0].rows).toEqual([{ row: 2, cells: ['2023-10-27'] }]);
});

const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  "=cmd|' /C calc'!A0",
  "'=1",
  '_x0041_',
  '_x005F_x0041_',
  '<img src=x onerror=alert(1)>',
  ']]>&amp;',
  'Ысык-Көл ң ө ү',
  'a\r\nb\nc\rd',
  ' outer  spaces ',
  '\u0000\u0001\u001F\uFFFE\uFFFF\uD800x',
  '2023-10-27',
  '12',
);
const text = fc
  .oneof(hostile, fc.string({ unit: 'binary', maxLength: 20 }))
  .filter((one) => one.trim() !== '');
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);

test('any table comes back exactly', async () => {
  const header = fc.uniqueArray(
    text.map((one) => one.trim()),
    { minLength: 1, maxLength: 4 },
  );
  const tables = header.chain((header) =>
    fc
      .array(
        fc.tuple(text, fc.array(cell, { maxLength: header.length - 1 }), fc.integer({ min: 1, max: 3 })),
        {
          maxLength: 4,
        },
      )
      .map((rows) => {
        let row = 1;
        const placed = rows.map(([first, others, step]) => {
          const cells: Cell[] = [first, ...others];
          while (cells.at(-1) === null) cells.pop();
          row += step;
          return { row, cells };
        });
        return { name: 'a', header, rows: placed };
      }),
  );
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      expect(await read(await written(table))).toEqual({ tables: [table], issues: [] });
    }),
  );
});

test('100,000 rows are read', async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => ({
    row: index + 2,
    cells: [`o${index}`, index],
  }));
  const { tables, issues } = await read(await written({ name: 'a', header: ['id', 'size'], rows }));
  expect(issues).toEqual([]);
  expect(tables?.[0].rows).toHaveLength(100_000);
  expect(tables?.[0].rows.at(-1)).toEqual({ row: 100_001, cells: ['o99999', 99_999] });
});

test('what Excel cannot hold is not written', async () => {
  const long = { name: 'a', header: ['id'], rows: [{ row: 2, cells: ['x'.repeat(32_768)] }] };
  expect(await writeWorkbook([{ table: long }])).toMatchObject({
    bytes: null,
    issues: [
      {
        code: 'write-cell-over-limit',
        sheet: 'a',
        row: 2,
        column: 'id',
        parameters: { format: 'xlsx', characters: 32_768, limit: 32_767 },
      },
    ],
  });
});

test('more rows and columns than Excel has are not written', async () => {
  const rows = Array.from({ length: 1_048_576 }, (_, index) => ({ row: index + 2, cells: [] }));
  const long = { name: 'a', header: ['id'], rows };
  const wide = { name: 'b', header: Array.from({ length: 16_385 }, (_, index) => `c${index}`), rows: [] };
  const { bytes, issues } = await writeWorkbook([{ table: long }, { table: wide }]);
  expect(bytes).toBeNull();
  expect(issues.map(({ code, sheet, parameters }) => [code, sheet, parameters])).toEqual([
    ['write-rows-over-limit', 'a', { format: 'xlsx', count: 1_048_577, limit: 1_048_576 }],
    ['write-columns-over-limit', 'b', { format: 'xlsx', count: 16_385, limit: 16_384 }],
  ]);
});

test('names of sheets that Excel refuses are changed and reported', async () => {
  const names = ['a/b', 'A_b', 'History', `${'x'.repeat(31)}1`, `${'x'.repeat(31)}2`];
  const { bytes, issues } = await writeWorkbook(
    names.map((name) => ({ table: { name, header: ['id'], rows: [] } })),
  );
  const { tables } = await read(bytes ?? new Uint8Array());
  expect(tables?.map(({ name }) => name)).toEqual([
    'a_b',
    'A_b 2',
    'History 2',
    'x'.repeat(31),
    `${'x'.repeat(29)} 2`,
  ]);
  expect(issues.map(({ code, sheet }) => [code, sheet])).toEqual(
    names.map((name) => ['write-sheet-renamed', name]),
  );
});

test('each bound stops with its own issue', async () => {
  const bytes = await written({ name: 'a', header: ['id', 'b'], rows: [{ row: 2, cells: ['x', 'yyyy'] }] });
  const codesWith = async (limits: ReadOptions['limits']) =>
    (await read(bytes, { limits: limits ?? {} })).issues.map(({ code }) => code);
  expect(await codesWith({ rows: 1 })).toEqual(['sheet-rows-over-limit']);
  expect(await codesWith({ columns: 1 })).toEqual(['sheet-columns-over-limit']);
  expect(await codesWith({ sheets: 0 })).toEqual(['sheets-over-limit']);
  expect(await codesWith({ cells: 3 })).toEqual(['cells-over-limit']);
  expect(await codesWith({ characters: 3 })).toEqual(['cell-over-limit']);
  expect(await codesWith({ zipEntries: 2 })).toEqual(['zip-entries-over-limit']);
  expect(await codesWith({ unpackedBytes: 100 })).toEqual(['zip-unpacked-over-limit']);
  expect(await codesWith({ depth: 2 })).toEqual(['xml-too-deep']);
  expect(await codesWith({ seconds: 0 })).toEqual(['file-time-over-limit']);
  expect(await codesWith({})).toEqual([]);
});
