import { expect, test } from 'vitest';
import { fixture, runCommand } from '../../testSupport/runCommand.ts';

const commands = [
  ['gaps'],
  ['compare', '--from', '2022', '--to', '2023'],
  ['measures', '--uncertainty', '--only-measures', 'density'],
];
const notes = {
  en: 'A value can lie outside its own range',
  ru: 'Значение может лежать вне своего диапазона',
  ky: 'Маани өз диапазонунан тышкары болушу мүмкүн',
};

test.each(commands)(
  '%s says below ranges of values that a value can lie outside its own',
  async (...argv) => {
    const [command, ...options] = argv;
    for (const [language, note] of Object.entries(notes)) {
      for (const format of ['table', 'md']) {
        const asked = ['--replicates', '19', '--language', language, '--format', format];
        const { output } = await runCommand([command, fixture('stem4all-growth'), ...options, ...asked]);
        expect(output.split(note)).toHaveLength(2);
      }
    }
  },
);

test('a measure without ranges needs no such sentence', async () => {
  const { output } = await runCommand([
    'measures',
    fixture('stem4all-growth'),
    '--only-measures',
    'density',
    '--format',
    'md',
  ]);
  expect(output).toContain('Density');
  expect(output).not.toContain(notes.en);
});
