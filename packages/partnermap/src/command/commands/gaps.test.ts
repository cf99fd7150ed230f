import { language } from '@partnermap/language';
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

test('columns of the data stand under their names in the reader’s language', async () => {
  const { output } = await runCommand([
    'gaps',
    fixture('stem4all'),
    '--replicates',
    '9',
    '--format',
    'md',
    '--language',
    'ru',
  ]);
  const rows = output
    .split('\n')
    .filter((row) => row.startsWith(`| ${language('ru').say('gapKind.data')} |`));
  const subjects = rows.map((row) => row.split('|')[2].trim());
  expect(subjects.length).toBeGreaterThan(0);
  for (const subject of subjects) expect(subject).toMatch(/^\p{Script=Cyrillic}/u);
});
