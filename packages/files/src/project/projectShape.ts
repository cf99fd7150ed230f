import type { Dataset } from '@partnermap/core';
import { sheets } from '@partnermap/core';
import { fileIssue } from '../issueCodes.ts';
import { isObject, own } from '../text/json.ts';
import type { Reading } from '../reading.ts';

type SheetColumn = (typeof sheets)[number]['columns'][number];

const isCell = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

/**
 * A JSON value as a dataset, every field of the right type and no others; null when something is not, and an issue names
 * each such place. Fields that are missing mean what an empty cell means.
 */
export function datasetShape(value: unknown, file: string, reading: Reading): Dataset | null {
  let valid = true;
  const wrong = (path: string, expected: string): undefined => {
    valid = false;
    reading.report(fileIssue('project-value-invalid', { file, path, expected }));
  };
  const list = (value: unknown, path: string, item: (value: unknown, path: string) => unknown): unknown => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return wrong(path, 'list');
    return value.map((entry, index) => item(entry, `${path}[${index}]`));
  };
  const expect = (
    value: unknown,
    path: string,
    expected: string,
    check: (value: unknown) => boolean,
  ): unknown => (check(value) ? value : wrong(path, expected));
  const text = (value: unknown, path: string): unknown =>
    expect(value, path, 'text', (value) => typeof value === 'string');
  const cell = (value: unknown, path: string): unknown => expect(value ?? null, path, 'cell', isCell);
  const object = (
    value: unknown,
    path: string,
    fields: Readonly<Record<string, (value: unknown, path: string) => unknown>>,
  ): unknown => {
    if (!isObject(value)) return wrong(path, 'object');
    return Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, field(own(value, key), `${path}.${key}`)]),
    );
  };
  const attributes = (value: unknown, path: string): unknown =>
    list(value, path, (entry, path) => object(entry, path, { name: text, value: cell }));
  const translations = (value: unknown, path: string): unknown =>
    list(value, path, (entry, path) => object(entry, path, { language: text, text }));
  const texts = (value: unknown, path: string): unknown => list(value, path, text);
  const rowNumber = (value: unknown, path: string): unknown =>
    expect(value, path, 'number', (value) => Number.isInteger(value));
  const table = (value: unknown, path: string): unknown =>
    object(value, path, {
      name: text,
      header: texts,
      rows: (value, path) =>
        list(value, path, (row, path) =>
          object(row, path, { row: rowNumber, cells: (value, path) => list(value, path, cell) }),
        ),
    });
  const field =
    (column: SheetColumn) =>
    (value: unknown, path: string): unknown => {
      if (value === undefined && !column.required) return column.blank;
      if (column.kind === 'translations') return translations(value, path);
      if (Array.isArray(column.blank)) return texts(value, path);
      if (column.kind === 'value') return cell(value, path);
      if (value === null && column.blank === null) return null;
      if (column.kind === 'yes-no')
        return expect(value, path, 'boolean', (value) => typeof value === 'boolean');
      if (column.kind === 'number') return expect(value, path, 'number', Number.isFinite);
      return text(value, path);
    };

  const sheetEntries = sheets.map(({ name, columns }) => {
    const fields = Object.fromEntries(columns.map((column) => [column.field, field(column)]));
    const record = (value: unknown, path: string): unknown => object(value, path, { ...fields, attributes });
    return [name, (value: unknown, path: string): unknown => list(value, path, record)] as const;
  });
  const otherSheets = (value: unknown, path: string): unknown => list(value, path, table);
  const dataset = object(value, 'dataset', { ...Object.fromEntries(sheetEntries), otherSheets });
  return valid ? (dataset as Dataset) : null;
}
