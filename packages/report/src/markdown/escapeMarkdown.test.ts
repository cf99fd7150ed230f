import { expect, test } from 'vitest';
import { escapeMarkdown } from './escapeMarkdown.ts';

test('what means something in Markdown is escaped', () => {
  expect(escapeMarkdown('a_b *c* [d](e) <f> `g` | h ~i~ # & !')).toBe(
    'a\\_b \\*c\\* \\[d\\](e) \\<f\\> \\`g\\` \\| h \\~i\\~ \\# \\& \\!',
  );
  expect(escapeMarkdown('https://evil.example and www.evil.example, a@b.c')).toBe(
    'https\\://evil.example and www\\.evil.example, a\\@b.c',
  );
});

test('what begins a list or a heading is escaped only at the beginning', () => {
  expect(escapeMarkdown('1. first')).toBe('1\\. first');
  expect(escapeMarkdown('0.25 - 3')).toBe('0.25 - 3');
  expect(escapeMarkdown('- item')).toBe('\\- item');
  expect(escapeMarkdown('=cmd')).toBe('\\=cmd');
});

test('a text stays on one line', () => {
  expect(escapeMarkdown('two\n\n# lines')).toBe('two \\# lines');
});
