import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, runCommand } from '../testSupport/runCommand.ts';
import { schemaErrors } from '../testSupport/schemas.ts';

const folder = mkdtempSync(join(tmpdir(), 'partnermap-'));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** hub–a, hub–b, hub–c; d alone. */
const star = JSON.stringify({
  nodes: ['hub', 'a', 'b', 'c', 'd'].map((id) => ({ id })),
  edges: ['a', 'b', 'c'].map((target) => ({ source: 'hub', target })),
});

const onStar = async (...options: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
  const ran = await runCommand(['what-if', '-', ...options, '--replicates', '9', '--format', 'json'], star);
  expect(ran.status, ran.warnings).toBe(0);
  const document = JSON.parse(ran.output) as Readonly<Record<string, unknown>>;
  expect(schemaErrors('what-if', document)).toEqual([]);
  return document;
};

describe('what-if', () => {
  test('options: ties in pairs, repeated; organisations and initiatives', async () => {
    const found = await onStar('--add-tie', 'a', 'b', 'c', 'd', '--remove-tie', 'hub', 'a');
    expect(found.changes).toEqual([
      { change: 'remove-tie', a: 'hub', b: 'a' },
      { change: 'add-tie', a: 'a', b: 'b' },
      { change: 'add-tie', a: 'c', b: 'd' },
    ]);
    expect(found).toMatchObject({ before: { size: 3, isolates: 1 }, after: { size: 4, isolates: 0 } });
    expect(await onStar('--remove-organisation', 'hub')).toMatchObject({ after: { order: 4, size: 0 } });
  });

  test('a scenario file, with an organisation of its own', async () => {
    const path = file(
      'scenario.json',
      JSON.stringify([
        { change: 'add-organisation', id: 'new' },
        { change: 'add-tie', a: 'new', b: 'd' },
      ]),
    );
    expect(await onStar('--scenario', path)).toMatchObject({ after: { order: 6, size: 4, isolates: 0 } });
  });

  test('the new ties that bring most', async () => {
    const { newTies } = await onStar('--new-ties', '3');
    // d to the hub: 1 + 3 · 1/2 of ten pairs; the others bring less.
    expect(newTies).toMatchObject([{ a: 'd', b: 'hub', efficiency: 0.25 }, {}, {}]);
  });

  test.each([
    [['--add-tie', 'a']],
    [['--add-tie', 'a', 'hub']],
    [['--remove-tie', 'a', 'b']],
    [['--add-tie', 'a', 'nobody']],
    [['--new-ties', '0']],
    [['--scenario', file('bad.json', '{"change":"add-tie"}')]],
    [['--scenario', file('extra.json', '[{"change":"remove-tie","a":"a","b":"hub","why":1}]')]],
    [['--scenario', file('broken.json', '[')]],
    [[]],
  ])('wrong usage: %j', async (options) => {
    const ran = await runCommand(['what-if', '-', ...options], star);
    expect([ran.status, ran.output]).toEqual([2, '']);
    expect(ran.warnings.length).toBeGreaterThan(10);
  });
});

describe('two moments', () => {
  test.each(['compare', 'backtest'])('%s needs two dates in order', async (command) => {
    for (const dates of [
      ['2023', '2022'],
      ['soon', '2023'],
    ]) {
      const ran = await runCommand([command, fixture('stem4all'), '--from', dates[0], '--to', dates[1]]);
      expect(ran.status).toBe(2);
    }
    expect((await runCommand([command, fixture('stem4all'), '--from', '2022'])).status).toBe(2);
  });

  test('the documented network: who stayed and came', async () => {
    const years = ['--from', '2022', '--to', '2023', '--country', 'KG'];
    const argv = ['compare', fixture('stem4all'), ...years, '--replicates', '9', '--format', 'json'];
    const ran = await runCommand(argv);
    const { stayers, newcomers } = JSON.parse(ran.output) as Readonly<Record<string, readonly string[]>>;
    // knownValues.test.ts counts the 92 of 2023 from the tables.
    expect(stayers.length + newcomers.length).toBe(92);
  });
});

test('team refuses what is no cell, and sizes that are no team', async () => {
  for (const options of [['--cell', 'Naryn'], ['--cell', 'region=Naryn', '--size', '7'], []]) {
    expect((await runCommand(['team', fixture('stem4all'), ...options])).status).toBe(2);
  }
});

test.each([
  ['en', 'csv'],
  ['ru', 'table'],
  ['ky', 'md'],
])('every command answers people in %s, as %s', async (language, format) => {
  const years = ['--from', '2022', '--to', '2023', '--replicates', '5'];
  for (const [command = '', ...options] of [
    ['what-if', '--remove-organisation', 'lyceum-ak-shumkar', '--new-ties', '3', '--replicates', '9'],
    ['compare', ...years],
    ['backtest', ...years],
    ['match'],
    ['team', '--cell', 'region=Naryn,pipeline_stages=leadership'],
  ]) {
    const argv = [command, fixture('stem4all-growth'), ...options, '--format', format];
    const ran = await runCommand([...argv, '--language', language]);
    expect(ran.status, ran.warnings).toBe(0);
    expect(ran.output).not.toMatch(/undefined|NaN|\[object/u);
  }
});
