import { loadLanguage } from '@partnermap/language';
import { expect, test } from 'vitest';
import { cellText } from './textTable.ts';

test('numbers as the language writes them; what is small is not shown as none', async () => {
  const language = await loadLanguage('ru');
  const shown = (cell: number | null): string => cellText(cell, { id: 'p', label: 'p', digits: 3 }, language);
  expect([null, 0, 12, 0.0004, 0.0005, 0.25].map(shown)).toEqual(['–', '0', '12', '<0,001', '0,001', '0,25']);
});
