import { expect, test } from 'vitest';
import { fixture, runCommand } from '../../testSupport/runCommand.ts';

const karate = fixture('oracles/karate.json');
const measures = (...options: readonly string[]) => runCommand(['measures', karate, ...options]);

test('of settings that a plain graph has not, it is said that they do not count', async () => {
  const plain = await measures('--only-measures', 'degree');
  const given = ['--at', '2023', '--country', 'KG', '--without-convened', '1', '--merge-parts'];
  const ran = await measures('--only-measures', 'degree', ...given);
  expect(ran.output).toBe(plain.output);
  const [missing, said] = ran.warnings.split('\n');
  expect(missing).toBe('Nothing in the data has this value: --country KG.');
  expect(said).toBe(
    'A plain graph is measured as it is. What does not count for it: --at, --country, --without-convened, --merge-parts',
  );
  expect(plain.warnings).toBe('');
});

test('CSV holds the figures of the network where no organisation has a value', async () => {
  const ran = await measures('--only-measures', 'density', '--format', 'csv');
  const [header, row, ...rest] = ran.output.trimEnd().split(/\r?\n/u);
  expect(header).toBe('measure,value,meaning');
  // 78 ties of 34 · 33 / 2 pairs.
  expect(Number(row.split(',')[1])).toBeCloseTo(78 / 561, 12);
  expect(rest).toEqual([]);
});

test('an empty place in the list of measures is none', async () => {
  const ran = await measures('--only-measures', 'degree,,density,', '--format', 'json');
  const { measures: found } = JSON.parse(ran.output) as { readonly measures: object };
  expect(Object.keys(found)).toEqual(['degree', 'density']);
});

test('of a network without organisations no summary says that every one has a tie', async () => {
  const ran = await runCommand(['summary', fixture('stem4all'), '--at', '1990', '--replicates', '2']);
  expect(ran.output).toContain('No two organisations are tied.');
  expect(ran.output).not.toContain('Every organisation');
});

test('CSV holds ids as the data do, also where they are numbers', async () => {
  const ran = await measures('--only-measures', 'degree', '--format', 'csv');
  expect(ran.output.split(/\r?\n/u).slice(0, 2)).toEqual(['id,name,degree', '33,33,17']);
});

test.each([
  ['en', 'Reciprocity: not defined. This measure is defined only for directed ties.'],
  ['ru', 'не определено.'],
  ['ky', 'аныкталган эмес.'],
])('why a measure that was named has no value is said in %s', async (language, said) => {
  const ran = await measures('--only-measures', 'reciprocity', '--language', language);
  expect(ran.output.split('\n')[0]).toContain(said);
});

test('an option that names nothing is not taken for one that was not given', async () => {
  for (const argv of [
    ['measures', karate, '--country', ''],
    ['measures', karate, '--sources', ' , '],
    ['suggest', fixture('stem4all'), '--regions', ','],
    ['suggest', fixture('stem4all'), '--stages', ''],
  ]) {
    const ran = await runCommand(argv);
    expect([ran.status, ran.warnings.includes(`This option needs a value: ${argv[2]}`)]).toEqual([2, true]);
  }
});
