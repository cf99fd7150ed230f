// Advance widths of Noto Sans Regular in hundredths of the font size: printable ASCII, А–я, and what else our
// languages use. Text is measured so that pictures can be laid out without a browser.
const ascii = [
  26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 27,
  27, 57, 57, 57, 43, 90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78, 60, 78, 62, 55, 56, 73,
  60, 93, 59, 57, 57, 33, 37, 33, 57, 44, 28, 56, 62, 48, 62, 56, 34, 62, 62, 26, 26, 53, 26, 94, 62, 60, 62,
  62, 41, 48, 36, 62, 51, 79, 53, 51, 47, 38, 55, 38, 57,
];
const cyrillic = [
  64, 62, 65, 52, 69, 56, 85, 59, 77, 77, 62, 71, 91, 74, 78, 73, 60, 63, 56, 62, 80, 59, 74, 70, 104, 104,
  69, 86, 64, 63, 105, 64, 56, 60, 58, 43, 58, 56, 75, 49, 64, 64, 53, 58, 75, 64, 60, 62, 62, 48, 48, 51, 72,
  53, 63, 61, 90, 91, 70, 78, 59, 49, 84, 56,
];
const others: ReadonlyMap<string, number> = new Map(
  Object.entries({ Ё: 56, ё: 56, Ң: 76, ң: 66, Ө: 78, ө: 60, Ү: 57, ү: 51, '№': 102, '—': 100 }).concat(
    Object.entries({ '–': 50, '«': 51, '»': 51, '…': 79, '\u00A0': 26 }),
  ),
);
const latinExtended = 62;
const wide = 100;
const boldFactor = 1.08;

/**
 * About how wide a text is, in the unit of `size`; a little more than it will be in narrower fonts.
 *
 * @example
 * textWidth('UNDP', 10); // 26.9
 */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  let sum = 0;
  for (const character of text) sum += advance(character);
  return (sum * size * (weight === 'bold' ? boldFactor : 1)) / 100;
}

function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code <= 0x7e) return ascii[code - 0x20];
  if (code >= 0x410 && code <= 0x44f) return cyrillic[code - 0x410];
  return others.get(character) ?? (code < 0x530 ? latinExtended : wide);
}
