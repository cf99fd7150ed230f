// The smallest community without any issue, and what reading it in another form says: for the tests of the dataset.
import { expect } from 'vitest';
import type { Cell, Table } from '../dataset/cell.ts';
import type { Issue, IssueParameter } from '../dataset/issue.ts';
import { issueCodes } from '../dataset/issueCodes.ts';
import type { IssueCode } from '../dataset/issueCodes.ts';
import { readDataset } from '../dataset/readDataset.ts';
import { tableFor } from '../dataset/tableFor.ts';

export type Cells = readonly Cell[];

/** The smallest community without any issue, with columns added by some tests. */
export const organisations = (columns: readonly string[] = [], ...rows: readonly Cells[]): Table =>
  tableFor(
    'organisations',
    ['id', 'name', 'facilitator', ...columns],
    ['undp', 'UNDP', 'yes', ...(rows[0] ?? [])],
    ['ngo', 'Women in Code', null, ...(rows[1] ?? [])],
  );
export const initiatives = (columns: readonly string[] = [], ...rows: readonly Cells[]): Table =>
  tableFor('initiatives', ['id', 'name', ...columns], ['award', 'Award', ...(rows[0] ?? [])]);
export const participations = (columns: readonly string[] = [], ...rows: readonly Cells[]): Table =>
  tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role', ...columns],
    ['award', 'undp', 'lead', ...(rows[0] ?? [])],
    ['award', 'ngo', 'partner', ...(rows[1] ?? [])],
  );

/** Regions with labels and aliases. */
export const regions = tableFor(
  'terms',
  ['dimension', 'code', 'label', 'label_ru', 'parent', 'aliases'],
  ['Region', 'Naryn', 'Naryn', 'Нарынская область', 'KG', null],
  ['region', 'Osh city', 'Osh (city)', 'г. Ош', 'KG', 'Osh|Ош'],
  ['region', 'Chui', 'Chui', null, 'KG', 'Chuy'],
);

/** The small community with some of its sheets replaced or others added. */
export function tables(...replaced: readonly Table[]): readonly Table[] {
  const names = new Set(replaced.map(({ name }) => name));
  const kept = [organisations(), initiatives(), participations()].filter(({ name }) => !names.has(name));
  return [...kept, ...replaced];
}

type At = readonly [sheet: string, row: number | null, column: string | null];

export function issue(
  code: IssueCode,
  [sheet, row, column]: At,
  found: string | null,
  parameters: Readonly<Record<string, IssueParameter>> = {},
): Issue {
  return { severity: issueCodes[code].severity, code, sheet, row, column, found, parameters };
}

/** All issues; a dataset must be withheld exactly when one of them is an error. */
export function issuesOf(input: readonly Table[]): readonly Issue[] {
  const { dataset, issues } = readDataset(input);
  expect(dataset === null).toBe(issues.some(({ severity }) => severity === 'error'));
  return issues;
}
