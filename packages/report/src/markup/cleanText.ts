// Control characters, and the characters that turn the direction of the text around them (overrides, embeddings,
// isolates): a name that holds one would reverse the words that follow it.
const harmful = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text without control and direction characters, well-formed: what every writer applies to every text. */
export function harmless(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD').replace(harmful, '');
}

/**
 * Text as it may stand in a document: on one line, without control and direction characters, well-formed. Spaces that
 * hold a number together ("1 000") stay.
 *
 * @example
 * cleanText('a\u202Egnp.exe\n'); // 'agnp.exe'
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\S\u00A0\u202F]+/gu, ' ')
    .replace(harmful, '')
    .trim();
}
