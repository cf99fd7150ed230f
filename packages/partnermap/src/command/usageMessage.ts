import type { Language } from '@partnermap/language';
import type { CommanderError } from 'commander';

/** What commander found wrong with the command line, in the reader's language; null where it only showed help. */
export function usageMessage({ code, message, exitCode }: CommanderError, language: Language): string | null {
  if (exitCode === 0 || code === 'commander.help') return null;
  const [, named = ''] = /'([^']*)'/u.exec(message) ?? [];
  const sentence = sentences[code]?.(named, language) ?? invalidValue(message, language);
  const suggestion = /\(Did you mean (?:one of )?(.*)\?\)/u.exec(message)?.[1];
  if (suggestion === undefined) return sentence;
  return `${sentence}\n${language.say('usage.didYouMean', { suggestion })}`;
}

const sentences: Readonly<Record<string, (named: string, language: Language) => string>> = {
  'commander.unknownCommand': (command, language) => language.say('usage.unknownCommand', { command }),
  'commander.unknownOption': (option, language) => language.say('usage.unknownOption', { option }),
  'commander.missingArgument': (argument, language) => language.say('usage.missingArgument', { argument }),
  'commander.missingMandatoryOptionValue': (option, language) =>
    language.say('usage.missingArgument', { argument: option }),
  'commander.optionMissingArgument': (option, language) => language.say('usage.needsValue', { option }),
};

/** Behind commander's words about a value stands our own sentence, or the list of choices. */
function invalidValue(message: string, language: Language): string {
  const [, flags = '', value = '', reason = message] =
    /^error: option '(.*?)' argument '(.*)' is invalid\. (.*)$/su.exec(message) ?? [];
  const allowed = /^Allowed choices are (.*)\.$/su.exec(reason)?.[1];
  if (allowed === undefined) return reason;
  const [option] = flags.split(' ');
  return language.say('usage.invalidValue', { option, value, allowed });
}
