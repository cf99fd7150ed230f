import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beginLanguage, loadLanguage } from '@partnermap/language/load';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../..', import.meta.url));

/** The page's own files that come with the first load: what is imported at once, not when it is asked for. */
function loadedAtOnce(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const [, to] of readFileSync(path, 'utf8').matchAll(
    /^(?:import (?!type)|\} )[^\n]*from '(\.[^']+\.tsx?)'/gmu,
  )) {
    loadedAtOnce(join(path, '..', to), known);
  }
  return known;
}

const known = loadedAtOnce(join(source, 'page.tsx'), new Set(loadedAtOnce(join(source, 'main.ts'))));
const first = [...known].filter((path) => path.startsWith(source));

test('what comes with the first load says nothing that is loaded after it', async () => {
  const begun = await beginLanguage('en');
  const said = first.flatMap((name) =>
    [...readFileSync(name, 'utf8').matchAll(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/giu)].map(([, id]) => ({
      name,
      id,
      known: begun.has(id),
    })),
  );
  const complete = await loadLanguage('en');
  expect(complete).toBe(begun);
  expect(said.filter(({ known }) => known).length).toBeGreaterThan(60);
  expect(said.filter(({ id, known }) => !known && complete.has(id))).toEqual([]);
});
