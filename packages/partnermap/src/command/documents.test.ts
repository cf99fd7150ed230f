import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixture, runCommand } from '../testSupport/runCommand.ts';
import { schemaErrors } from '../testSupport/schemas.ts';

const datasets = [
  'stem4all',
  'stem4all.xlsx',
  'stem4all-growth',
  'stem4all-kazakhstan/stem4all-kazakhstan.xlsx',
];
const graphs = readdirSync(fixture('oracles')).filter((name) =>
  /^(karate|davis|er05|er18|single|empty0|loops1)/u.test(name),
);

const commands: readonly (readonly string[])[] = [
  ['summary'],
  ['check'],
  ['measures'],
  ['groups'],
  ['gaps', '--replicates', '99'],
  ['gaps', '--replicates', '49', '--ties', 'both'],
  ['suggest', '--count', '5', '--replicates', '99'],
  ['what-if', '--new-ties', '5', '--replicates', '29'],
  ['compare', '--from', '2022', '--to', '2023', '--replicates', '9'],
  ['match'],
  ['team', '--cell', 'country=KG,pipeline_stages=leadership'],
  ['backtest', '--from', '2022', '--to', '2023', '--replicates', '19'],
  ['summary', '--at', '2023', '--window', 'period', '--country', 'KG'],
  ['measures', '--at', '2022', '--roles', 'all', '--without', 'undp-kyrgyzstan'],
  ['measures', '--uncertainty', '--replicates', '20', '--ties', 'both'],
];

test.each(datasets)('every document about %s matches its schema', async (name) => {
  for (const [command = '', ...options] of commands) {
    if (name.includes('kazakhstan') && options.includes('--without')) continue;
    const ran = await runCommand([command, fixture(name), ...options, '--format', 'json']);
    expect(ran.status, ran.warnings).toBe(0);
    const document: unknown = JSON.parse(ran.output);
    expect(schemaErrors(command, document)).toEqual([]);
    expect(document).toMatchObject({ command, data: { synthetic: name === 'stem4all-growth' } });
  }
});

test.each(graphs)('measures of the plain graph %s match the schema', async (name) => {
  const ran = await runCommand(['measures', fixture(`oracles/${name}`), '--format', 'json']);
  expect(ran.status, ran.warnings).toBe(0);
  expect(schemaErrors('measures', JSON.parse(ran.output))).toEqual([]);
});

test('the same data give the same hash in every format, and the same document twice', async () => {
  const summary = async (name: string): Promise<{ readonly settings: { readonly dataSha256: string } }> =>
    JSON.parse((await runCommand(['summary', fixture(name), '--format', 'json'])).output) as never;
  const folder = await summary('stem4all');
  expect(await summary('stem4all')).toEqual(folder);
  expect((await summary('stem4all.xlsx')).settings.dataSha256).toBe(folder.settings.dataSha256);
});

test('the known network of 2023 in Kyrgyzstan', async () => {
  const ran = await runCommand([
    'summary',
    fixture('stem4all'),
    '--country',
    'KG',
    '--at',
    '2023',
    '--format',
    'json',
  ]);
  expect(JSON.parse(ran.output)).toMatchObject({
    data: { organisations: 152, shown: 92, ties: 173 },
    settings: { at: '2023', window: 'cumulative', country: ['KG'] },
  });
});
