import { fileIssue } from '../issueCodes.ts';
import type { FileInput, Reading } from '../reading.ts';
import { encodingOf } from './encoding.ts';

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * The text of a file, without byte order mark. UTF-8 or UTF-16; what is neither is read as windows-1251, which
 * spreadsheets in the region write. What is not UTF-8 and has no mark is told.
 */
export function decodeText({ name: file, bytes }: FileInput, reading: Reading): string {
  const { encoding, marked } = encodingOf(bytes);
  const text = decodeStrictly(bytes, encoding);
  const assumed = marked ? null : text === null && encoding === 'utf-8' ? 'windows-1251' : encoding;
  if (assumed !== null && assumed !== 'utf-8') {
    reading.report(fileIssue('file-encoding-assumed', { file, encoding: assumed }));
  }
  if (text !== null) return text;
  if (assumed === 'windows-1251') return new TextDecoder(assumed).decode(bytes);
  const repaired = new TextDecoder(encoding).decode(bytes);
  const count = repaired.split('\uFFFD').length - 1;
  reading.report(fileIssue('file-characters-lost', { file, encoding, count }));
  return repaired;
}

/** The beginning of a text as far as it shows what it is, whether or not all of it can be read. */
export function beginningOf(bytes: Uint8Array, length: number): string {
  return new TextDecoder(encodingOf(bytes).encoding).decode(bytes.subarray(0, length));
}
