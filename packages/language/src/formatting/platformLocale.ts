import { collation } from './collation.ts';
import type { Conjunction, Locale } from './locale.ts';
import { numberText } from './numberFormat.ts';

/**
 * A language that every platform knows; `tag` is a BCP 47 tag such as `en-GB`.
 * `ownRegions` names countries otherwise than the platform does.
 */
export function platformLocale(tag: string, ownRegions: ReadonlyMap<string, string> = new Map()): Locale {
  let pluralRules: Intl.PluralRules | null = null;
  let regionNames: Intl.DisplayNames | null = null;
  const dateFormats = new Map<string, Intl.DateTimeFormat>();
  const listFormats = new Map<Conjunction, Intl.ListFormat>();

  function date(parts: Intl.DateTimeFormatOptions, year: number, month: number, day: number): string {
    const key = Object.keys(parts).join(' ');
    const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' });
    dateFormats.set(key, format);
    const moment = new Date(Date.UTC(2000, month - 1, day));
    moment.setUTCFullYear(year); // Date.UTC reads the years 0 to 99 as 1900 to 1999
    return format.format(moment);
  }

  function list(names: readonly string[], conjunction: Conjunction): string {
    const type = conjunction === 'and' ? 'conjunction' : 'disjunction';
    const format = listFormats.get(conjunction) ?? new Intl.ListFormat(tag, { type });
    listFormats.set(conjunction, format);
    return format.format(names);
  }

  return {
    number: (value, options) => numberText(tag, 'decimal', value, options),
    percent: (share, options) => numberText(tag, 'percent', share, { digits: 0, ...options }),
    year: (year) => String(year),
    month: (year, month) => date({ year: 'numeric', month: 'long' }, year, month, 1),
    day: (year, month, day) => date({ year: 'numeric', month: 'long', day: 'numeric' }, year, month, day),
    list,
    region: (code) => {
      const own = ownRegions.get(code);
      if (own !== undefined) return own;
      regionNames ??= new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
      return regionNames.of(code) ?? null;
    },
    plural: (count) => {
      pluralRules ??= new Intl.PluralRules(tag);
      return pluralRules.select(count);
    },
    compare: collation(tag),
  };
}
