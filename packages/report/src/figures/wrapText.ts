import { textWidth } from './textWidth.ts';

/**
 * A text in at most `lines` lines no wider than `width`; what does not fit ends with "…".
 * Breaks at spaces, and inside a word only where the word alone is too wide.
 */
export function wrapText(text: string, size: number, width: number, lines: number): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const result: string[] = [];
  let line = '';
  for (let index = 0; index < words.length; index++) {
    const longer = line === '' ? words[index] : `${line} ${words[index]}`;
    if (line === '' || textWidth(longer, size) <= width) {
      line = longer;
    } else if (result.length === lines - 1) {
      return [...result, shorten(longer, size, width)];
    } else {
      result.push(shorten(line, size, width));
      line = words[index];
    }
  }
  return line === '' ? result : [...result, shorten(line, size, width)];
}

/** A text no wider than `width`: cut, with "…" at its end, where it has to be. */
export function shorten(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`, size) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
