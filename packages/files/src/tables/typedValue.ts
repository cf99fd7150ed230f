import type { Cell } from '@partnermap/core';

const wholeTypes = new Set(['int', 'integer', 'long', 'short', 'byte', 'biginteger']);
const decimalTypes = new Set(['float', 'double', 'bigdecimal']);

/**
 * The value that a text of a GraphML or GEXF attribute of a type stands for; undefined where it does not fit.
 * Whole numbers that a double cannot hold stay text, so that no digit is lost.
 */
export function typedValue(text: string, type: string): Cell | undefined {
  const trimmed = text.trim();
  const kind = type.toLowerCase();
  const isText = kind !== 'boolean' && !wholeTypes.has(kind) && !decimalTypes.has(kind);
  if (isText) return text === '' ? null : text;
  if (trimmed === '') return null;
  if (kind === 'boolean') {
    if (/^(true|1)$/i.test(trimmed)) return true;
    return /^(false|0)$/i.test(trimmed) ? false : undefined;
  }
  const whole = wholeTypes.has(kind);
  const value = Number(trimmed);
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) return undefined;
  return whole && !Number.isSafeInteger(value) ? trimmed : value;
}
