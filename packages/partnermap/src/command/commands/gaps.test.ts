import { expect, test } from 'vitest';
import { fixture, runCommand } from '../../testSupport/runCommand.ts';

test('groups stand under their names, and a combination says what is counted in it', async () => {
  const { output } = await runCommand([
    'gaps',
    fixture('stem4all-growth'),
    '--replicates',
    '99',
    '--format',
    'md',
  ]);
  expect(output).toMatch(/\| Group 1.* – Group \d/);
  expect(output).not.toMatch(/\bg\d+\b/);
  expect(output).toContain('School × Leadership \\(organisations\\)');
});
