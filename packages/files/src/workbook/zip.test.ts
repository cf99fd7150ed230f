import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { crc32 } from './crc32.ts';
import { readData } from '../read.ts';
import { deflated, workbookParts, zipOf } from './zipOf.testing.ts';

async function issuesOf(bytes: Uint8Array) {
  const result = await readData({ name: 'a.xlsx', bytes });
  expect(result.kind).toBe('unusable');
  return result.issues.map(({ severity, code, parameters }) => ({ severity, code, parameters }));
}

const sheet = '<row><c t="str"><v>id</v></c></row>';
const error = 'error';

test('CRC-32 of the check value of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('a workbook of 400 MB in 400 kB is refused before anything is unpacked', async () => {
  const megabyte = new Uint8Array(1_000_000).fill(0x20);
  let crc = 0;
  function* spaces() {
    for (let count = 0; count < 400; count++) {
      crc = crc32(megabyte, crc);
      yield megabyte;
    }
  }
  const bytes = await deflated(spaces());
  const packed = { bytes, crc, size: 400_000_000 };
  const parts = workbookParts(sheet).map((part) =>
    part.name === 'xl/worksheets/sheet1.xml' ? { ...part, packed } : part,
  );
  const declared = parts.reduce(
    (sum, part) => sum + (part.name.includes('sheet1') ? packed.size : part.content.length),
    0,
  );
  const honest = await zipOf(parts);
  expect(honest.length).toBeLessThan(500_000);
  const before = process.memoryUsage().rss;
  expect(await issuesOf(honest)).toEqual([
    {
      severity: error,
      code: 'zip-unpacked-over-limit',
      parameters: { file: 'a.xlsx', bytes: declared, limit: 200_000_000 },
    },
  ]);
  // One that lies about its size is stopped at the size that it declares.
  const lying = await zipOf(parts.map((part) => ('packed' in part ? { ...part, declaredSize: 1000 } : part)));
  expect(await issuesOf(lying)).toEqual([
    {
      severity: error,
      code: 'zip-inconsistent',
      parameters: { file: 'a.xlsx', part: 'xl/worksheets/sheet1.xml' },
    },
  ]);
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test('zip64 is read', async () => {
  const rows = `${sheet}<row><c><v>1</v></c></row>`;
  const result = await readData({ name: 'a.xlsx', bytes: await zipOf(workbookParts(rows), true) });
  expect(result.format).toBe('xlsx');
  expect(result.issues.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['missing-sheet', 'unknown-sheet']),
  );
});

test('cut off at any place, or with any byte changed, a workbook is refused or read the same', async () => {
  const whole = await zipOf(workbookParts(sheet));
  for (let length = 4; length < whole.length; length += 97) {
    expect((await issuesOf(whole.slice(0, length))).map(({ code }) => code)).toEqual(['file-damaged']);
  }
  const same = (await issuesOf(whole)).map(({ code }) => code).join();
  const answers = new Set<string>();
  for (let at = 4; at < whole.length; at += 13) {
    const changed = whole.slice();
    changed[at] ^= 0x55;
    answers.add((await issuesOf(changed)).map(({ code }) => code).join());
  }
  // Which of them depends on the place; nothing throws, nothing is read differently.
  const allowed = new Set([
    same,
    'file-damaged',
    'zip-inconsistent',
    'file-encrypted',
    'file-format-not-data',
    'zip-unpacked-over-limit',
  ]);
  expect([...answers].filter((codes) => !allowed.has(codes))).toEqual([]);
});

test('parts that lie over each other are refused', async () => {
  const bytes = await zipOf(workbookParts(sheet));
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  // The second record of the directory points to the place of the first part.
  const first = directory + 46 + view.getUint16(directory + 28, true);
  view.setUint32(first + 42, 0, true);
  expect((await issuesOf(bytes)).map(({ code }) => code)).toEqual(['zip-inconsistent']);
});

test('a document type declaration inside a workbook is refused', async () => {
  const before = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  expect(await issuesOf(await zipOf(workbookParts(sheet, { before })))).toEqual([
    {
      severity: error,
      code: 'xml-doctype',
      parameters: { file: 'a.xlsx', part: 'xl/worksheets/sheet1.xml' },
    },
  ]);
});

test('one text without end is refused long before it is whole', async () => {
  const endless = `<row><c t="str"><v>${'abcdefgh'.repeat(200_000)}</v></c></row>`;
  expect(await issuesOf(await zipOf(workbookParts(endless)))).toEqual([
    { severity: error, code: 'xml-text-over-limit', parameters: { file: 'a.xlsx', limit: 100_000 } },
  ]);
});

test('a workbook with a password says so', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'a', rows: [['id']] }],
    encryption: { password: 'secret', spinCount: 10 },
  });
  expect(await issuesOf(bytes)).toEqual([
    { severity: error, code: 'file-encrypted', parameters: { file: 'a.xlsx' } },
  ]);
});

test('documents of Word and other zip files are named', async () => {
  const named = async (name: string) => await issuesOf(await zipOf([{ name, content: new Uint8Array([1]) }]));
  const answer = (kind: string) => [
    { severity: error, code: 'file-format-not-data', parameters: { file: 'a.xlsx', kind } },
  ];
  expect(await named('word/document.xml')).toEqual(answer('docx'));
  expect(await named('ppt/presentation.xml')).toEqual(answer('pptx'));
  expect(await named('xl/workbook.bin')).toEqual(answer('xlsb'));
  expect(await named('photo.jpg')).toEqual(answer('archive'));
});
