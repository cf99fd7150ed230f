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

/** The shape of a value: what it is, which keys it has, how long it is; not the numbers, which core's tests compare. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  return Object.keys(value).sort();
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
  for (const [id, { values }] of Object.entries(oracle.measures)) {
    expect(Object.keys(document.measures)).toContain(id);
    if (values === null) expect(document.undefined[id]).toBeTypeOf('string');
    if (!otherwise.test(id)) expect([id, shape(document.measures[id])]).toEqual([id, shape(values)]);
    if (typeof values === 'number' && !otherwise.test(id))
      expect(document.measures[id]).toBeCloseTo(values, 6);
  }
});
