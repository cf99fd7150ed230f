import type { Cell, Dataset } from '@partnermap/core';
import { issueCodes, sheets } from '@partnermap/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataSha256 } from './hash.ts';
import { fileIssueKinds } from './issueCodes.ts';
import { readData } from './read.ts';
import type { FileInput, ReadOptions } from './reading.ts';
import { template } from './workbook/template.ts';
import type { TemplateTexts } from './workbook/template.ts';
import { writeData } from './write.ts';

const file = (name: string, content: string | readonly number[]): FileInput => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
});

/** The smallest community: an organisation that takes part in an initiative. */
const organisations = file('organisations.csv', 'id,name\no,Organisation\n');
const folder: readonly FileInput[] = [
  organisations,
  file('initiatives.csv', 'id,name\ni,Initiative\n'),
  file('participations.csv', 'initiative_id,organisation_id,role\ni,o,lead\n'),
];

async function errors(input: FileInput | readonly FileInput[], options: ReadOptions = {}) {
  const { kind, issues } = await readData(input, options);
  const found = issues.filter(({ severity }) => severity === 'error');
  expect(kind === 'unusable').toBe(found.length > 0);
  return found.map(({ code, parameters }) => [code, parameters]);
}

test.each([
  ['empty.csv', [], 'file-empty', {}],
  ['blank.csv', ' \r\n\t\n', 'file-empty', {}],
  ['commas.csv', ',,\n,,\n', 'file-empty', {}],
  ['none.xlsx', 'PK\u0003\u0004 this is no zip', 'file-damaged', { format: 'zip' }],
  ['text.xlsx', 'this is no workbook', 'file-format-unknown', {}],
  ['paper.pdf', '%PDF-1.7', 'file-format-not-data', { kind: 'pdf' }],
  ['photo.png', [0x89, 0x50, 0x4e, 0x47, 0], 'file-format-not-data', { kind: 'image' }],
  ['page.html', '<!DOCTYPE html><html></html>', 'file-format-not-data', { kind: 'html' }],
  ['old.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'file-format-not-data', { kind: 'xls' }],
  ['bytes.csv', [0, 1, 2, 3], 'file-format-unknown', {}],
  ['more.csv', [0x61, 0, 0x62, 0, 0, 0], 'file-format-unknown', {}],
  ['other.xml', '<svg/>', 'file-format-unknown', {}],
  ['aid.xml', '<iati-activities version="2.03"/>', 'file-format-not-built', { format: 'iati' }],
  ['hxl.csv', 'Organisation,Place\n#org,#adm1\na,b\n', 'file-format-not-built', { format: 'hxl' }],
  ['organisations.csv', 'id,name\na,b\n', 'folder-expected', {}],
])('%s', async (name, content, code, parameters) => {
  expect(await errors(file(name, content))).toEqual([[code, { file: name, ...parameters }]]);
});

test('nothing, a folder without sheets, and too many files', async () => {
  expect(await errors([])).toEqual([['file-missing', {}]]);
  expect(await errors([file('a.png', ''), file('b.txt', 'x')])).toEqual([['folder-without-sheets', {}]]);
  expect(await errors(folder, { limits: { files: 2 } })).toEqual([
    ['folder-files-over-limit', { count: 3, limit: 2 }],
  ]);
  expect(await errors(organisations, { limits: { bytes: 5 } })).toEqual([
    ['file-over-limit', { file: 'organisations.csv', bytes: organisations.bytes.length, limit: 5 }],
  ]);
});

test('in a folder a sheet may stand only once; other and hidden files are ignored with a note', async () => {
  expect(await errors(folder)).toEqual([]);
  expect(await errors([...folder, file('x/Organisations.tsv', 'id\tname\n')])).toEqual([
    ['folder-sheet-repeated', { file: 'x/Organisations.tsv' }],
  ]);
  const { kind, issues } = await readData([...folder, file('README.md', '#'), file('._ties.csv', 'x')]);
  expect(kind).toBe('dataset');
  expect(
    issues.filter(({ code }) => code === 'folder-file-ignored').map(({ parameters }) => parameters),
  ).toEqual([{ file: '._ties.csv' }, { file: 'README.md' }]);
});

test('wrong columns are errors of the dataset, beside those of the file', async () => {
  const wrong = file('organisations.csv', 'key,title\no,"Organisation" x\n');
  const { kind, issues } = await readData([wrong, ...folder.slice(1)]);
  expect(kind).toBe('unusable');
  expect(issues.map(({ code, sheet, column }) => [code, sheet, column])).toEqual(
    expect.arrayContaining([
      ['csv-quote-misplaced', 'organisations', null],
      ['missing-column', 'organisations', 'id'],
      ['missing-column', 'organisations', 'name'],
    ]),
  );
});

test('content goes before the ending of the name', async () => {
  const { format, issues } = await readData(file('graph.csv', '{"nodes":[{"id":1}],"edges":[]}'));
  expect(format).toBe('node-link');
  expect(issues).toMatchObject([
    {
      severity: 'note',
      code: 'file-extension-differs',
      parameters: { extension: 'csv', format: 'node-link' },
    },
  ]);
});

test('issues are bounded, errors are not forgotten', async () => {
  const rows = Array.from({ length: 50 }, () => 'a,"b"c').join('\n');
  const { kind, issues } = await readData(file('ties.csv', `source,target\n${rows}\na,"b`), {
    limits: { issues: 10 },
  });
  expect(kind).toBe('unusable');
  expect(issues).toHaveLength(11);
  expect(issues[0].code).toBe('csv-quote-unclosed');
  expect(issues.at(-1)).toMatchObject({ code: 'issues-over-limit', parameters: { limit: 10 } });
});

test('a project of a newer version, without version, or with wrong values is refused', async () => {
  const project = (document: object): FileInput =>
    file('a.json', JSON.stringify({ format: 'partnermap', ...document }));
  expect(await errors(project({ formatVersion: 2, dataset: {} }))).toEqual([
    ['project-version-newer', { file: 'a.json', version: 2, supported: 1 }],
  ]);
  expect(await errors(project({ formatVersion: '1' }))).toEqual([
    ['project-version-invalid', { file: 'a.json' }],
  ]);
  const dataset = {
    organisations: [{ id: 'a', name: 5, types: 'x', attributes: [{ name: 'n', value: [] }] }, 3],
    ties: {},
  };
  expect(await errors(project({ formatVersion: 1, dataset }))).toEqual(
    [
      ['dataset.organisations[0].name', 'text'],
      ['dataset.organisations[0].types', 'list'],
      ['dataset.organisations[0].attributes[0].value', 'cell'],
      ['dataset.organisations[1]', 'object'],
      ['dataset.ties', 'list'],
    ].map(([path, expected]) => ['project-value-invalid', { file: 'a.json', path, expected }]),
  );
});

test('every format that cannot be written says why', async () => {
  const result = await readData(folder);
  if (result.kind !== 'dataset') throw new Error('no dataset');
  const codeFor = async (format: string) => {
    const { files, issues } = await writeData(result.dataset, format);
    expect(files).toEqual([]);
    return issues.map(({ code, parameters }) => [code, parameters]);
  };
  expect(await codeFor('iati')).toEqual([['write-format-not-built', { format: 'iati' }]]);
  expect(await codeFor('graphml')).toEqual([['write-format-not-built', { format: 'graphml' }]]);
  expect(await codeFor('edge-list')).toEqual([['write-format-read-only', { format: 'edge-list' }]]);
  expect(await codeFor('__proto__')).toEqual([['write-format-unknown', { format: '__proto__' }]]);
});

test('codes of files and of the dataset are different', () => {
  expect(Object.keys(fileIssueKinds).filter((code) => code in issueCodes)).toEqual([]);
});

const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  "=cmd|' /C calc'!A0",
  "'=quoted",
  '<img src=x onerror=alert(1)>',
  'Ысык-Көл ң ө ү',
  '"a", b',
  'line\nbreak',
  '2022',
  '-5',
  'TRUE',
  '_x0041_',
);
const text = fc
  .oneof(hostile, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
  .map((one) => one.trim().normalize('NFC'))
  .filter((one) => one !== '');
const attribute: fc.Arbitrary<Cell> = fc.oneof(text, fc.integer(), fc.boolean());

/** Datasets as `readDataset` gives them, with hostile text wherever text may stand. */
async function datasetWith(name: string, description: string, column: string, value: Cell): Promise<Dataset> {
  const json = JSON.stringify({
    format: 'partnermap',
    formatVersion: 1,
    dataset: {
      organisations: [
        { id: 'o', name, joined: '2022', types: ['x'], attributes: [{ name: column, value }] },
        { id: 'p', name: 'P', partOf: 'o', attributes: [] },
      ],
      initiatives: [{ id: 'i', name: 'I', kind: 'event', start: '2023-10', description, attributes: [] }],
      participations: [{ initiativeId: 'i', organisationId: 'o', role: 'lead', attributes: [] }],
      ties: [{ fromId: 'o', toId: 'p', kind: name, strength: 0.1, directed: true, attributes: [] }],
      otherSheets: [{ name: 'Other', header: [column], rows: [{ row: 4, cells: [value] }] }],
    },
  });
  const result = await readData(file('a.json', json));
  if (result.kind !== 'dataset') throw new Error(JSON.stringify(result.issues));
  return result.dataset;
}

test('any dataset comes back exactly from every format, with the same hash', async () => {
  const column = text.filter((one) => !/^#|[\n\r]/.test(one)).map((one) => `x ${one}`);
  await fc.assert(
    fc.asyncProperty(text, text, column, attribute, async (name, description, column, value) => {
      const dataset = await datasetWith(name, description, column, value);
      for (const format of ['xlsx', 'csv', 'json']) {
        const { files, issues } = await writeData(dataset, format, { byteOrderMark: true });
        expect(issues).toEqual([]);
        const again = await readData(files);
        if (again.kind !== 'dataset') throw new Error(JSON.stringify(again.issues));
        expect(again.dataset).toEqual(dataset);
        expect(dataSha256(again.dataset)).toBe(dataSha256(dataset));
      }
    }),
    { numRuns: 60 },
  );
});

const texts: TemplateTexts = {
  title: 'How to fill in this workbook',
  paragraphs: ['First.', 'Second.'],
  headers: { sheet: 'Sheet', column: 'Column', required: 'Required', meaning: 'Meaning', allowed: 'Allowed' },
  required: 'yes',
  sheet: (sheet) => `about ${sheet}`,
  column: (sheet, column) => `about ${sheet}.${column}`,
  languages: ['ru', 'ky'],
};

test('the untouched template is a dataset without organisations; its instructions are not mentioned', async () => {
  const result = await readData({ name: 'template.xlsx', bytes: await template(texts) });
  expect(result.kind).toBe('dataset');
  expect(result.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(result.issues.filter(({ sheet }) => sheet === 'instructions')).toEqual([]);
  expect(result.kind === 'dataset' && result.dataset.otherSheets).toEqual([]);
});

test('the template has every sheet and column, and drop-downs where values are closed', async () => {
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(await template(texts));
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'instructions',
    ...sheets.map(({ name }) => name),
  ]);
  const participations = workbook.sheets.find(({ name }) => name === 'participations');
  expect(participations?.rows[0]).toEqual([
    'initiative_id',
    'organisation_id',
    'role',
    'start',
    'end',
    'source_id',
    'evidence',
  ]);
  expect(participations?.freezePane).toEqual({ rows: 1 });
  expect(participations?.dataValidations).toMatchObject([
    {
      type: 'list',
      range: 'C2:C1048576',
      values: expect.arrayContaining(['lead', 'award-winner']) as unknown,
    },
  ]);
  const names = workbook.sheets.find(({ name }) => name === 'terms')?.rows[0];
  expect(names).toEqual(expect.arrayContaining(['label', 'label_ru', 'label_ky']));
});
