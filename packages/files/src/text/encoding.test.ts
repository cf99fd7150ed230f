import { expect, test } from 'vitest';
import { encodingOf } from './encoding.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

test.each([
  ['UTF-8', bytes(0xef, 0xbb, 0xbf, 0x61), 'utf-8'],
  ['little end first', bytes(0xff, 0xfe, 0x61, 0), 'utf-16le'],
  ['big end first', bytes(0xfe, 0xff, 0, 0x61), 'utf-16be'],
])('a mark declares %s', (_, marked, encoding) => {
  expect(encodingOf(marked)).toEqual({ encoding, marked: true });
});

test('without a mark UTF-16 is known by its upper halves: "a,ы" and a line break', () => {
  // U+0061, U+002C, U+044B, U+000A.
  expect(encodingOf(bytes(0x61, 0, 0x2c, 0, 0x4b, 0x04, 0x0a, 0))).toEqual({
    encoding: 'utf-16le',
    marked: false,
  });
  expect(encodingOf(bytes(0, 0x61, 0, 0x2c, 0x04, 0x4b, 0, 0x0a))).toEqual({
    encoding: 'utf-16be',
    marked: false,
  });
});

test.each([
  ['nothing', bytes()],
  ['one byte', bytes(0x61)],
  ['text in UTF-8', new TextEncoder().encode('id,name\nа1,Ысык-Көл')],
  // "Ош" twice: no byte is zero.
  ['windows-1251', bytes(0xce, 0xf8, 0xce, 0xf8)],
  ['zeros that are no characters', bytes(0, 0, 0, 0)],
  ['a control character', bytes(0x61, 0, 0x01, 0)],
  ['an upper half of no letter here', bytes(0x61, 0, 0x61, 0x4e)],
])('%s is taken for UTF-8', (_, text) => {
  expect(encodingOf(text)).toEqual({ encoding: 'utf-8', marked: false });
});
