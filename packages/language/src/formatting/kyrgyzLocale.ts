import { collation } from './collation.ts';
import { kyrgyzRegions } from './kyrgyzRegions.ts';
import type { Locale } from './locale.ts';
import { numberParts, numberText } from './numberFormat.ts';

const months = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/**
 * Kyrgyz as CLDR writes it, without asking the platform: Chromium has no data for it and falls back to English.
 * Numbers and sorting equal the Russian ones, which every platform has.
 */
export const kyrgyzLocale: Locale = {
  number: (value, options) => numberText('ru', 'decimal', value, options),
  // Without the space that Russian puts before the sign.
  percent: (share, options) =>
    numberParts('ru', 'percent', share, { digits: 0, ...options })
      .filter((part, index, parts) => part.type !== 'literal' || parts[index + 1]?.type !== 'percentSign')
      .map((part) => part.value)
      .join(''),
  year: (year) => String(year),
  month: (year, month) => `${year}-ж., ${months[month - 1]}`,
  day: (year, month, day) => `${year}-ж., ${day}-${months[month - 1]}`,
  list: (names, conjunction) => {
    const word = conjunction === 'and' ? ' жана ' : ' же ';
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${word}${names.at(-1)}`;
  },
  region: (code) => kyrgyzRegions.get(code) ?? null,
  plural: (count) => (count === 1 ? 'one' : 'other'),
  compare: collation('ru'),
};
