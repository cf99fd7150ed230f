import type { NumberOptions } from './locale.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number format of the platform; making one is slow, so each is made once. */
export function numberFormat(
  tag: string,
  style: 'decimal' | 'percent',
  { digits = 2, padded = false, signed = false }: NumberOptions,
): Intl.NumberFormat {
  const key = `${tag} ${style} ${digits} ${padded} ${signed}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(tag, {
      style,
      maximumFractionDigits: digits,
      minimumFractionDigits: padded ? digits : 0,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
    formats.set(key, format);
  }
  return format;
}
