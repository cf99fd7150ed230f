import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { dynamicPrefixes } from './used.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The sources that may say a message: not the messages themselves, and no tests. */
function sources(): string[] {
  return ['packages', 'apps']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'src')))
    .concat(join(root, '.ci', 'catalogue'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.(?:ts|tsx|mts|js)$/u.test(path) && !/\.test\.tsx?$/u.test(path))
    .filter((path) => !path.includes(join('packages', 'language', 'src', 'messages')));
}

const literals = new Set(
  sources().flatMap(
    (path) => readFileSync(path, 'utf8').match(/(?<=['"`])[a-z]\w*(?:\.[\w.-]+)+(?=['"`])/giu) ?? [],
  ),
);

const begins = (id: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => id.startsWith(prefix));

const unused = Object.keys(en).filter((id) => !begins(id, dynamicPrefixes) && !literals.has(id));

test('every message is said somewhere', () => {
  expect(literals.size).toBeGreaterThan(0);
  expect(unused).toEqual([]);
});

test('no prefix is listed without need', () => {
  const empty = dynamicPrefixes.filter((prefix) => !Object.keys(en).some((id) => id.startsWith(prefix)));
  expect(empty).toEqual([]);
});
