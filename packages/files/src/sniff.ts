import { encodingOf } from './text/encoding.ts';
import { beginningOf } from './text/text.ts';

/** What the first bytes of a file show it to be. `kind` of `other` is a word for what it is. */
export type Sniffed =
  | { readonly content: 'zip' | 'json' | 'xml' | 'text' | 'encrypted' | 'unknown' | 'empty' }
  | { readonly content: 'other'; readonly kind: string };

const starts: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const sniffedBytes = 4096;

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Says what a file is by its content alone. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { content: 'empty' };
  if (begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0x50, 0x4b, 5, 6])) return { content: 'zip' };
  if (begins(bytes, oldOffice)) return oldOfficeKind(bytes);
  const known = starts.find(([, start]) => begins(bytes, start));
  if (known !== undefined) return { content: 'other', kind: known[0] };
  return textKind(bytes);
}

/** The container of Office 97–2003, which also wraps workbooks with a password. Streams are named in UTF-16. */
function oldOfficeKind(bytes: Uint8Array): Sniffed {
  const names = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return { content: 'encrypted' };
  if (names.includes('WordDocument')) return { content: 'other', kind: 'doc' };
  return { content: 'other', kind: names.includes('PowerPoint Document') ? 'ppt' : 'xls' };
}

function textKind(bytes: Uint8Array): Sniffed {
  const { encoding } = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, sniffedBytes).includes(0)) return { content: 'unknown' };
  const start = beginningOf(bytes, sniffedBytes).trimStart();
  if (start === '' && bytes.length <= sniffedBytes) return { content: 'empty' };
  if (start.startsWith('<')) return { content: 'xml' };
  return { content: /^[{[]/.test(start) ? 'json' : 'text' };
}

/** What the parts of a zip file show it to be. */
export function zipKind(parts: ReadonlySet<string>): string {
  if (parts.has('xl/workbook.xml')) return 'xlsx';
  if (parts.has('xl/workbook.bin')) return 'xlsb';
  if (parts.has('word/document.xml')) return 'docx';
  if (parts.has('ppt/presentation.xml')) return 'pptx';
  if (parts.has('content.xml') && parts.has('META-INF/manifest.xml')) return 'opendocument';
  return parts.has('[Content_Types].xml') ? 'xlsx' : 'archive';
}

/** The name of the first element of an XML text, without prefix; `!doctype` if a declaration comes first; null without. */
export function xmlRoot(text: string): string | null {
  const start = text.slice(0, sniffedBytes).replaceAll(/<\?.*?\?>|<!--.*?-->/gs, '');
  const name = /<(!?[\p{L}_][\p{L}\p{N}_.:-]*)/u.exec(start)?.[1];
  return name === undefined ? null : name.slice(name.indexOf(':') + 1).toLowerCase();
}
