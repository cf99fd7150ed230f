import { fileURLToPath } from 'node:url';
import { defaultSettings } from '@partnermap/core';
import type { NetworkSettings } from '@partnermap/core';
import { runSteps } from '@partnermap/core';
import type { LanguageCode } from '@partnermap/language';
import { expect, test } from 'vitest';
import { runCommand } from '../../../../../packages/partnermap/src/testSupport/runCommand.ts';
import { fixture } from '../../state/testing.ts';
import { createWorkspace } from '../workspace.ts';
import { report } from './report.ts';
import type { ReportChoice } from './report.ts';

const folder = (name: string): string =>
  fileURLToPath(new URL(`../../../../../fixtures/${name}`, import.meta.url));

interface Case {
  readonly data: string;
  readonly language: LanguageCode;
  readonly choice: ReportChoice;
  readonly settings: Partial<NetworkSettings>;
  readonly options: readonly string[];
}

const usual: ReportChoice = { audience: 'internal', organisation: null, since: null, sections: null };

const cases: readonly Case[] = [
  { data: 'stem4all', language: 'en', choice: usual, settings: {}, options: [] },
  {
    data: 'stem4all-growth',
    language: 'ru',
    choice: { ...usual, since: '2022', sections: ['ranks', 'change'] },
    settings: {},
    options: ['--since', '2022', '--sections', 'ranks,change'],
  },
  {
    data: 'stem4all',
    language: 'ru',
    choice: { ...usual, organisation: 'undp-kyrgyzstan' },
    settings: {},
    options: ['--organisation', 'undp-kyrgyzstan'],
  },
  {
    data: 'stem4all-growth',
    language: 'ky',
    choice: { ...usual, audience: 'partner' },
    settings: { at: '2022', roles: 'all', kinds: ['event', 'meeting'], keepIsolates: true },
    options: ['--at', '2022', '--roles', 'all', '--kind', 'event,meeting', '--keep-isolates'],
  },
];

test.each(cases)(
  'the page makes the report of the command, letter for letter: $data $language',
  async (one) => {
    const { data, language, choice, settings, options } = one;
    const replicates = 99;
    const told: number[] = [];
    const html = await report(
      {
        dataset: await fixture(data),
        settings: { ...defaultSettings, ...settings },
        seed: 1,
        language,
        replicates,
        ...choice,
      },
      {
        workspace: createWorkspace(),
        signal: new AbortController().signal,
        progress: () => {},
        run: (steps) => runSteps(steps, { onProgress: ({ done, total }) => told.push(done / total) }),
      },
    );
    const command = await runCommand([
      'report',
      folder(data),
      '--language',
      language,
      '--audience',
      choice.audience,
      '--replicates',
      String(replicates),
      ...options,
    ]);
    expect(command.status, command.warnings).toBe(0);
    expect(html).toBe(command.output);
    expect(told.at(0)).toBeLessThan(0.1);
    expect(told.at(-1)).toBeGreaterThan(0.9);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  },
);
