const space = /[ \t\n\r]*/y;
const scalar =
  /"(?:[^"\\\p{Cc}]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const name = /"(?:[^"\\\p{Cc}]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/**
 * Where a text stops being JSON: the index of the first character that cannot stand there, or the length of the text. Asked
 * only for texts that `JSON.parse` refuses, because its messages name the place in some engines only.
 */
export function jsonErrorIndex(text: string): number {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const take = (character: string): boolean => {
    skip(space);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const entries = (close: string, entry: () => boolean): boolean => {
    if (take(close)) return true;
    do if (!entry()) return false;
    while (take(','));
    return take(close);
  };
  const member = (): boolean => {
    skip(space);
    return skip(name) && take(':') && value();
  };
  const value = (): boolean => {
    if (take('[')) return entries(']', value);
    if (take('{')) return entries('}', member);
    return skip(scalar);
  };
  if (value()) skip(space);
  return at;
}
