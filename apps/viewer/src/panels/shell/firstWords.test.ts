import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beginLanguage, loadLanguage } from '@partnermap/language/load';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../..', import.meta.url));
const files = ['panels/shell', 'panels/controls', 'render', 'pictures'].flatMap((folder) =>
  readdirSync(join(source, folder)).map((name) => join(folder, name)),
);
const first = [...files, 'panels/questions/Overview.tsx', 'panels/questions/AnswerText.tsx'].filter(
  (name) => /\.tsx?$/u.test(name) && !name.includes('.test.'),
);

test('what stands around the map, and the first screen, say nothing that is loaded after them', async () => {
  const begun = await beginLanguage('en');
  const said = first.flatMap((name) =>
    [...readFileSync(join(source, name), 'utf8').matchAll(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/giu)].map(
      ([, id]) => ({ name, id, known: begun.has(id) }),
    ),
  );
  const complete = await loadLanguage('en');
  expect(complete).toBe(begun);
  expect(said.filter(({ known }) => known).length).toBeGreaterThan(100);
  expect(said.filter(({ id, known }) => !known && complete.has(id))).toEqual([]);
});
