/** A label at the beginning of a line: its first letter is a capital one. */
export function upperFirst(text: string, languageCode: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(languageCode) + text.slice(first.length);
}
