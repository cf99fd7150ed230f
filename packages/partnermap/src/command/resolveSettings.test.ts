import { expect, test } from 'vitest';
import { fixture, runCommand } from '../testSupport/runCommand.ts';

test.each([
  ['--ties', 'fundng', /funding/u],
  ['--only', 'tpye=university', /tpye/u],
  ['--exclude', 'tpye=university', /tpye/u],
])('%s %s is a slip of the pen, no empty network', async (option, value, said) => {
  for (const command of ['summary', 'check', 'measures', 'groups']) {
    const ran = await runCommand([command, fixture('stem4all-growth'), option, value]);
    expect([ran.status, ran.output, ran.warnings]).toEqual([2, '', expect.stringMatching(said)]);
  }
});

test.each([
  ['--ties', 'funding'],
  ['--only', 'Pipeline Stages=leadership'],
  ['--exclude', 'left=2023'],
  ['--only', 'name_ru=ПРООН в Кыргызской Республике'],
])('%s %s is known', async (option, value) => {
  const ran = await runCommand(['check', fixture('stem4all-growth'), option, value]);
  expect(ran.status, ran.warnings).toBe(0);
});
