import type { Dataset, Issue, NodeLinkGraph, Table } from '@partnermap/core';
import { readCsv } from './csv/csv.ts';
import { edgeColumns, readEdgeList } from './graphs/edgeList.ts';
import { baseName, extensionOf } from './fileName.ts';
import type { FormatId } from './formats.ts';
import { formats } from './formats.ts';
import { readGexf } from './graphs/gexf.ts';
import { readGraphml } from './graphs/graphml.ts';
import { fileIssue } from './issueCodes.ts';
import { isObject, parseJson } from './text/json.ts';
import { isNodeLink, readNodeLink } from './graphs/nodeLink.ts';
import { isProject, readProject } from './project/project.ts';
import type { FileInput, Reading } from './reading.ts';
import { sniff, xmlRoot, zipKind } from './sniff.ts';
import { beginningOf, decodeText } from './text/text.ts';
import { readWorkbook } from './workbook/workbook.ts';
import { zipEntries } from './workbook/zip.ts';

/** What a file holds before it is a dataset. */
export type FileContent =
  | { readonly format: FormatId; readonly tables: readonly Table[] }
  | { readonly format: FormatId; readonly graph: NodeLinkGraph }
  | { readonly format: FormatId; readonly dataset: Dataset | null; readonly issues: readonly Issue[] };

/** What one file holds, by its content. Refuses what is none of the formats. */
export async function fileContent(
  file: FileInput,
  reading: Reading,
  onFormat: (format: FormatId) => void,
): Promise<FileContent> {
  const { name, bytes } = file;
  const { bytes: limit } = reading.limits;
  if (bytes.length > limit) {
    reading.refuse(fileIssue('file-over-limit', { file: name, bytes: bytes.length, limit }));
  }
  const recognised = <Format extends FormatId>(format: Format): Format => {
    onFormat(format);
    noteExtension(name, format, reading);
    return format;
  };
  const sniffed = sniff(bytes);
  switch (sniffed.content) {
    case 'empty':
      return reading.refuse(fileIssue('file-empty', { file: name }));
    case 'encrypted':
      return reading.refuse(fileIssue('file-encrypted', { file: name }));
    case 'other':
      return reading.refuse(fileIssue('file-format-not-data', { file: name, kind: sniffed.kind }));
    case 'zip':
      return await readZip(file, reading, recognised);
    case 'json':
      return await readJson(file, reading, recognised);
    case 'xml':
      return await readXml(file, reading, recognised);
    case 'text':
      return await readText(file, reading, recognised);
    default:
      return reading.refuse(fileIssue('file-format-unknown', { file: name }));
  }
}

type Recognised = <Format extends FormatId>(format: Format) => Format;

function noteExtension(file: string, id: FormatId, reading: Reading): void {
  const extension = extensionOf(file);
  const known: readonly string[] = formats.find((format) => format.id === id)?.extensions ?? [];
  if (extension === '' || known.includes(extension)) return;
  reading.report(fileIssue('file-extension-differs', { file, extension, format: id }));
}

async function readZip(file: FileInput, reading: Reading, recognised: Recognised): Promise<FileContent> {
  const kind = zipKind(new Set(zipEntries(file, reading).keys()));
  if (kind !== 'xlsx') reading.refuse(fileIssue('file-format-not-data', { file: file.name, kind }));
  const format = recognised('xlsx');
  return { format, tables: await readWorkbook(file, reading) };
}

async function readJson(file: FileInput, reading: Reading, recognised: Recognised): Promise<FileContent> {
  const document = parseJson(decodeText(file, reading), file.name, reading);
  if (isObject(document) && isProject(document)) {
    return { format: recognised('json'), ...readProject(document, file.name, reading) };
  }
  if (isNodeLink(document)) {
    return { format: recognised('node-link'), graph: await readNodeLink(document, file.name, reading) };
  }
  return reading.refuse(fileIssue('json-shape-unknown', { file: file.name }));
}

async function readXml(file: FileInput, reading: Reading, recognised: Recognised): Promise<FileContent> {
  const root = xmlRoot(beginningOf(file.bytes, 65_536));
  const { name } = file;
  const extension = extensionOf(name);
  if (root === 'graphml' || (root === '!doctype' && extension === 'graphml')) {
    return { format: recognised('graphml'), graph: await readGraphml(file, reading) };
  }
  if (root === 'gexf' || (root === '!doctype' && extension === 'gexf')) {
    return { format: recognised('gexf'), graph: await readGexf(file, reading) };
  }
  if (root === 'iati-activities') {
    reading.refuse(fileIssue('file-format-not-built', { file: name, format: 'iati' }));
  }
  if (root === 'html' || extension.startsWith('htm')) {
    reading.refuse(fileIssue('file-format-not-data', { file: name, kind: 'html' }));
  }
  if (root === '!doctype') reading.refuse(fileIssue('xml-doctype', { file: name, part: name }));
  return reading.refuse(fileIssue('file-format-unknown', { file: name }));
}

const textExtensions = new Set(['', 'csv', 'tsv', 'txt']);

/** One CSV file: a list of ties. A community needs several sheets. */
async function readText(file: FileInput, reading: Reading, recognised: Recognised): Promise<FileContent> {
  const { name } = file;
  if (!textExtensions.has(extensionOf(name))) {
    reading.refuse(fileIssue('file-format-unknown', { file: name }));
  }
  const table = await readCsv(file, baseName(name), reading);
  if (table === null) return reading.refuse(fileIssue('file-empty', { file: name }));
  const columns = edgeColumns(table);
  if (columns !== null) {
    return { format: recognised('edge-list'), graph: readEdgeList(table, columns, name, reading) };
  }
  if (isHxl(table)) reading.refuse(fileIssue('file-format-not-built', { file: name, format: 'hxl' }));
  return reading.refuse(fileIssue('folder-expected', { file: name }));
}

/** HXL puts a row of hashtags (`#org +name`) first or second. */
function isHxl({ header, rows }: Table): boolean {
  return [header, rows[0]?.cells ?? []].some((cells) => {
    const filled = cells.filter((cell) => cell !== null);
    return filled.length > 0 && filled.every((cell) => /^#[a-z]/i.test(String(cell)));
  });
}
