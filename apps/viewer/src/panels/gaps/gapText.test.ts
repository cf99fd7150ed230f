// The overview says the first gap before all sentences of the language have loaded.
import type { Gap, GapKind } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { beginLanguage, loadLanguage } from '@partnermap/language/load';
import { expect, test } from 'vitest';
import { gapText } from './gapText.ts';

const kinds: Readonly<Record<GapKind, null>> = {
  isolate: null,
  periphery: null,
  'only-through': null,
  dependence: null,
  'coverage-value': null,
  'coverage-cell': null,
  'group-pair': null,
  'stage-step': null,
  'component-pair': null,
  'unmet-need': null,
  data: null,
};
const gap = (kind: GapKind, change: Partial<Gap>): Gap => ({
  id: kind,
  kind,
  subject: {
    organisations: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    through: 'h',
    values: [{ dimension: 'region', code: 'Naryn' }],
    groups: [],
    column: 'needs',
    counted: 'initiatives',
  },
  layer: null,
  observed: 1,
  total: 4,
  expected: 3,
  z: null,
  p: null,
  pAdjusted: null,
  judged: true,
  reason: 'only-one-offers',
  doubts: [],
  ...change,
});
const sentencesIn = (language: Language): Parameters<typeof gapText>[1] => ({
  context: {
    language,
    say: language.say,
    nameOf: (id) => id,
    initiativeName: (id) => id,
    codeLabel: (_, value) => value,
    gaps: null,
  },
  groups: new Map(),
});
const changes: readonly Partial<Gap>[] = [
  {},
  { reason: 'empty', observed: 0 },
  { expected: null, reason: 'organisation-removed-with-convened' },
  { layer: 'reported', reason: 'offered-too-little' },
];

test.each(['en', 'ru', 'ky'] as const)('every gap is said with the first sentences of %s', async (code) => {
  const language = await beginLanguage(code);
  // A sentence of the report alone is not there yet: otherwise this shows nothing.
  expect(language.has('findings.sure.exact')).toBe(false);
  for (const kind of Object.keys(kinds) as GapKind[]) {
    for (const change of changes) {
      expect(gapText(gap(kind, change), sentencesIn(language))).not.toBe('');
    }
  }
});

test('what is missing in the data is said in a sentence', async () => {
  const language = await loadLanguage('en');
  const sentences = sentencesIn(language);
  const subject = { ...gap('data', {}).subject, organisations: [], through: null };
  const say = (change: Partial<Gap>): string => gapText(gap('data', change), sentences);
  expect(say({ reason: 'field-empty', subject: { ...subject, column: 'country', values: [] } })).toBe(
    'Initiatives whose field “Country” is blank: 1 of 4.',
  );
  expect(say({ reason: 'no-lead-recorded', subject: { ...subject, column: 'role', values: [] } })).toBe(
    '1 of 4 initiatives have no recorded lead.',
  );
  const wave = [{ dimension: 'wave', code: '2023' }];
  expect(say({ reason: 'not-answered', subject: { ...subject, column: 'responded', values: wave } })).toBe(
    '1 of 4 organisations that were asked in 2023 did not answer.',
  );
});
