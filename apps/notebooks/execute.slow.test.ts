import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { execute } from './execute.mjs';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

test('the first look runs in ten cells, without an error, and shows maps and tables', async () => {
  execFileSync(process.execPath, [here('../../.ci/build.mjs'), '--if-stale'], { stdio: ['ignore', 2, 2] });
  const notebook = await execute(here('first-look.ipynb'));
  const cells = notebook.cells.filter((cell) => cell.cell_type === 'code');
  expect(cells.length).toBe(10);
  const outputs = cells.flatMap((cell) => cell.outputs ?? []);
  expect(outputs.filter((output) => output.output_type === 'error')).toEqual([]);
  expect(cells.every((cell) => (cell.outputs ?? []).length > 0)).toBe(true);
  const html = outputs.map((output) => output.data?.['text/html'] ?? '').join('\n');
  expect(html).toContain('<svg');
  expect(html.match(/<table/gu)?.length).toBeGreaterThan(6);
  expect(html).not.toContain('<script');
  expect(JSON.stringify(outputs)).toContain('92 of 152 organisations shown, 173 ties');
});
