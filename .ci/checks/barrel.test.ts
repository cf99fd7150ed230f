import { expect, test } from 'vitest';
import { read } from './sources.ts';

/** The names in the export lists of a barrel. */
function exported(path: string): ReadonlySet<string> {
  const code = read(path).replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//gu, '');
  return new Set(
    [...code.matchAll(/export (?:type )?\{([^}]*)\}/gu)].flatMap(([, list]) =>
      list
        .split(',')
        .map((name) => name.trim().split(' as ').at(-1) ?? '')
        .filter((name) => name !== ''),
    ),
  );
}

test('what a notebook imports holds everything that core, files, language and report offer', () => {
  const all = exported('packages/partnermap/src/index.ts');
  const missing = ['core', 'files', 'language', 'report'].flatMap((name) =>
    [...exported(`packages/${name}/src/index.ts`)]
      .filter((one) => !all.has(one))
      .map((one) => `${name}: ${one}`),
  );
  expect(missing).toEqual([]);
});
