import type { NumberOptions } from './locale.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as parts, so that a language can place them otherwise than the platform does. */
export function numberParts(
  tag: string,
  style: 'decimal' | 'percent',
  value: number,
  { digits = 2, padded = false, signed = false }: NumberOptions,
): readonly Intl.NumberFormatPart[] {
  const key = `${tag} ${style} ${digits} ${padded} ${signed}`;
  let format = formats.get(key);
  if (format === undefined) {
    // Making one is slow, so each is made once.
    format = new Intl.NumberFormat(tag, {
      style,
      maximumFractionDigits: digits,
      minimumFractionDigits: padded ? digits : 0,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
    formats.set(key, format);
  }
  // The platform writes a hyphen, which is shorter than a plus sign and may end a line.
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'minusSign' ? { type: part.type, value: '−' } : part));
}

/** A number as a reader sees it; what machines read does not come from here. */
export function numberText(...given: Parameters<typeof numberParts>): string {
  return numberParts(...given)
    .map(({ value }) => value)
    .join('');
}
