import { fileIssue } from '../issueCodes.ts';
import { jsonErrorIndex } from './jsonError.ts';
import type { Reading } from '../reading.ts';

/** A JSON object with any keys: looked up only by `own`, because a key may be `__proto__`. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under a key of the object itself; undefined if it has none. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The value of a JSON text. Depth and number of values are bounded before anything is built. */
export function parseJson(text: string, file: string, reading: Reading): unknown {
  checkSize(text, file, reading);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const lines = text.slice(0, jsonErrorIndex(text)).split('\n');
    const position = (lines.at(-1) ?? '').length + 1;
    return reading.refuse(fileIssue('json-syntax', { file, line: lines.length, position }));
  }
}

/** Counts what makes memory: brackets and commas outside of texts. */
function checkSize(text: string, file: string, reading: Reading): void {
  const { depth: depthLimit, jsonValues: limit } = reading.limits;
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (character === '[' || character === '{') {
      if (++depth > depthLimit) reading.refuse(fileIssue('json-too-deep', { file, limit: depthLimit }));
    } else if (character === ']' || character === '}') depth--;
    else if (character !== ',') continue;
    if (++values > limit) reading.refuse(fileIssue('json-values-over-limit', { file, limit }));
    if (values % 65_536 === 0) reading.check(file);
  }
}

/** The index of the quotation mark that closes the one at `from`; the length of the text if none does. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
