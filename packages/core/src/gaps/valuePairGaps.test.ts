import { expect, test } from 'vitest';
import { valuePairGaps } from './valuePairGaps.ts';
import type { ValuePair } from './valuePairs.ts';

const pair = (fields: Partial<ValuePair>): ValuePair => ({
  dimension: 'pipeline_stages',
  from: 'school',
  to: 'university',
  successive: true,
  initiatives: 0,
  jointInitiatives: null,
  withFrom: 6,
  withTo: 7,
  known: 12,
  total: 12,
  expected: 3.5,
  z: -2.5,
  p: 0.01,
  pAdjusted: 0.02,
  gap: true,
  reason: null,
  ...fields,
});

test('a step that nothing joins, with its evidence', () => {
  expect(valuePairGaps([pair({})])).toMatchObject([
    {
      id: 'stage-step:pipeline_stages=school,pipeline_stages=university',
      kind: 'stage-step',
      reason: 'never-joined',
      subject: {
        values: [
          { dimension: 'pipeline_stages', code: 'school' },
          { dimension: 'pipeline_stages', code: 'university' },
        ],
        counted: 'initiatives',
      },
      observed: 0,
      total: 12,
      expected: 3.5,
      z: -2.5,
      p: 0.01,
      pAdjusted: 0.02,
      judged: true,
      doubts: [],
    },
  ]);
});

test('components are combined, stages joined; some is rarer, none is never', () => {
  const reasonOf = (fields: Partial<ValuePair>): string => valuePairGaps([pair(fields)])[0].reason;
  expect(reasonOf({ dimension: 'toc_components' })).toBe('never-combined');
  expect(reasonOf({ dimension: 'toc_components', initiatives: 1 })).toBe('rarer-than-expected');
  expect(reasonOf({ initiatives: 1 })).toBe('rarer-than-expected');
  const [component] = valuePairGaps([pair({ dimension: 'toc_components', successive: false })]);
  expect(component.kind).toBe('component-pair');
});

test('left out: stages that do not follow each other, and what some initiative joins without being rare', () => {
  expect(valuePairGaps([pair({ successive: false })])).toEqual([]);
  const usual = { gap: false, reason: 'not-rarer-than-expected' } as const;
  expect(valuePairGaps([pair({ ...usual, initiatives: 2 })])).toEqual([]);
  // Nothing joins the two, but that may be chance: told, and not judged.
  expect(valuePairGaps([pair(usual)])).toMatchObject([{ judged: false, reason: 'not-rarer-than-expected' }]);
});

test('initiatives whose values nobody recorded are a doubt', () => {
  expect(valuePairGaps([pair({ known: 11 })])[0]).toMatchObject({ total: 11, doubts: ['field-empty'] });
});
