import type { PlannedIntroduction } from '@partnermap/core';
import { language } from '@partnermap/language';
import { expect, test } from 'vitest';
import { namesIn } from '../panels/language.tsx';
import { fixture } from '../state/testing.ts';
import { planTable } from './savePlan.ts';

const dataset = await fixture('stem4all-growth');
const plan: readonly PlannedIntroduction[] = [
  {
    a: 'undp-kyrgyzstan',
    b: 'ala-archa-college',
    convener: null,
    due: '2024-01',
    gaps: ['g'],
    status: null,
    initiativeId: null,
    listId: 'list',
    note: null,
  },
];

test('the plan is in the reader’s words; of made-up data every row says so', () => {
  const russian = language('ru');
  const words = { language: russian, names: namesIn(russian, dataset), gapText: (id: string) => `[${id}]` };
  const { header, rows } = planTable(plan, { ...words, synthetic: true });
  expect(rows[0].cells.slice(0, 6)).toEqual([
    'ПРООН в Кыргызской Республике',
    'Колледж цифровых технологий Ала-Арчинского технического университета',
    null,
    '2024-01',
    '[g]',
    'не решено',
  ]);
  expect([header.at(-1), rows[0].cells.at(-1)]).toEqual(['Искусственные данные', 'Искусственные данные']);
  const real = planTable(plan, { ...words, synthetic: false });
  expect(real.header).toHaveLength(header.length - 1);
  expect(real.rows[0].cells).toHaveLength(header.length - 1);
});
