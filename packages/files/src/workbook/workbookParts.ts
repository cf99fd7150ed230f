import type { DatePrecision } from './spreadsheetDate.ts';
import { datePrecision } from './spreadsheetDate.ts';
import { fileIssue } from '../issueCodes.ts';
import type { Reading } from '../reading.ts';
import type { XmlHandlers } from '../text/xml.ts';
import { XmlReader } from '../text/xml.ts';
import type { ZipEntry } from './zip.ts';
import { unpack } from './zip.ts';

/** An opened workbook: its parts, and how far they are read. */
export interface OpenWorkbook {
  readonly file: string;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly reading: Reading;
  readonly total: number;
  done: number;
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** Reads an XML part piece by piece; false if the workbook has none of this name. */
export async function readPart(
  workbook: OpenWorkbook,
  path: string,
  handlers: XmlHandlers,
): Promise<boolean> {
  const { file, entries, reading, total } = workbook;
  const entry = entries.get(path);
  if (entry === undefined) return false;
  const reader = new XmlReader({ file, part: path }, handlers, reading);
  const decoder = new TextDecoder();
  for await (const piece of unpack(file, entry, reading)) {
    reader.write(decoder.decode(piece, { stream: true }));
    workbook.done += piece.length;
    await reading.pause(file, workbook.done, total);
  }
  reader.write(decoder.decode());
  reader.close();
  return true;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** What a part refers to, by relation id. Types without their namespace, which differs between kinds of workbook. */
async function relations(workbook: OpenWorkbook, path: string): Promise<ReadonlyMap<string, Relation>> {
  const found = new Map<string, Relation>();
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  await readPart(workbook, `${folder}_rels/${path.slice(folder.length)}.rels`, {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return;
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: resolved(folder, target) });
    },
    close: () => undefined,
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  const whole = target.startsWith('/') ? target : `${folder}${target}`;
  for (const step of whole.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

export interface WorkbookIndex {
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** The sheets of a workbook and where its other parts are. Refuses a file without workbook. */
export async function workbookIndex(workbook: OpenWorkbook): Promise<WorkbookIndex> {
  const { file, reading } = workbook;
  const root = [...(await relations(workbook, '')).values()].find(({ type }) => type === 'officeDocument');
  const path = root?.path ?? 'xl/workbook.xml';
  const related = await relations(workbook, path);
  const sheets: SheetPart[] = [];
  let is1904 = false;
  const found = await readPart(workbook, path, {
    open(element, attributes) {
      if (element === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (element !== 'sheet') return;
      const relation = related.get(relationId(attributes));
      if (relation?.type !== 'worksheet') return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden, path: relation.path });
    },
    close: () => undefined,
  });
  if (!found) reading.refuse(fileIssue('file-damaged', { file, format: 'xlsx' }));
  const pathOf = (wanted: string): string | null =>
    [...related.values()].find(({ type }) => type === wanted)?.path ?? null;
  return { sheets, is1904, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function relationId(attributes: Readonly<Record<string, string | undefined>>): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return (key === undefined ? undefined : attributes[key]) ?? '';
}

/** `_x000D_` and the like, which stand for characters that XML cannot hold. */
export function decodedEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The strings that cells refer to by number. Formatting inside a cell and phonetic help are left out. */
export async function sharedStrings(workbook: OpenWorkbook, path: string): Promise<readonly string[]> {
  const { file, reading } = workbook;
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readPart(workbook, path, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(decodedEscapes(text));
      if (strings.length > reading.limits.cells) {
        reading.refuse(fileIssue('cells-over-limit', { file, limit: reading.limits.cells }));
      }
    },
  });
  return strings;
}

/** How each cell style shows a date; null for styles that show none. */
export async function dateStyles(
  workbook: OpenWorkbook,
  path: string,
): Promise<readonly (DatePrecision | null)[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCellFormats = false;
  await readPart(workbook, path, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'xf' && inCellFormats) formats.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats.map((id) => datePrecision(id, codes.get(id)));
}
