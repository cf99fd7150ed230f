import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, runCommand } from '../testSupport/runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'partnermap-'));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** What must never reach a person: a stack, or an unformatted error. */
const crash = /\bat .*\.(ts|js):\d|Error:|undefined|\[object/u;

describe('wrong usage ends with 2 and says why', () => {
  test.each([
    [['frobnicate'], /frobnicate/u],
    [['summary'], /DATA/u],
    [['summary', fixture('stem4all'), '--at', 'soon'], /soon/u],
    [['summary', fixture('stem4all'), '--window', '0'], /0/u],
    [['summary', fixture('stem4all'), '--roles', 'chief'], /chief/u],
    [['summary', fixture('stem4all'), '--only', 'type'], /type/u],
    [['summary', fixture('stem4all'), '--format', 'pdf'], /pdf/u],
    [['summary', fixture('stem4all'), '--without', 'nobody'], /nobody/u],
    [['measures', fixture('stem4all'), '--only-measures', 'fame'], /fame/u],
    [['measures', fixture('oracles/karate.json'), '--group', 'shoe'], /shoe/u],
    [['convert', fixture('stem4all'), join(folder, 'x.graphml')], /graphml/u],
    [['report', fixture('stem4all'), '--format', 'docx'], /docx/u],
    [['report', fixture('stem4all'), '--sections', 'gossip'], /gossip/u],
    [['gaps', fixture('stem4all'), '--coverage', 'region'], /region/u],
    [['convert', fixture('stem4all'), fixture('stem4all')], /stem4all/u],
    [['summary', fixture('stem4all'), '--seed', '-1'], /0 or greater/u],
    [['summary', fixture('stem4all'), '--replicates', '0'], /1 or greater/u],
    [['suggest', fixture('stem4all'), '--lambda', '2'], /from 0 to 1/u],
    [['template', join(folder, 'empty.csv')], /\.xlsx, for example empty\.xlsx/u],
    [['view'], /DATA/u],
    [['view', fixture('stem4all'), '--format', 'json'], /--format/u],
    [['view', fixture('stem4all'), '--without', 'nobody'], /nobody/u],
  ])('%j', async (argv, reason) => {
    const ran = await runCommand(argv);
    expect(ran.status).toBe(2);
    expect(ran.warnings).toMatch(reason);
    expect(ran.output).toBe('');
    expect(ran.warnings).not.toMatch(crash);
  });
});

describe('data that cannot be used end with 1 and say why', () => {
  const inputs: readonly (readonly [string, string])[] = [
    ['no file', join(folder, 'nothing.xlsx')],
    ['a device without an end', '/dev/zero'],
    ['an empty file', file('empty.csv', '')],
    ['no zip', file('fake.xlsx', 'not a zip at all')],
    ['a folder without sheets', mkdtempSync(join(folder, 'bare-'))],
    ['unknown columns', file('other.csv', 'a,b\n1,2\n')],
    [
      'an unknown edge end',
      file('edges.json', '{"nodes":[{"id":"a"}],"edges":[{"source":"a","target":"b"}]}'),
    ],
    [
      'entity expansion',
      file(
        'laughs.graphml',
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><graphml><graph>&b;</graph></graphml>',
      ),
    ],
  ];
  test.each(inputs)('%s', async (_, path) => {
    const before = readdirSync(folder);
    for (const command of ['summary', 'measures']) {
      const ran = await runCommand([command, path, '--output', join(folder, 'never.txt')]);
      expect(ran.status, ran.warnings).toBe(1);
      expect(ran.warnings.length).toBeGreaterThan(10);
      expect(ran.warnings).not.toMatch(crash);
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  test('check lists every problem with its place, in each language', async () => {
    const path = join(folder, 'broken');
    const sheets: Readonly<Record<string, string>> = {
      organisations: 'id,name\na,A\na,B\n__proto__,<img src=x onerror=alert(1)>\n',
      initiatives: 'id,name,start\nx,X,soon\n',
      participations: 'initiative_id,organisation_id,role\nx,nobody,partner\nx,a,chief\n',
    };
    mkdirSync(path, { recursive: true });
    for (const [name, content] of Object.entries(sheets)) writeFileSync(join(path, `${name}.csv`), content);
    const ran = await runCommand(['check', path, '--format', 'json']);
    expect(ran.status).toBe(1);
    const { issues, data } = JSON.parse(ran.output) as {
      readonly issues: readonly {
        readonly code: string;
        readonly sheet: string;
        readonly row: number;
        readonly column: string;
        readonly remedy: string;
      }[];
      readonly data: null;
    };
    expect(data).toBeNull();
    const errors = issues.map(({ code, sheet, row, column }) => [code, sheet, row, column]);
    expect(errors).toContainEqual(['duplicate-id', 'organisations', 3, 'id']);
    expect(errors).toContainEqual(['bad-date', 'initiatives', 2, 'start']);
    expect(errors).toContainEqual(['unknown-reference', 'participations', 2, 'organisation_id']);
    expect(errors).toContainEqual(['value-not-allowed', 'participations', 3, 'role']);
    for (const language of ['ru', 'ky']) {
      const other = await runCommand(['check', path, '--language', language]);
      expect(other.status).toBe(1);
      expect(other.output).toMatch(/\p{Script=Cyrillic}{4}/u);
    }
  });
});

describe('what is written', () => {
  test('an answer goes whole to --output', async () => {
    const path = join(folder, 'deep', 'summary.md');
    const ran = await runCommand(['summary', fixture('stem4all'), '--format', 'md', '--output', path]);
    expect(ran).toMatchObject({ status: 0, output: '' });
    expect(readFileSync(path, 'utf8')).toContain('UNDP in the Kyrgyz Republic');
  });

  test('convert there and back keeps the data, and overwrites nothing', async () => {
    const workbook = join(folder, 'copy.xlsx');
    const sheets = join(folder, 'copy');
    expect((await runCommand(['convert', fixture('stem4all'), workbook])).status).toBe(0);
    expect((await runCommand(['convert', workbook, sheets])).status).toBe(0);
    const hash = async (path: string): Promise<unknown> =>
      (
        JSON.parse((await runCommand(['check', path, '--format', 'json'])).output) as {
          settings: { dataSha256: string };
        }
      ).settings.dataSha256;
    expect(await hash(sheets)).toBe(await hash(fixture('stem4all')));
    const again = await runCommand(['convert', fixture('stem4all'), workbook]);
    expect([again.status, again.warnings]).toEqual([1, expect.stringContaining('copy.xlsx')]);
  });

  test('the template can be read: it lacks rows, and nothing else', async () => {
    const path = join(folder, 'template.xlsx');
    expect((await runCommand(['template', path, '--language', 'ky'])).status).toBe(0);
    const ran = await runCommand(['check', path, '--format', 'json']);
    expect(ran.status).toBe(0);
    const { issues } = JSON.parse(ran.output) as { readonly issues: readonly { readonly code: string }[] };
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['no-rows']));
  });

  test('names that are formulas stay text in CSV', async () => {
    const graph =
      '{"nodes":[{"id":"=cmd|\' /C calc\'!A0"},{"id":"b"}],"edges":[{"source":"b","target":"=cmd|\' /C calc\'!A0"}]}';
    const ran = await runCommand(['measures', '-', '--format', 'csv'], graph);
    expect(ran.status, ran.warnings).toBe(0);
    expect(ran.output).toContain("'=cmd");
    expect(ran.output).not.toMatch(/(^|,|")=cmd/mu);
  });

  test('names with hidden characters cannot move the cursor of a terminal', async () => {
    const graph = JSON.stringify({ nodes: [{ id: 'a\u001B[2Jb' }, { id: 'c\u202Ed' }], edges: [] });
    const ran = await runCommand(['measures', '-'], graph);
    expect(['\u001B', '\u202E'].filter((hidden) => ran.output.includes(hidden))).toEqual([]);
  });
});

test('Ctrl-C between two measures ends with 130, and nothing is written', async () => {
  const stop = new AbortController();
  const path = join(folder, 'stopped.json');
  const argv = ['measures', fixture('stem4all'), '--all', '--format', 'json', '--output', path];
  setTimeout(() => stop.abort(), 20);
  const ran = await runCommand(argv, '', stop.signal);
  expect([ran.status, ran.output, existsSync(path)]).toEqual([130, '', false]);
});
