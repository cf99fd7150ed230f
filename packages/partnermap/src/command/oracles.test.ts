import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixture, runCommand } from '../testSupport/runCommand.ts';

interface Oracle {
  readonly groupAttribute: string | null;
  readonly numericAttribute: string | null;
  readonly modeAttribute: string | null;
  readonly measures: Readonly<Record<string, { readonly values: unknown }>>;
}

interface Document {
  readonly measures: Readonly<Record<string, unknown>>;
  readonly undefined: Readonly<Record<string, string>>;
}

/** A number to six digits; of anything else the shape: which keys it has, how long it is. Core's tests compare it all. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(6));
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).sort() : value;
}

/** The list of pairs of a large graph is a sample in the reference files, and any best set is right. */
const otherwise = /^(link\.|keyPlayer\.\w+\.best|modularity\.best|corePeriphery)/u;

test.each([
  'karate',
  'florentine',
  'davis',
  'er05_n7_dir_w',
  'er18_n32_w',
  'k5_p4_isolate',
  'single',
  'empty0',
])('the command gives every reference id of %s in the shape of the reference', async (name) => {
  const path = fixture(`oracles/${name}.json`);
  const oracle = JSON.parse(readFileSync(path, 'utf8')) as Oracle;
  const attributes = [
    ...(oracle.groupAttribute === null ? [] : ['--group', oracle.groupAttribute]),
    ...(oracle.numericAttribute === null ? [] : ['--numeric', oracle.numericAttribute]),
    ...(oracle.modeAttribute === null ? [] : ['--mode', oracle.modeAttribute]),
  ];
  const ran = await runCommand(['measures', path, '--all', '--format', 'json', ...attributes]);
  expect(ran.status, ran.warnings).toBe(0);
  const document = JSON.parse(ran.output) as Document;
  const reference = Object.entries(oracle.measures).filter(([id]) => !otherwise.test(id));
  const undefinedIds = reference.filter(([, { values }]) => values === null).map(([id]) => id);
  expect(Object.keys(document.measures)).toEqual(expect.arrayContaining(Object.keys(oracle.measures)));
  expect(Object.keys(document.undefined)).toEqual(expect.arrayContaining(undefinedIds));
  for (const [id, { values }] of reference) {
    expect([id, rounded(document.measures[id])]).toEqual([id, rounded(values)]);
  }
});

test('what draws random networks is computed for those who name it, and else says so', async () => {
  const measures = ['measures', fixture('oracles/karate.json'), '--format', 'json'];
  const all = JSON.parse((await runCommand([...measures, '--all'])).output) as Document;
  expect(all.undefined['smallWorld.sigma']).toBe('not-sampled');
  expect(all.measures['smallWorld.sigma']).toBeNull();
  const named = ['--only-measures', 'smallWorld.sigma,corePeriphery.significance', '--replicates', '20'];
  const document = JSON.parse((await runCommand([...measures, ...named])).output) as Document;
  expect(document.undefined).toEqual({});
  expect(document.measures['smallWorld.sigma']).toBeGreaterThan(0.9);
  expect(document.measures['corePeriphery.significance']).toMatchObject({ replicates: 20 });
  // As many as p-values adjusted over the cells of a matrix need (docs/methods.md, section 5).
  const cells = ['--only-measures', 'mixing.significance', '--group', 'club'];
  const byDefault = JSON.parse((await runCommand([...measures, ...cells])).output) as Document;
  expect(byDefault.measures['mixing.significance']).toMatchObject({ replicates: 1999 });
});
