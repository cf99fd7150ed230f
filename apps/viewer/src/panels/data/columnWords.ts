import { splitList } from '@partnermap/core';
import type { SheetColumn, SheetName } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { layerName } from '@partnermap/report';
import { cellText } from '../../state/editColumns.ts';
import type { EditColumn, Row } from '../../state/editColumns.ts';
import type { Names } from '../language.tsx';

/** What belongs into a column, as the template of the workbook explains it; null for the owner's columns. */
export function columnHint(sheet: SheetName, header: string, language: Language): string | null {
  const id = `template.${sheet}.${header}`;
  return language.has(id) ? language.sayById(id) : null;
}

/** A value that a column allows, in the reader's language. */
export function choiceName(
  { kind, name }: SheetColumn,
  choice: string,
  names: Names,
  language: Language,
): string {
  if (choice === '') return '';
  if (kind !== 'yes-no') return names.code(name, choice);
  return language.say(choice === 'yes' ? 'common.yes' : 'common.no');
}

/** What a cell shows until it is edited: names instead of the ids and codes that the sheet holds. */
export function shownText(
  sheet: SheetName,
  row: Row,
  edited: EditColumn,
  names: Names,
  language: Language,
): string {
  const text = cellText(row, edited);
  if (edited.kind !== 'known' || text === '') return text;
  const { column } = edited;
  if (column.choices.length > 0) return choiceName(column, text, names, language);
  // The kind of a tie is the layer that it belongs to.
  if (sheet === 'ties' && column.name === 'kind') return layerName(text, language);
  if (column.dimension)
    return splitList(text)
      .map((code) => names.code(column.name, code))
      .join(', ');
  if (column.kind === 'reference-list') return splitList(text).map(names.source).join(', ');
  if (column.kind !== 'reference') return text;
  switch (column.target) {
    case 'organisations':
      return names.organisation(text);
    case 'initiatives':
      return names.initiative(text);
    default:
      return text;
  }
}
