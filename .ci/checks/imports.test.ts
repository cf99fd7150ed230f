import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, read, shippedSources } from './sources.ts';

/** Which packages a package may import. */
const packageArrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  files: ['core'],
  language: ['core'],
  report: ['core', 'language'],
  partnermap: ['core', 'files', 'language', 'report'],
  viewer: ['core', 'files', 'language', 'report'],
  notebooks: ['partnermap'],
};

/** Which folders of core a folder may import: the story of the data, never backwards. */
const served = ['kernels', 'statistics', 'progress'];
const coreArrows: Readonly<Record<string, readonly string[]>> = {
  kernels: [],
  statistics: [],
  progress: [],
  dataset: [],
  network: ['dataset', ...served],
  groups: ['dataset', 'network', ...served],
  measures: ['dataset', 'network', 'groups', ...served],
  gaps: ['dataset', 'network', 'measures', 'groups', ...served],
  change: ['dataset', 'network', 'measures', 'groups', ...served],
  uncertainty: ['dataset', 'network', 'measures', 'groups', ...served],
  suggestions: ['dataset', 'network', 'measures', 'groups', 'gaps', 'change', 'uncertainty', ...served],
};

const sources = shippedSources();

const packageOf = (path: string): string => path.split('/')[1];

/** The file that a relative import means. */
const target = (from: string, specifier: string): string => posix.join(posix.dirname(from), specifier);

const internal = sources.flatMap((from) =>
  importsOf(from)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({ from, to: target(from, specifier) })),
);

test('packages import along the arrows of the design', () => {
  const wrong = sources.flatMap((from) =>
    importsOf(from)
      .map(
        (specifier) =>
          /^@partnermap\/([^/]+)/u.exec(specifier)?.[1] ?? (specifier === 'partnermap' ? specifier : null),
      )
      .filter((to) => to !== null && !packageArrows[packageOf(from)]?.includes(to))
      .map((to) => `${from} -> ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('no file reaches into another package', () => {
  expect(internal.filter(({ from, to }) => to.startsWith('..') || packageOf(from) !== packageOf(to))).toEqual(
    [],
  );
});

test('the folders of core import along the story of the data', () => {
  const folder = (path: string): string => path.split('/')[3];
  const wrong = internal
    .filter(({ from }) => from.startsWith('packages/core/src/') && from.split('/').length > 4)
    .filter(({ from, to }) => folder(from) !== folder(to) && !coreArrows[folder(from)]?.includes(folder(to)))
    .map(({ from, to }) => `${from} -> ${to}`);
  expect(wrong).toEqual([]);
});

test('the analysis touches no file system, page, clock, network or unseeded chance', () => {
  const platform = /^node:|^fs$|^path$|^react|^sigma/u;
  const wrong = sources
    .filter((path) => path.startsWith('packages/core/') || path.startsWith('packages/language/'))
    .flatMap((path) =>
      importsOf(path)
        .filter((specifier) => platform.test(specifier))
        .map((to) => `${path} -> ${to}`),
    );
  const chance =
    /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bfetch\(|\beval\(|\bnew Function\b/u;
  const clocks = sources.filter((path) => path.startsWith('packages/core/') && chance.test(read(path)));
  expect([...wrong, ...clocks]).toEqual([]);
});

test('no import goes in a circle', () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of internal) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});
