import { expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';
import { shorten, wrapText } from './wrapText.ts';

test('widths are those of the font: four digits of .57 em at 10', () => {
  expect(textWidth('2023', 10)).toBeCloseTo(22.8, 10);
  expect(textWidth('ө', 100)).toBeCloseTo(60, 10);
});

test('a text is wrapped at spaces, no line is too wide, the last one ends with an ellipsis', () => {
  const name = 'Ministry of Education and Science of the Kyrgyz Republic';
  expect(wrapText(name, 10, 1000, 2)).toEqual([name]);
  const lines = wrapText(name, 10, 110, 2);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe('Ministry of Education');
  expect(lines[1]).toMatch(/…$/u);
  for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(110);
});

test('a word that is too wide is cut; nothing stays nothing', () => {
  expect(shorten('Donaudampfschifffahrt', 10, 40)).toMatch(/^Dona.*…$/u);
  expect(wrapText('', 10, 40, 2)).toEqual([]);
});
