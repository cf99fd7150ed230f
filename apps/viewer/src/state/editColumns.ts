import { sheets } from '@partnermap/core';
import type { Attribute, Dataset, SheetColumn, SheetName, SheetRecords, Translation } from '@partnermap/core';
import { remembering } from './memo.ts';

export type Row = SheetRecords[SheetName];

/** A column as it is edited: one of the model, one language of a translated one, or one of the owner's. */
export type EditColumn =
  | { readonly kind: 'known'; readonly header: string; readonly column: SheetColumn }
  | {
      readonly kind: 'translation';
      readonly header: string;
      readonly column: SheetColumn;
      readonly language: string;
    }
  | { readonly kind: 'own'; readonly header: string };

/** An id is what other rows refer to; it is given once. */
export const isFixed = (edited: EditColumn): boolean =>
  edited.kind === 'known' && edited.column.kind === 'id';

const alwaysOffered = ['ru', 'ky'];

/** The columns of a sheet, in its order; names in Russian and Kyrgyz always, other languages where they occur. */
export const editColumns = remembering(
  (dataset: Dataset): ReadonlyMap<SheetName, readonly EditColumn[]> =>
    new Map(sheets.map(({ name, columns }) => [name, columnsOf(dataset[name], columns)])),
);

function columnsOf(rows: readonly Row[], columns: readonly SheetColumn[]): readonly EditColumn[] {
  const known = columns.flatMap((column): readonly EditColumn[] => {
    if (column.kind !== 'translations') return [{ kind: 'known', header: column.name, column }];
    const occurring = rows.flatMap((row) => translationsOf(row, column).map(({ language }) => language));
    return [...new Set([...alwaysOffered, ...occurring])].map((language) => ({
      kind: 'translation',
      header: `${column.name}_${language}`,
      column,
      language,
    }));
  });
  const own = new Set(rows.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  return [...known, ...[...own].map((header): EditColumn => ({ kind: 'own', header }))];
}

function translationsOf(row: Row, { field }: SheetColumn): readonly Translation[] {
  return (Reflect.get(row, field) ?? []) as readonly Translation[];
}

/** What a cell holds, as text that can be typed again. */
export function cellText(row: Row, edited: EditColumn): string {
  if (edited.kind === 'own') {
    const own = row.attributes.find(({ name }) => name === edited.header)?.value ?? null;
    return own === null ? '' : String(own);
  }
  if (edited.kind === 'translation') {
    const { column, language } = edited;
    return translationsOf(row, column).find((name) => name.language === language)?.text ?? '';
  }
  const value: unknown = Reflect.get(row, edited.column.field);
  if (Array.isArray(value)) return value.join(' | ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The field that an edit of a column changes, and its new value, given the value of that column alone. */
export function fieldEdit(
  row: Row,
  edited: EditColumn,
  value: unknown,
): { readonly field: string; readonly value: unknown } {
  if (edited.kind === 'own') {
    const others = row.attributes.filter(({ name }) => name !== edited.header);
    const place = row.attributes.findIndex(({ name }) => name === edited.header);
    const attribute = { name: edited.header, value } as Attribute;
    const attributes =
      value === null ? others : place === -1 ? [...others, attribute] : row.attributes.with(place, attribute);
    return { field: 'attributes', value: attributes };
  }
  if (edited.kind === 'known') return { field: edited.column.field, value };
  const { column, language } = edited;
  const before = translationsOf(row, column);
  const place = before.findIndex((name) => name.language === language);
  const name = { language, text: String(value) };
  const names =
    value === null
      ? before.filter((one) => one.language !== language)
      : place === -1
        ? [...before, name]
        : before.with(place, name);
  return { field: column.field, value: names };
}
