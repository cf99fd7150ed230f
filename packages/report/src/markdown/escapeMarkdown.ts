import { cleanText } from '../markup/cleanText.ts';

/** Characters that mean something anywhere in a line of CommonMark or GitHub's Markdown. */
const anywhere = /[\\`*_[\]<>#|~&$!@{}^]/gu;

/**
 * Text that Markdown shows as it is: nothing in it becomes a link, a picture, emphasis, HTML, a heading or a list.
 *
 * @example
 * escapeMarkdown('1. <b> a_b'); // '1\\. \\<b\\> a\\_b'
 */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(anywhere, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/\b(www)\./giu, '$1\\.')
    .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^[-+=:]/u, '\\$&');
}
