import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const leftOut = new Set([
  'node_modules',
  'dist',
  '.git',
  'coverage',
  '.test-results',
  'out',
  '.stryker-tmp',
  'reports',
]);

/** All files below a folder, as paths from the root with `/`. */
export function filesBelow(folder: string): readonly string[] {
  const path = resolve(root, folder);
  return readdirSync(path).flatMap((name) => {
    if (leftOut.has(name)) return [];
    const inside = join(path, name);
    return statSync(inside).isDirectory()
      ? filesBelow(inside)
      : [relative(root, inside).split(sep).join('/')];
  });
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/gu;

/** What a source file imports, as written. */
export function importsOf(path: string): readonly string[] {
  const code = read(path).replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  return [...code.matchAll(importPattern)].map(([, specifier]) => specifier);
}

/** Sources of packages and apps that are shipped: no tests, benches or test support. */
export function shippedSources(): readonly string[] {
  return [...filesBelow('packages'), ...filesBelow('apps')].filter(
    (path) =>
      /^(packages|apps)\/[^/]+\/src\//u.test(path) &&
      /\.tsx?$/u.test(path) &&
      !/\.test\.tsx?$|\/testSupport\/|\.bench\.ts$/u.test(path),
  );
}
