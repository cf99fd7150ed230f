import { fileIssue } from '../issueCodes.ts';
import type { FileInput, Reading } from '../reading.ts';

/** The encoding that a byte order mark declares; null without one. */
function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * The text of a file, without byte order mark. UTF-8, or UTF-16 with a mark; what is neither is read as windows-1251,
 * which spreadsheets in the region write, and an issue says so.
 */
export function decodeText({ name: file, bytes }: FileInput, reading: Reading): string {
  const marked = markedEncoding(bytes);
  const text = decodeStrictly(bytes, marked ?? 'utf-8');
  if (text !== null) return text;
  if (marked !== null) {
    const repaired = new TextDecoder(marked).decode(bytes);
    const count = repaired.split('\uFFFD').length - 1;
    reading.report(fileIssue('file-characters-lost', { file, encoding: marked, count }));
    return repaired;
  }
  reading.report(fileIssue('file-encoding-assumed', { file, encoding: 'windows-1251' }));
  return new TextDecoder('windows-1251').decode(bytes);
}
