import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixture, runCommand } from '../testSupport/runCommand.ts';

const data = fixture('stem4all');
const karate = fixture('oracles/karate.json');
const folder = mkdtempSync(join(tmpdir(), 'partnermap-refusals-'));
writeFileSync(join(folder, 'file.txt'), '');

test.each([
  [['gaps', data, '--coverage', 'regoin,pipeline_stages'], 'There is no such dimension: regoin.'],
  [['gaps', data, '--coverage', 'region,Region'], '--coverage needs two different dimensions'],
  [['gaps', data, '--coverage', 'region'], '--coverage needs two different dimensions'],
  [['gaps', karate, '--coverage', 'label,club'], 'There is no such dimension: label.\n'],
  [['team', data, '--cell', 'regoin=Naryn'], 'There is no such dimension: regoin.'],
])('a dimension that is misspelt is refused, not taken for an empty one: %j', async (argv, said) => {
  const ran = await runCommand(argv);
  expect([ran.status, ran.output]).toEqual([2, '']);
  expect(ran.warnings).toContain(said);
});

test.each([
  [['--resample', 'ties'], '--resample only counts together with --uncertainty'],
  [['--mode', 'type'], '--mode only counts for a plain graph'],
  [['--numeric', 'type'], 'No organisation has a number in this attribute: type'],
])('measures refuses an option that could not count: %j', async (options, said) => {
  const ran = await runCommand(['measures', data, ...options]);
  expect([ran.status, ran.output, ran.warnings.includes(said)]).toEqual([2, '', true]);
});

test.each(['compare', 'backtest'])('%s says that a third moment does not count', async (command) => {
  const argv = [command, data, '--from', '2022', '--to', '2023', '--replicates', '2', '--format', 'json'];
  const [without, ran] = [await runCommand(argv), await runCommand([...argv, '--at', '2020'])];
  expect(ran).toEqual({
    ...without,
    warnings: `${without.warnings}--at does not count beside --from, --to.\n`,
  });
});

test('a column of the data is a dimension also where "terms" does not describe it', async () => {
  const argv = ['gaps', data, '--coverage', 'country,kind', '--replicates', '1'];
  expect((await runCommand(argv)).status).toBe(0);
});

test.each([
  ['check', ['--country', 'kg'], '--country kg. Values there are: '],
  ['check', ['--sources', 'P0'], '--sources P0. Values there are: '],
  ['check', ['--only', 'type=schol'], '--only type=schol. Values there are: association, '],
  ['check', ['--exclude', 'region=Nowhere'], '--exclude region=Nowhere. Values there are: Almaty, '],
  ['team', ['--cell', 'region=Foo'], '--cell region=Foo. Values there are: Almaty, '],
])('%s says of a value that nothing has so, and which there are: %j', async (command, options, said) => {
  const ran = await runCommand([command, data, ...options]);
  expect(ran.status).toBe(0);
  expect(ran.warnings).toContain(`Nothing in the data has this value: ${said}`);
});

test('of many values the first are named, of none none', async () => {
  const { warnings } = await runCommand(['check', data, '--only', 'id=a', '--only', 'left=2023']);
  const [ids, left] = warnings.split('\n');
  expect(ids.split(', ')).toHaveLength(21);
  expect(ids.endsWith(', …')).toBe(true);
  expect(left).toBe('Nothing in the data has this value: --only left=2023.');
});

test.each([
  ['check', ['--country', 'KG', '--sources', 'S01,UNDP Kyrgyzstan', '--only', 'type=school']],
  ['check', ['--only', 'region=Нарынская область', '--exclude', 'type=Мектеп']],
  ['team', ['--cell', 'region=Naryn,pipeline_stages=Лидерлик']],
])('%s knows a value by code, and by its name in three languages: %j', async (command, options) => {
  expect((await runCommand([command, data, ...options])).warnings).not.toContain('Nothing in the data');
});

test('a name means what its code means', async () => {
  const shown = async (only: string): Promise<unknown> => {
    const ran = await runCommand(['check', data, '--only', only, '--format', 'json']);
    return JSON.parse(ran.output);
  };
  expect(await shown('region=Нарынская область')).toEqual(await shown('region=Naryn'));
});

test.each([
  ['en', 'The file cannot be written: PATH. It is a folder.'],
  ['ru', 'Файл не удаётся записать: PATH. Это папка.'],
  ['ky', 'Файлды жазуу мүмкүн эмес: PATH. Бул папка.'],
])('why a file cannot be written is said in %s', async (language, said) => {
  const ran = await runCommand(['check', data, '--output', folder, '--language', language]);
  expect([ran.status, ran.warnings]).toEqual([1, `${said.replace('PATH', folder)}\n`]);
});

test('why a file cannot be read is said', async () => {
  const ran = await runCommand(['check', join(folder, 'file.txt', 'inside')]);
  expect(ran.warnings).toContain('A part of the path is a file, not a folder.');
});

test.each([
  [['--format', 'html,md', '--output', join(folder, 'r.html')], 'html, md'],
  [['--format', 'md', '--output', join(folder, 'r.html')], 'md'],
  [['--output', join(folder, 'r.md')], 'html'],
])('a report is not written to a file that ends like another format: %j', async (options, format) => {
  const ran = await runCommand(['report', data, ...options]);
  expect([ran.status, ran.warnings.includes(`What is written: ${format}.`)]).toEqual([2, true]);
  expect(readdirSync(folder)).toEqual(['file.txt']);
});

test.each(['summary', 'check', 'convert'])(
  '%s says of a format that is not built yet so, with 2',
  async (command) => {
    const hxl = 'Organisation,Place\n#org,#adm1\na,b\n';
    const ran = await runCommand(
      [command, '-', ...(command === 'convert' ? [join(folder, 'x.xlsx')] : [])],
      hxl,
    );
    expect([ran.status, (ran.output + ran.warnings).includes('not built yet')]).toEqual([2, true]);
  },
);

test.each([
  [
    'out.csv',
    [],
    `CSV is a folder with one file a sheet and needs a name without ending, for example ${folder}/out,`,
  ],
  ['out.TXT', [], 'CSV is a folder'],
  ['out.xlsx', ['--to', 'csv'], 'What is written: csv.'],
  ['out.json', ['--to', 'xlsx'], 'What is written: xlsx.'],
])('%s %j would not be what it is called, and is not written', async (name, options, said) => {
  const ran = await runCommand(['convert', data, join(folder, name), ...options]);
  expect([ran.status, ran.warnings.includes(said)]).toEqual([2, true]);
  expect(readdirSync(folder)).toEqual(['file.txt']);
});

test.each([
  ['sheets.2023', ['--to', 'csv'], ['sheets.2023']],
  ['sheets.csv', ['--to', 'csv'], ['sheets.csv']],
  ['graph.json', ['--to', 'node-link'], ['graph.json']],
])('%s %j is written', async (name, options, written) => {
  const into = mkdtempSync(join(folder, 'converted-'));
  const ran = await runCommand(['convert', data, join(into, name), ...options]);
  expect(ran.status, ran.warnings).toBe(0);
  expect(readdirSync(into)).toEqual(written);
  rmSync(into, { recursive: true });
});

test('a format that is only read is not written yet', async () => {
  const ran = await runCommand(['convert', data, join(folder, 'x.graphml')]);
  expect([ran.status, ran.warnings]).toEqual([2, 'This format is not built yet: graphml\n']);
});

test('of an option that stands twice the last counts, also for the language of the errors', async () => {
  const ran = await runCommand(['check', 'nowhere', '--language', 'ky', '--language', 'ru']);
  expect(ran.warnings).toBe('Такого файла или папки нет: nowhere\n');
});

test('the report says the warnings about the data as every command does', async () => {
  const ran = await runCommand(['report', data, '--format', 'md', '--replicates', '1']);
  expect(ran.warnings).toContain('facts:53:source_id');
}, 60_000);

test('nothing that stands in the data moves the cursor of a terminal', async () => {
  const sheets = join(mkdtempSync(join(tmpdir(), 'partnermap-escape-')));
  const write = (name: string, text: string): void => writeFileSync(join(sheets, `${name}.csv`), text);
  write('organisations', 'id,name\na,\u001B[31mred\u202E\nb,B\n');
  write('initiatives', 'id,name\ni,I\n');
  write('participations', 'initiative_id,organisation_id,role\ni,a,lead\ni,\u001B]0;x\u0007,lead\n');
  const escape = /[^\P{Cc}\n]|\u202E/u;
  for (const argv of [['summary'], ['summary', '--without', '\u001B[2Jx'], ['check']]) {
    const [command = '', ...options] = argv;
    const ran = await runCommand([command, sheets, ...options]);
    expect(ran.output + ran.warnings).not.toMatch(escape);
  }
  write('participations', 'initiative_id,organisation_id,role\ni,a,lead\ni,b,lead\n');
  for (const format of ['table', 'md']) {
    const ran = await runCommand(['suggest', sheets, '--format', format, '--replicates', '3']);
    expect([ran.status, ran.output.match(escape)]).toEqual([0, null]);
  }
});
