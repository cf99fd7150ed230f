import { language } from '@partnermap/language';
import { expect, test } from 'vitest';
import { cellText, editColumns } from '../../state/editColumns.ts';
import { fixture } from '../../state/testing.ts';
import { namesIn } from '../language.tsx';
import { shownText } from './columnWords.ts';
import type { EditedSheet } from './editedSheets.ts';

const dataset = await fixture('stem4all-growth');

/** A cell as it is shown in Russian, and as it is edited. */
function cell(sheet: EditedSheet, header: string, at: number): readonly [string, string] {
  const russian = language('ru');
  const column = editColumns(dataset)
    .get(sheet)
    ?.find((one) => one.header === header);
  if (column === undefined) throw new Error(header);
  const row = dataset[sheet][at];
  return [shownText(sheet, row, column, namesIn(russian, dataset), russian), cellText(row, column)];
}

test.each([
  ['ties', 'kind', 0, 'совместная работа', 'joint-work'],
  ['ties', 'from_id', 0, 'ПРООН в Кыргызской Республике', 'undp-kyrgyzstan'],
  ['participations', 'role', 0, 'ведущая организация', 'lead'],
  [
    'organisations',
    'pipeline_stages',
    0,
    'Школьное образование, Высшее образование, Рынок труда, Лидерство',
    'basic-education | higher-education | labour-market | leadership',
  ],
  ['organisations', 'facilitator', 0, 'да', 'yes'],
] as const)('%s.%s is shown in words and edited as it is stored', (sheet, header, at, shown, stored) => {
  expect(cell(sheet, header, at)).toEqual([shown, stored]);
});
