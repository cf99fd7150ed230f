import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Table } from './cell.ts';
import { datasetTables } from './datasetTables.ts';
import { headerKey } from './headerKey.ts';
import { readDataset } from './readDataset.ts';
import { roles } from './participation.ts';
import { sheets } from './sheets.ts';
import type { SheetColumn } from './sheets.ts';
import { tableFor } from './tableFor.ts';

const hostile = [
  '__proto__',
  'constructor',
  'toString',
  "=cmd|' /C calc'!A0",
  '<img src=x onerror=alert(1)>',
  '+1',
  '@SUM(A1)',
  'a|b;c',
  'line\nbreak',
  ' outer space ',
  '2023',
  'TRUE',
  'Ёлка «дом»',
  '\u202Eright to left',
  '😀',
];
const word = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const filledWord = word.filter((text) => text.trim() !== '');
const maybe = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof(cell, fc.constantFrom<Cell>(null, '', ' '));
const dates = fc.constantFrom<Cell>(2023, '2023', '2023-10', '27.10.2023', '2023-10-27', '2023-10-27T10:00');
const anyCell: fc.Arbitrary<Cell> = fc.oneof(word, fc.double(), fc.integer(), fc.boolean());

/** A cell that its column accepts, given the ids that references may name. */
function cellFor(column: SheetColumn, ids: readonly string[]): fc.Arbitrary<Cell> {
  const reference = fc.constantFrom(...ids);
  const byKind: Record<SheetColumn['kind'], fc.Arbitrary<Cell>> = {
    id: filledWord,
    text: filledWord,
    translations: filledWord,
    value: anyCell,
    list: fc.array(word, { maxLength: 4 }).map((parts) => parts.join('|')),
    // Ends must not lie before starts, and nobody leaves before joining.
    date: ['end', 'left'].includes(column.name) ? fc.constant('2024') : dates,
    number: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom('0,5', '2')),
    'yes-no': fc.constantFrom<Cell>('yes', 'no', true, false, 'да'),
    'yes-no-unknown': fc.constantFrom<Cell>('yes', 'no', 'unknown', 'жок'),
    choice: fc.constantFrom(...column.choices, ''),
    reference: column.target === 'sources' ? filledWord : reference,
    'reference-list': fc.array(word, { maxLength: 3 }).map((parts) => parts.join(';')),
  };
  const cell = byKind[column.kind];
  if (column.name === 'dimension')
    return fc.oneof(filledWord, fc.constantFrom('region', 'Type', 'needs', 'toString'));
  if (column.name === 'part_of') return fc.constant(null);
  if (column.required) return column.kind === 'choice' ? fc.constantFrom(...column.choices) : cell;
  return maybe(cell);
}

const knownHeaders = new Set(sheets.flatMap(({ columns }) => columns.map(({ name }) => name)));
const freeHeader = filledWord.filter(
  (header) => !knownHeaders.has(headerKey(header)) && header.trim() !== '',
);

/** A table of a sheet with all its columns, translated ones, and some that the model does not know, in any order. */
function tableOf(index: number, ids: readonly string[]): fc.Arbitrary<Table> {
  const { name, columns } = sheets[index];
  const own = columns.filter(({ kind }) => kind !== 'translations');
  const translated = columns
    .filter(({ kind }) => kind === 'translations')
    .flatMap((column) =>
      ['ru', 'ky', 'kir', 'uz-cyrl'].map((code) => ({ header: `${column.name}_${code}`, column })),
    );
  const free = fc.uniqueArray(freeHeader, { maxLength: 3, selector: headerKey });
  return free.chain((headers) => {
    const all = [
      ...own.map((column) => ({ header: column.name, cell: cellFor(column, ids) })),
      ...translated.map(({ header, column }) => ({ header, cell: cellFor(column, ids) })),
      ...headers.map((header) => ({ header, cell: maybe(anyCell) })),
    ];
    return fc.shuffledSubarray(all, { minLength: all.length }).chain((shuffled) => {
      const keyed = name === 'organisations' || name === 'initiatives';
      const row = fc.tuple(...shuffled.map(({ cell }) => cell));
      const rows = keyed
        ? fc.constant(ids.length).chain((length) => fc.array(row, { minLength: length, maxLength: length }))
        : fc.array(row, { maxLength: 4 });
      const keys = new Set(
        ['id', 'code', 'key'].map((key) => shuffled.findIndex(({ header }) => header === key)),
      );
      return rows.map((cells) =>
        tableFor(
          name,
          shuffled.map(({ header }) => header),
          ...cells.map((cells, index) =>
            // Ids and codes stand once.
            cells.map((cell, position) => (keys.has(position) ? (ids[index] ?? `id ${index}`) : cell)),
          ),
        ),
      );
    });
  });
}

const otherSheet = fc.record({
  name: filledWord.filter((name) => !sheets.some((sheet) => sheet.name === headerKey(name))),
  header: fc.array(word, { maxLength: 3 }),
  rows: fc.array(fc.record({ row: fc.nat(), cells: fc.array(maybe(anyCell), { maxLength: 3 }) }), {
    maxLength: 3,
  }),
});
const idList = fc.uniqueArray(
  filledWord.map((id) => id.trim()),
  { minLength: 1, maxLength: 4 },
);
const workbook = idList.chain((ids) =>
  fc.tuple(...sheets.map((_, index) => tableOf(index, ids)), fc.array(otherSheet, { maxLength: 2 })),
);

test('whatever is read is read again from what is written', () => {
  let read = 0;
  fc.assert(
    fc.property(workbook, (parts) => {
      const input = parts.flat() as readonly Table[];
      const { dataset, issues } = readDataset(input);
      expect(
        issues.filter(({ severity, code }) => severity === 'error' && code !== 'value-not-allowed'),
      ).toEqual([]);
      if (dataset === null) return;
      read++;
      const written = datasetTables(dataset);
      expect(readDataset(written).dataset).toStrictEqual(dataset);
      expect(datasetTables(dataset)).toStrictEqual(written);
    }),
    { numRuns: 200, seed: 1 },
  );
  expect(read).toBeGreaterThan(100);
});

const community = [
  tableFor(
    'organisations',
    ['id', 'name', 'name_ky', 'region', 'facilitator', 'member', 'joined', 'Notes'],
    ['a', 'A', 'Аа', 'Osh|Naryn', true, 'yes', 2022, '=1+1'],
    ['b', 'B', null, null, 'no', null, null, null],
  ),
  tableFor('initiatives', ['id', 'name'], ['i', 'I']),
  tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['I', 'A', 'lead'],
    ['i', 'b', 'host'],
  ),
];

function written(...tables: readonly Table[]): readonly Table[] {
  const { dataset } = readDataset(tables);
  if (dataset === null) throw new Error('The tables of this test have an error.');
  return datasetTables(dataset);
}

test('required sheets and columns and columns in use are written, unknown ones to the right', () => {
  expect(written(...community)).toEqual([
    tableFor(
      'organisations',
      ['id', 'name', 'name_ky', 'region', 'member', 'facilitator', 'joined', 'Notes'],
      ['a', 'A', 'Аа', 'Osh|Naryn', 'yes', 'yes', '2022', '=1+1'],
      ['b', 'B', null, null, null, null, null, null],
    ),
    tableFor('initiatives', ['id', 'name'], ['i', 'I']),
    tableFor(
      'participations',
      ['initiative_id', 'organisation_id', 'role'],
      ['i', 'a', 'lead'],
      ['i', 'b', 'host'],
    ),
  ]);
});

test('an empty dataset gives the required headers', () => {
  const empty = community.map((table) => ({ ...table, rows: [] }));
  expect(written(...empty)).toEqual([
    tableFor('organisations', ['id', 'name']),
    tableFor('initiatives', ['id', 'name']),
    tableFor('participations', ['initiative_id', 'organisation_id', 'role']),
  ]);
});

test('the first of a closed list is written like any other', () => {
  const lead = roles[0];
  expect(written(...community)[2].rows[0].cells).toContain(lead);
});
