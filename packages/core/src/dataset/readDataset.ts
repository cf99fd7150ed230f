import type { Table } from './cell.ts';
import { checkedAbout } from './checkedAbout.ts';
import { checkOrganisations } from './checkOrganisations.ts';
import { checkInitiatives, checkParticipations } from './checkParticipations.ts';
import { checkedCapacities, checkIds, checkPeriods, checkTies } from './checkRows.ts';
import { checkTerms } from './checkTerms.ts';
import { isContactHeader } from './contactData.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import type { Dataset } from './dataset.ts';
import { headerKey } from './headerKey.ts';
import type { Issue } from './issue.ts';
import { issueLog } from './issueLog.ts';
import type { IssueLog, Place } from './issueLog.ts';
import { openSheet, shownHeader } from './openSheet.ts';
import type { OpenSheet } from './openSheet.ts';
import { readRecords, reportContact } from './readRecords.ts';
import type { Entry } from './readRecords.ts';
import { referenceIndex } from './references.ts';
import type { References } from './references.ts';
import { sheets } from './sheets.ts';
import type { SheetName, SheetRecords } from './sheets.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface DatasetReading {
  /** Null when there was an error. */
  readonly dataset: Dataset | null;
  /** Everything that was found, by sheet, row and column. */
  readonly issues: readonly Issue[];
}

/**
 * Reads tables (the sheets of a workbook, or one CSV file each) as a dataset, with every problem at once.
 *
 * Sheets and columns are those of `sheets`; their names are compared without case, outer space, byte-order mark, and
 * with spaces and hyphens as underscores; their order is free. Empty rows are skipped. A wrong cell is an error and
 * withholds the dataset; what is odd but usable is a warning or a note. Nothing is dropped without an issue; columns
 * and sheets that the model does not know are kept, and so are organisations without any participation.
 *
 * References are resolved to ids (see `referenceIndex`), values of a dimension to the codes of `terms`. A source that
 * the sheet `sources` does not list is a warning and kept; without that sheet one note says how many there are.
 * "After" and "before" compare dates as sure: 2023 is not before 2023-10.
 *
 * Never throws for bad data. O(cells); spelling suggestions are made for the first 50 different unknown values.
 *
 * @example
 * const { dataset, issues } = readDataset(tables);
 * if (dataset === null) console.log(issues.filter(({ severity }) => severity === 'error'));
 */
export function readDataset(tables: readonly Table[]): DatasetReading {
  const log = issueLog();
  const { opened, others } = openSheets(tables, log);
  const references: References = {
    organisations: referenceIndex(opened.get('organisations'), 'organisations'),
    initiatives: referenceIndex(opened.get('initiatives'), 'initiatives'),
    sources: referenceIndex(opened.get('sources'), 'sources'),
  };
  const listed = opened.has('sources');
  const plain = contextOf(log, references, new Map(), listed);
  const terms = readRecords('terms', opened.get('terms'), plain).map(withLabel);
  const vocabulary = vocabularyOf(terms.map(({ record }) => record));
  const context: Context = { ...plain, vocabulary };
  const read = <Name extends SheetName>(name: Name): readonly Entry<SheetRecords[Name]>[] =>
    readRecords(name, opened.get(name), context);
  const capacities = read('capacities');
  const about = read('about');
  const entries: Entries = {
    organisations: read('organisations'),
    initiatives: read('initiatives'),
    participations: read('participations'),
    ties: read('ties'),
    capacities:
      withSheet(opened, 'capacities', (sheet) => checkedCapacities(capacities, sheet, context)) ?? [],
    terms,
    introductions: read('introductions'),
    facts: read('facts'),
    sources: read('sources'),
    about: withSheet(opened, 'about', (sheet) => checkedAbout(about, sheet, context)) ?? [],
  };
  check(entries, opened, context);
  const issues = log.sorted();
  if (issues.some(({ severity }) => severity === 'error')) return { dataset: null, issues };
  return { dataset: datasetOf(entries, others), issues };
}

type Opened = ReadonlyMap<SheetName, OpenSheet>;
type Entries = { readonly [Name in SheetName]: readonly Entry<SheetRecords[Name]>[] };

/** A term without a label is shown by its code. */
const withLabel = ({ record, row }: Entry<SheetRecords['terms']>): Entry<SheetRecords['terms']> => ({
  record: record.label === '' ? { ...record, label: record.code } : record,
  row,
});

function openSheets(
  tables: readonly Table[],
  log: IssueLog,
): { readonly opened: Opened; readonly others: readonly Table[] } {
  const orders = new Map<string, number>(sheets.map(({ name }, order) => [name, order]));
  const opened = new Map<SheetName, OpenSheet>();
  const found = new Map<SheetName, string>();
  const others: Table[] = [];
  tables.forEach((table, index) => {
    const order = orders.get(headerKey(table.name));
    if (order === undefined) {
      others.push(table);
      reportOther(table, sheets.length + index, log);
      return;
    }
    const description = sheets[order];
    const before = found.get(description.name);
    const name = shownHeader(table.name);
    if (before !== undefined) {
      log.report('duplicate-sheet', wholeSheet(name, order), name, { first: before });
      return;
    }
    found.set(description.name, name);
    opened.set(description.name, openSheet(table, description, order, log));
  });
  sheets.forEach(({ name, required }, order) => {
    if (required && !opened.has(name)) log.report('missing-sheet', wholeSheet(name, order), null, {});
  });
  return { opened, others };
}

function wholeSheet(sheet: string, order: number): Place {
  return { sheet, order, row: null, column: null, position: -1 };
}

/** Tells of a sheet that the model does not know, and of contact data in it. */
function reportOther({ name, header, rows }: Table, order: number, log: IssueLog): void {
  const sheet = wholeSheet(shownHeader(name), order);
  log.report('unknown-sheet', sheet, shownHeader(name), {});
  header.forEach((text, position) => {
    const place = { ...sheet, column: shownHeader(text), position };
    if (isContactHeader(headerKey(text))) log.report('contact-column', place, shownHeader(text), {});
  });
  for (const { row, cells } of rows) {
    cells.forEach((cell, position) => {
      if (typeof cell !== 'string') return;
      const column = shownHeader(header[position] ?? '') || null;
      reportContact(cell, 'value', { ...sheet, row, column, position }, log);
    });
  }
}

function withSheet<Result>(
  opened: Opened,
  name: SheetName,
  use: (sheet: OpenSheet) => Result,
): Result | null {
  const sheet = opened.get(name);
  return sheet === undefined ? null : use(sheet);
}

/** Everything that one cell cannot show. */
function check(entries: Entries, opened: Opened, context: Context): void {
  const { log, sources, times } = context;
  const on = (name: SheetName, use: (sheet: OpenSheet) => void): void => void withSheet(opened, name, use);
  for (const name of ['organisations', 'initiatives', 'facts', 'sources'] as const) {
    on(name, (sheet) => checkIds(entries[name], sheet, log));
  }
  for (const name of ['initiatives', 'participations', 'ties'] as const) {
    on(name, (sheet) => checkPeriods(entries[name], sheet, log));
  }
  const { organisations, initiatives, participations, ties, terms } = entries;
  on('organisations', (sheet) => checkOrganisations(organisations, sheet, log));
  on('participations', (sheet) => {
    checkParticipations(participations, sheet, initiatives, log);
    on('initiatives', (sheet) => checkInitiatives(initiatives, sheet, participations, log));
  });
  on('ties', (sheet) => checkTies(ties, sheet, log));
  on('terms', (sheet) => checkTerms(terms, sheet, [...opened.values()], context));
  times.report(log);
  if (!sources.listed && sources.count > 0) {
    const order = sheets.findIndex(({ name }) => name === 'sources');
    log.report('no-sources-sheet', wholeSheet('sources', order), null, { count: sources.count });
  }
}

function datasetOf(entries: Entries, otherSheets: readonly Table[]): Dataset {
  const records = <Row>(rows: readonly Entry<Row>[]): readonly Row[] => rows.map(({ record }) => record);
  return {
    organisations: records(entries.organisations),
    initiatives: records(entries.initiatives),
    participations: records(entries.participations),
    ties: records(entries.ties),
    capacities: records(entries.capacities),
    terms: records(entries.terms),
    introductions: records(entries.introductions),
    facts: records(entries.facts),
    sources: records(entries.sources),
    about: records(entries.about),
    otherSheets,
  };
}
