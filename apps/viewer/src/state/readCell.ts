import { findOrganisation, normaliseName, parsePartialDate, splitList, vocabularyOf } from '@partnermap/core';
import type { Dataset, Issue, SheetColumn } from '@partnermap/core';
import type { EditColumn } from './editColumns.ts';
import { remembering } from './memo.ts';

const finderOf = remembering(findOrganisation);
const expectedIn = remembering(({ terms }: Dataset) => vocabularyOf(terms));

/** What somebody typed into a cell: its value, or what is wrong with it. */
export type ReadCell = { readonly value: unknown } | { readonly issue: Issue };

/** Reads what was typed into a column as a file's cell would be read. */
export function readCell(dataset: Dataset, edited: EditColumn, typed: string): ReadCell {
  const text = typed.trim();
  if (edited.kind !== 'known') return { value: text === '' ? null : text };
  const { column } = edited;
  if (text === '') {
    return column.required ? problem(column, 'missing-value', text, {}) : { value: column.blank };
  }
  switch (column.kind) {
    case 'list':
    case 'reference-list':
      return { value: readList(dataset, column, text) };
    case 'date': {
      const parsed = parsePartialDate(text);
      return parsed === null ? problem(column, 'bad-date', text, {}) : { value: parsed.date };
    }
    case 'number':
      return readNumber(column, text);
    case 'choice':
    case 'yes-no-unknown':
      return column.choices.includes(text)
        ? { value: text }
        : problem(column, 'value-not-allowed', text, { allowed: column.choices, nearest: [] });
    case 'yes-no':
      return column.choices.includes(text)
        ? { value: text === 'yes' }
        : problem(column, 'value-not-allowed', text, { allowed: column.choices, nearest: [] });
    case 'reference':
      return readReference(dataset, column, text);
    default:
      return { value: text };
  }
}

/** The parts of a list; labels of terms, which the grid shows, become their codes. */
function readList(dataset: Dataset, { name, dimension }: SheetColumn, text: string): readonly string[] {
  const expected = dimension ? expectedIn(dataset).get(name) : undefined;
  return [...new Set(splitList(text).map((part) => expected?.codeOf(part) ?? part))];
}

function readNumber(column: SheetColumn, text: string): ReadCell {
  const value = Number(text.replaceAll(/\s/gu, '').replace(',', '.'));
  if (!Number.isFinite(value)) return problem(column, 'bad-number', text, {});
  if (column.name === 'strength' && value <= 0) return problem(column, 'not-positive', text, {});
  return { value };
}

function readReference(dataset: Dataset, column: SheetColumn, text: string): ReadCell {
  const target = column.target ?? 'sources';
  if (target === 'sources') return { value: text };
  const matches = target === 'organisations' ? finderOf(dataset)(text) : initiativesCalled(dataset, text);
  if (matches.length === 1) return { value: matches[0] };
  return matches.length === 0
    ? problem(column, 'unknown-reference', text, { target, nearest: [] })
    : problem(column, 'ambiguous-reference', text, { target, matches });
}

function initiativesCalled({ initiatives }: Dataset, text: string): readonly string[] {
  if (initiatives.some(({ id }) => id === text)) return [text];
  const wanted = normaliseName(text);
  return initiatives
    .filter(({ name, names }) =>
      [name, ...names.map((own) => own.text)].some((own) => normaliseName(own) === wanted),
    )
    .map(({ id }) => id);
}

function problem(
  column: SheetColumn,
  code: string,
  found: string,
  parameters: Issue['parameters'],
): { readonly issue: Issue } {
  return {
    issue: { severity: 'error', code, sheet: null, row: null, column: column.name, found, parameters },
  };
}
