import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Part {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

// Not a type of this project, as it is read by the script that starts Stryker.
const path = './parts.mjs';
const { parts, constants } = (await import(path)) as {
  readonly parts: ReadonlyMap<string, Part>;
  readonly constants: readonly string[];
};

const source = new URL('../src/', import.meta.url);
const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(new URL(folder, source))
    .filter((file) => file.endsWith(ending) && (ending === '.test.ts' || !file.endsWith('.test.ts')))
    .map((file) => `${folder}/${file.slice(0, -ending.length)}`);
const all = [...parts.values()];

test('every kernel and every statistic stands in one part, or among the constants', () => {
  const listed = [...all.flatMap(({ files }) => files), ...constants].filter(
    (file) => !file.startsWith('measures/'),
  );
  expect(listed.toSorted()).toEqual(
    [...filesOf('kernels', '.ts'), ...filesOf('statistics', '.ts')].toSorted(),
  );
});

test('ten measures are among them, and every test that is named exists', () => {
  const measures = all.flatMap(({ files }) => files).filter((file) => file.startsWith('measures/'));
  expect(measures.length).toBe(10);
  const known = new Set(
    ['kernels', 'statistics', 'measures'].flatMap((folder) => filesOf(folder, '.test.ts')),
  );
  const named = all.flatMap(({ tests }) => tests).filter((name) => !name.endsWith('/*'));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
