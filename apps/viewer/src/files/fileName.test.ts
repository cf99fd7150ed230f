import { expect, test } from 'vitest';
import { fileNamePart } from './fileName.ts';

test('what file systems refuse becomes one hyphen, and none stands at an end', () => {
  expect(fileNamePart('A: "b"/c?')).toBe('A-b-c');
  expect(fileNamePart('Өнөктөштөр 2023')).toBe('Өнөктөштөр-2023');
  expect(fileNamePart(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  expect(fileNamePart('...')).toBe('');
});
