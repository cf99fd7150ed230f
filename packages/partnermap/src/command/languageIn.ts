import { isLanguageCode } from '@partnermap/language';
import type { LanguageCode } from '@partnermap/language';

/** The language that the arguments name: needed before they are parsed, for descriptions and errors are in it. */
export function languageIn(argv: readonly string[]): LanguageCode {
  const at = argv.findLastIndex(
    (argument) => argument === '--language' || argument.startsWith('--language='),
  );
  const code = at === -1 ? '' : (argv[at].split('=')[1] ?? argv[at + 1] ?? '');
  return isLanguageCode(code) ? code : 'en';
}
