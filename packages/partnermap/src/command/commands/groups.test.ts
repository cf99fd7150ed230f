import { expect, test } from 'vitest';
import { fixture, runCommand } from '../../testSupport/runCommand.ts';

const data = fixture('stem4all-growth');

test.each([
  ['groups', ['groups', data]],
  ['compare', ['compare', data, '--from', '2022', '--to', '2023', '--replicates', '5']],
] as const)('tables of %s call groups by their names', async (_, command) => {
  const { output } = await runCommand([...command, '--language', 'ru', '--format', 'md']);
  // A number, and what distinguishes the members.
  expect(output).toMatch(/\| Группа 1: \p{L}/u);
  expect(output).not.toMatch(/\bg\d+\b/u);
});

test('the document of compare keeps the ids and says what distinguishes each group', async () => {
  const { output } = await runCommand([
    'compare',
    data,
    '--from',
    '2022',
    '--to',
    '2023',
    '--replicates',
    '5',
    '--format',
    'json',
  ]);
  const later = await runCommand(['groups', data, '--at', '2023', '--format', 'json']);
  const { groups } = JSON.parse(output) as {
    groups: { after: readonly { id: string; name: readonly unknown[] }[] };
  };
  const named = JSON.parse(later.output) as { groups: readonly { id: string; name: readonly unknown[] }[] };
  // The groups of the later moment are those that `groups` finds there, under the same names.
  expect(groups.after.map(({ id, name }) => [id, name])).toEqual(
    named.groups.map(({ id, name }) => [id, name]),
  );
  expect(groups.after.some(({ name }) => name.length > 0)).toBe(true);
});
