import type { Language } from '@partnermap/language';
import type { Command, HelpConfiguration, Option } from 'commander';

/** Gives the help of a command, and of the subcommands that are added later, the reader's language. */
export function sayHelp(root: Command, language: Language): void {
  root
    .helpOption('-h, --help', language.sayById('option.help'))
    .helpCommand('help [command]', language.sayById('option.help'))
    .configureHelp(helpConfiguration(language));
}

function helpConfiguration(language: Language): HelpConfiguration {
  const titles = new Map([
    ['Usage:', language.say('usage.heading')],
    ['Options:', language.say('usage.options')],
    ['Commands:', language.say('usage.commands')],
    ['Arguments:', language.say('usage.arguments')],
  ]);
  return {
    styleTitle: (title) => {
      const said = titles.get(title);
      return said === undefined ? title : `${said}:`;
    },
    optionDescription: (option) => {
      const notes = optionNotes(option, language);
      return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
    },
  };
}

/** The choices of an option and its default, where a person would write one and the description does not say it. */
function optionNotes(
  { argChoices, defaultValue, description }: Option,
  language: Language,
): readonly string[] {
  const value: unknown = defaultValue;
  return [
    ...(argChoices === undefined ? [] : [language.say('usage.choices', { choices: argChoices.join(', ') })]),
    ...((typeof value === 'string' || typeof value === 'number') && !description.includes(String(value))
      ? [language.say('usage.default', { value: String(value) })]
      : []),
  ];
}
