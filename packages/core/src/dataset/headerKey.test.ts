import { expect, test } from 'vitest';
import { headerKey, languageOfHeader } from './headerKey.ts';

test('headers are compared without case, outer space, byte-order mark, and with one kind of gap', () => {
  expect([' Short-Name', 'SHORT NAME', '\uFEFFshort_name', 'short – name'].map(headerKey)).toEqual(
    Array(4).fill('short_name'),
  );
});

test('a language code may be suffixed, with a script at most', () => {
  expect(languageOfHeader('name_ky', 'name')).toBe('ky');
  expect(languageOfHeader('name_kir', 'name')).toBe('kir');
  expect(languageOfHeader('name_uz_cyrl', 'name')).toBe('uz-cyrl');
  expect(languageOfHeader('name', 'name')).toBeNull();
  expect(languageOfHeader('label_ky', 'name')).toBeNull();
  expect(languageOfHeader('name_of_unit', 'name')).toBeNull();
  expect(languageOfHeader('name_source', 'name')).toBeNull();
});
