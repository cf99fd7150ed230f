import { expect, test } from 'vitest';
import { normaliseName } from './normaliseName.ts';

test.each([
  ['  «Учёный\u00A0 дом» ', 'ученый дом'],
  ['“Women in STEM”', 'women in stem'],
  ["Women's club", 'womens club'],
  ['Women’s club', 'womens club'],
  ['Jalal–Abad', 'jalal-abad'],
  ['Ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
  ['e\u0301cole', 'école'],
  ['zero\u200Bwidth\uFEFF', 'zerowidth'],
  ['line\n break', 'line break'],
  ['__proto__', '__proto__'],
  ['', ''],
])('%j becomes %j', (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});

test('legal forms and the order of words are part of a name', () => {
  expect(normaliseName('ОсОО Тех')).not.toBe(normaliseName('Тех'));
  expect(normaliseName('Tech Women')).not.toBe(normaliseName('Women Tech'));
});
