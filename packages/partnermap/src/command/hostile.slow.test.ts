import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';

// The command as users run it: its own process, so that its memory can be measured.
const command = new URL('../../dist/command.js', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'partnermap-hostile-'));
const megabyte = 1024 * 1024;

interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly warnings: string;
  readonly megabytes: number;
}

function runAlone(...argv: readonly string[]): Ran {
  const code = `process.on('exit', () => process.stderr.write('\\nmaxRSS=' + process.resourceUsage().maxRSS)); await import(${JSON.stringify(command)});`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code, '--', 'partnermap', ...argv],
    {
      encoding: 'utf8',
      maxBuffer: 512 * megabyte,
    },
  );
  const [warnings = '', rss = '0'] = stderr.split('\nmaxRSS=');
  return { status, output: stdout, warnings, megabytes: Number(rss) / 1024 };
}

const noStack = /\n\s+at .*[(:]|UnhandledPromise|RangeError|TypeError/u;

/** A dataset folder with given organisations. */
function dataset(name: string, organisations: string, participations = ''): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'organisations.csv'), `id,name\n${organisations}`);
  writeFileSync(join(path, 'initiatives.csv'), 'id,name,start\nx,X,2023\n');
  writeFileSync(join(path, 'participations.csv'), `initiative_id,organisation_id,role\n${participations}`);
  return path;
}

/** A zip with one part that unpacks to so many megabytes of spaces. */
function bomb(path: string, megabytes: number): void {
  const data = deflateRawSync(Buffer.alloc(megabytes * megabyte, 0x20), { level: 9 });
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const size = megabytes * megabyte;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(size, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, data]);
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  writeFileSync(path, Buffer.concat([local, central, end]));
}

beforeAll(() => {
  execFileSync(process.execPath, [
    new URL('../../../../.ci/build.mjs', import.meta.url).pathname,
    '--if-stale',
  ]);
});

test('a workbook that unpacks to 400 MB is refused in little memory', () => {
  const path = join(folder, 'bomb.xlsx');
  bomb(path, 400);
  const ran = runAlone('summary', path);
  expect(ran.status).toBe(1);
  expect(ran.warnings).toMatch(/bomb\.xlsx/u);
  expect(ran.warnings).not.toMatch(noStack);
  expect(ran.megabytes).toBeLessThan(500);
});

test('a file larger than the bound is refused in little memory', () => {
  const path = join(folder, 'large.csv');
  const handle = openSync(path, 'w');
  const block = Buffer.alloc(megabyte, 'a,b\n');
  for (let written = 0; written < 100; written++) writeSync(handle, block);
  closeSync(handle);
  const ran = runAlone('check', path);
  expect(ran.status).toBe(1);
  expect(ran.warnings).not.toMatch(noStack);
  expect(ran.megabytes).toBeLessThan(500);
});

test('100,000 rows are read', () => {
  const organisations = Array.from({ length: 100_000 }, (_, index) => `o${index},Organisation ${index}`).join(
    '\n',
  );
  const path = dataset('many', `${organisations}\n`, 'x,o1,partner\nx,o2,partner\n');
  const ran = runAlone('check', path, '--format', 'json');
  expect(ran.status).toBe(0);
  expect(JSON.parse(ran.output)).toMatchObject({ data: { organisations: 100_000, ties: 1 } });
  expect(ran.megabytes).toBeLessThan(500);
});

/** What an answer in a format must not hold: a formula a spreadsheet would run, markup a page would. */
const forbidden: Readonly<Record<string, RegExp>> = { csv: /(^|[,"\n])=cmd/u, md: /<img/u };

test.each([
  ['a cell of 1 MB', 'wide', `a,${'x'.repeat(megabyte)}\n`, 1],
  [
    'formulas and markup in names',
    'markup',
    'a,"=cmd|\' /C calc\'!A0"\nb,"<img src=x onerror=alert(1)>"\n',
    0,
  ],
  ['ids that are names of object properties', 'proto', '__proto__,P\nconstructor,C\ntoString,T\n', 0],
])('%s', (_, name, organisations, status) => {
  const before = readdirSync(folder);
  const path = dataset(name, organisations);
  for (const format of ['table', 'json', 'csv', 'md']) {
    const ran = runAlone('measures', path, '--format', format);
    expect(ran.status).toBe(status);
    expect(ran.warnings).not.toMatch(noStack);
    expect(ran.output).not.toMatch(forbidden[format] ?? noStack);
    expect(ran.megabytes).toBeLessThan(500);
  }
  expect(readdirSync(folder)).toEqual([...before, name].sort());
});
