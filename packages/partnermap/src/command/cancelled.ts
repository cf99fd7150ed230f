import { loadLanguage } from '@partnermap/language';
import { languageIn } from './languageIn.ts';

/** The one line of a command that Ctrl-C ended. */
export async function sayCancelled(argv: readonly string[]): Promise<string> {
  const language = await loadLanguage(languageIn(argv));
  return `${language.say('warning.cancelled')}\n`;
}
