export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface Encoding {
  readonly encoding: UnicodeEncoding;
  /** Whether a byte order mark declares it; else it is what the bytes look like. */
  readonly marked: boolean;
}

const lookedAt = 4096;

/** The encoding that a text declares, or seems to be in: UTF-8 where nothing speaks for UTF-16. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', marked: true };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', marked: true };
  if (isWide(bytes, 1)) return { encoding: 'utf-16le', marked: false };
  return { encoding: isWide(bytes, 0) ? 'utf-16be' : 'utf-8', marked: false };
}

/**
 * Whether bytes are UTF-16 text with the upper half of each character at every second byte, from `upper` on: the
 * characters are Latin or Cyrillic letters, digits, punctuation and line breaks, some of which (Latin letters, digits,
 * commas) have an upper half of zero. UTF-8 has no byte that is zero.
 */
function isWide(bytes: Uint8Array, upper: 0 | 1): boolean {
  const end = Math.min(bytes.length, lookedAt) - 1;
  let zeros = 0;
  for (let at = 0; at < end; at += 2) {
    const [high, low] = [bytes[at + upper], bytes[at + 1 - upper]];
    if (high === 0) zeros++;
    const known = high === 0 ? low >= 0x20 || isWhiteSpace(low) : isUpperHalf(high);
    if (!known) return false;
  }
  return zeros > 0;
}

const isWhiteSpace = (byte: number): boolean => byte === 0x09 || byte === 0x0a || byte === 0x0d;

/** Of U+0100 to U+05FF, and of the punctuation, signs and arrows from U+2000 to U+22FF. */
const isUpperHalf = (byte: number): boolean => byte <= 0x05 || (byte >= 0x20 && byte <= 0x22);
