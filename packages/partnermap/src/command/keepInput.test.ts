import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixture, runCommand } from '../testSupport/runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'partnermap-keep-'));
const workbook = join(folder, 'data.xlsx');
const sheets = join(folder, 'data');
cpSync(fixture('stem4all.xlsx'), workbook);
cpSync(fixture('stem4all'), sheets, { recursive: true });
symlinkSync(workbook, join(folder, 'link.xlsx'));

test.each([
  ['the workbook itself', workbook, workbook],
  ['the workbook by another way', workbook, join(folder, '.', 'link.xlsx')],
  ['a sheet of the folder', sheets, join(sheets, 'organisations.csv')],
])('no answer is written over the data: %s', async (_, input, output) => {
  const before = readFileSync(output);
  for (const command of ['summary', 'check', 'measures', 'report']) {
    const format = command === 'report' ? 'md' : 'csv';
    const ran = await runCommand([command, input, '--output', output, '--format', format]);
    expect([ran.status, ran.warnings]).toEqual([2, expect.stringContaining(output)]);
  }
  expect(readFileSync(output).equals(before)).toBe(true);
});

test('convert into a folder that holds one of the sheets writes none', async () => {
  const ran = await runCommand(['convert', workbook, sheets]);
  expect(ran.status).toBe(1);
  expect(readdirSync(sheets)).toEqual(readdirSync(fixture('stem4all')));
});
