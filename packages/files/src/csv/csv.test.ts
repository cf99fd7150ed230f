import type { Cell, Table } from '@partnermap/core';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { cellOfCsvText, csvTextOf } from './csvCell.ts';
import { readCsv, writeCsv } from './csv.ts';
import { csvRecords } from './csvRecords.ts';
import type { ReadOptions } from '../reading.ts';
import { Reading } from '../reading.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const reading = new Reading(options);
  const table = await reading.attempt(() => readCsv({ name: 'a.csv', bytes }, 'a', reading));
  return { table, issues: reading.issues };
}

const rowsOf = (table: Table | null) => table?.rows.map(({ row, cells }) => [row, ...cells]);

test('rows are numbered as a spreadsheet shows them; empty rows, columns and outer spaces of headers go', async () => {
  const { table, issues } = await read(
    utf8('\r\n ,\r\n id , name ,,\r\n\r\na,"x\ny",,\r\n,,,\r\nb,\r\n\r\n'),
  );
  expect(table?.header).toEqual(['id', 'name']);
  expect(rowsOf(table)).toEqual([
    [5, 'a', 'x\ny'],
    [7, 'b'],
  ]);
  expect(issues).toEqual([]);
});

test.each([
  ['comma', 'id,name\na,"x;y"\n'],
  ['semicolon', 'id;name\na;"x;y"\n'],
  ['tab', 'id\tname\na\tx;y\n'],
  ['CR only', 'id,name\ra,x;y\r'],
  ['mixed line ends', 'id,name\r\na,x;y\n\n'],
])('%s', async (_, text) => {
  expect(rowsOf((await read(utf8(text))).table)).toEqual([[2, 'a', 'x;y']]);
});

/** UTF-16, the lower half of each character first. */
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
const halvesSwapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, index) => bytes[index ^ 1]);

test('UTF-8 with and without mark, UTF-16 with mark', async () => {
  const text = 'id,name\na,Ош ө ң ү\n';
  const wide = utf16(`\uFEFF${text}`);
  for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), wide, halvesSwapped(wide)]) {
    const { table, issues } = await read(bytes);
    expect(table?.header).toEqual(['id', 'name']);
    expect(rowsOf(table)).toEqual([[2, 'a', 'Ош ө ң ү']]);
    expect(issues).toEqual([]);
  }
});

test('windows-1251 is recognised and said', async () => {
  // "Ош" in windows-1251.
  const { table, issues } = await read(new Uint8Array([...utf8('id,name\na,'), 0xce, 0xf8]));
  expect(rowsOf(table)).toEqual([[2, 'a', 'Ош']]);
  expect(issues).toEqual([
    {
      severity: 'note',
      code: 'file-encoding-assumed',
      sheet: null,
      row: null,
      column: null,
      found: null,
      parameters: { file: 'a.csv', encoding: 'windows-1251' },
    },
  ]);
});

test.each(['id,name\na,x\n', 'код;«аталыш»\r\nа1;Ысык-Көл — №2\r\n'])(
  'UTF-16 without mark is recognised and said: %j',
  async (text) => {
    const expected = (await read(utf8(text))).table;
    const littleEnd = utf16(text);
    for (const [encoding, bytes] of [
      ['utf-16le', littleEnd],
      ['utf-16be', halvesSwapped(littleEnd)],
    ] as const) {
      const { table, issues } = await read(bytes);
      expect(table).toEqual(expected);
      expect(issues).toMatchObject([{ code: 'file-encoding-assumed', parameters: { encoding } }]);
    }
  },
);

test('half a character of UTF-16 is reported as lost', async () => {
  const { issues } = await read(new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x62]));
  expect(issues).toMatchObject([
    { code: 'file-characters-lost', parameters: { encoding: 'utf-16le', count: 1 } },
  ]);
});

test('cells to the right of the headers are left out and named', async () => {
  const { table, issues } = await read(utf8('id,name\na,Osh, Naryn\nb,x\nc,y,,z\n'));
  expect(rowsOf(table)).toEqual([
    [2, 'a', 'Osh'],
    [3, 'b', 'x'],
    [4, 'c', 'y'],
  ]);
  const common = { severity: 'warning', code: 'cells-without-header', sheet: 'a' };
  expect(issues).toEqual([
    { ...common, row: 2, column: 'C', found: ' Naryn', parameters: { count: 1 } },
    { ...common, row: 4, column: 'D', found: 'z', parameters: { count: 1 } },
  ]);
});

test('a quotation mark that is never closed is an error with its row', async () => {
  const { table, issues } = await read(utf8('id,name\na,x\nb,"y\nc,z\n'));
  expect(table).toBeNull();
  expect(issues).toMatchObject([{ code: 'csv-quote-unclosed', severity: 'error', sheet: 'a', row: 3 }]);
});

test('text after a closing quotation mark is kept and reported', async () => {
  const { table, issues } = await read(utf8('id,name\na,"x" y\n'));
  expect(rowsOf(table)).toEqual([[2, 'a', 'x y']]);
  expect(issues).toMatchObject([{ code: 'csv-quote-misplaced', severity: 'warning', row: 2 }]);
});

test('a file of separators has no table, and a note says so', async () => {
  const { table, issues } = await read(utf8(',,\n , \n'));
  expect(table).toBeNull();
  expect(issues).toMatchObject([{ severity: 'note', code: 'sheet-empty', sheet: 'a' }]);
});

test('each bound stops with its own issue', async () => {
  const codeWith = async (limits: ReadOptions['limits'], text: string) =>
    (await read(utf8(text), { limits: limits ?? {} })).issues.map(({ code, parameters }) => [
      code,
      parameters,
    ]);
  const text = 'id,name\na,b\nc,d\n';
  expect(await codeWith({ rows: 2 }, text)).toEqual([['sheet-rows-over-limit', { limit: 2 }]]);
  expect(await codeWith({ rows: 3 }, text)).toEqual([]);
  expect(await codeWith({ columns: 1 }, text)).toEqual([
    ['sheet-columns-over-limit', { count: 2, limit: 1 }],
  ]);
  expect(await codeWith({ cells: 5 }, text)).toEqual([['cells-over-limit', { file: 'a.csv', limit: 5 }]]);
  expect(await codeWith({ characters: 4 }, `${text}efghi,j\n`)).toEqual([
    ['cell-over-limit', { characters: 5, limit: 4 }],
  ]);
  expect(await codeWith({ seconds: 0 }, `${text}${'x\n'.repeat(600)}`)).toEqual([
    ['file-time-over-limit', { file: 'a.csv', seconds: 0 }],
  ]);
});

test('an abort rejects with its reason', async () => {
  const controller = new AbortController();
  controller.abort(new Error('enough'));
  const bytes = utf8('x\n'.repeat(600));
  await expect(read(bytes, { signal: controller.signal })).rejects.toThrow('enough');
});

test('100,000 rows are read, with progress', async () => {
  const seen: number[] = [];
  const text = `id,name\n${Array.from({ length: 100_000 }, (_, index) => `o${index},Организация ${index}`).join('\n')}`;
  const { table, issues } = await read(utf8(text), {
    onProgress: ({ done, total }) => seen.push(done / total),
  });
  expect(table?.rows).toHaveLength(100_000);
  expect(table?.rows.at(-1)).toEqual({ row: 100_001, cells: ['o99999', 'Организация 99999'] });
  expect(issues).toEqual([]);
  expect(seen.every((share, index) => share <= 1 && share >= (seen[index - 1] ?? 0))).toBe(true);
});

test('formulas are written as text, numbers as they are', () => {
  const shown: readonly (readonly [Cell, string])[] = [
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+996', "'+996"],
    ['-5', "'-5"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ["'=x", "''=x"],
    ["'quoted'", "'quoted'"],
    [-5, '-5'],
    [1e21, '1e+21'],
    [true, 'TRUE'],
    ['TRUE', "'TRUE"],
    ['007', '007'],
    [null, ''],
  ];
  for (const [cell, text] of shown) {
    expect(csvTextOf(cell, false)).toBe(text);
    expect(cellOfCsvText(text)).toBe(cell);
  }
  expect(csvTextOf('2022', true)).toBe("'2022");
  expect(csvTextOf('2022', false)).toBe('2022');
  expect(cellOfCsvText("'2022")).toBe('2022');
});

const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  "=cmd|' /C calc'!A0",
  "'=1",
  "''",
  "'5",
  '"',
  '""quoted""',
  '<img src=x onerror=alert(1)>',
  'Ысык-Көл, Ош; ң ө ү',
  'a\r\nb\nc\rd',
  ' outer spaces ',
  '\uFEFFmark',
  '2023-10',
  '1e5',
  'TRUE',
);
const text = fc
  .oneof(hostile, fc.string({ unit: 'binary', maxLength: 30 }))
  .filter((one) => one.trim() !== '');
const cell = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);

test('any table comes back exactly, with and without byte order mark', async () => {
  const header = fc.uniqueArray(
    text.map((one) => one.trim()),
    { minLength: 1, maxLength: 4 },
  );
  const table = header.chain((header) =>
    fc
      .array(fc.tuple(text, fc.array(cell, { maxLength: header.length - 1 })), { maxLength: 5 })
      .map((rows) => ({
        name: 'a',
        header,
        rows: rows.map(([first, others], index) => {
          const cells: Cell[] = [first, ...others];
          while (cells.at(-1) === null) cells.pop();
          return { row: index + 2, cells };
        }),
      })),
  );
  await fc.assert(
    fc.asyncProperty(table, fc.boolean(), async (table, byteOrderMark) => {
      expect((await read(writeCsv(table, { byteOrderMark }))).table).toEqual(table);
    }),
  );
});

test('a cell of a megabyte comes back when the bound allows it', async () => {
  const long = `"${'ө,\n'.repeat(350_000)}"`;
  const table = { name: 'a', header: ['id'], rows: [{ row: 2, cells: [long] }] };
  expect((await read(writeCsv(table), { limits: { characters: 2_000_000 } })).table).toEqual(table);
  expect((await read(writeCsv(table))).issues).toMatchObject([
    { code: 'cell-over-limit', row: 2, column: 'id', parameters: { limit: 100_000 } },
  ]);
});

test('well-formed CSV is parsed as papaparse parses it', () => {
  const records = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(records, fc.constantFrom(',', ';', '\t'), (records, delimiter) => {
      const written = Papa.unparse(records, { delimiter, newline: '\n', quotes: true });
      const parsed = Papa.parse<string[]>(written, { delimiter, newline: '\n' }).data;
      expect([...csvRecords(written, delimiter)].map(({ cells }) => cells)).toEqual(parsed);
    }),
  );
});
