import type { Attribute } from './attribute.ts';
import type { Initiative } from './initiative.ts';
import { headerKey, languageOfHeader } from './headerKey.ts';
import { splitList } from './splitList.ts';
import type { Organisation } from './organisation.ts';
import { sheets } from './sheets.ts';
import type { SheetColumn } from './sheets.ts';

type Read<Row> = (record: Row) => readonly string[];

/**
 * The values of an organisation in a column by its name in the sheet: `region`, `type`, `pipeline_stages`, `member`,
 * `name_ky` …, or any column that the model does not know, whose cell is read as a list. Empty where the cell is
 * blank or no such column exists. Yes and no are `yes` and `no`.
 *
 * @example
 * columnValues(organisation, 'pipeline_stages'); // ['higher-education', 'leadership']
 */
export function columnValues(organisation: Organisation, column: string): readonly string[] {
  return organisationReader(column)(organisation);
}

/** The values of an initiative in a column; as `columnValues`. */
export function initiativeColumnValues(initiative: Initiative, column: string): readonly string[] {
  return initiativeReader(column)(initiative);
}

const organisationReader = readerOf<Organisation>('organisations');
const initiativeReader = readerOf<Initiative>('initiatives');

function readerOf<Row extends { readonly attributes: readonly Attribute[] }>(
  sheetName: 'organisations' | 'initiatives',
): (column: string) => Read<Row> {
  const columns = sheets.find(({ name }) => name === sheetName)?.columns ?? [];
  const known = new Map(
    columns.filter(({ kind }) => kind !== 'translations').map((column) => [column.name, column]),
  );
  return (name) => {
    const key = headerKey(name);
    const column = known.get(key);
    if (column) return (record) => fieldValues(record, column);
    const language = languageOfHeader(key, 'name');
    if (language !== null) {
      const names = columns.find(({ kind }) => kind === 'translations');
      return (record) => (names ? translated(record, names, language) : []);
    }
    return (record) => {
      const attribute = record.attributes.find(({ name }) => headerKey(name) === key);
      return attribute ? splitList(attribute.value) : [];
    };
  };
}

function fieldValues(record: object, column: SheetColumn): readonly string[] {
  const value: unknown = Reflect.get(record, column.field);
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

function translated(record: object, column: SheetColumn, language: string): readonly string[] {
  const value: unknown = Reflect.get(record, column.field);
  return (value as Organisation['names'])
    .filter((name) => name.language === language)
    .map(({ text }) => text);
}
