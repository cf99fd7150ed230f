import { initiativeKinds, parsePartialDate, roles } from '@partnermap/core';
import type { InitiativeKind, NetworkSettings, OrganisationFilter } from '@partnermap/core';
import { languageCodes } from '@partnermap/language';
import type { Language, LanguageCode } from '@partnermap/language';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';

/** The options that say which network is meant, as commander hands them over. */
export interface SettingsOptions {
  readonly at?: string;
  readonly window: NetworkSettings['window'];
  readonly roles: NetworkSettings['roles'];
  readonly country: readonly string[];
  readonly kind: readonly InitiativeKind[];
  readonly sources: readonly string[];
  readonly only: readonly OrganisationFilter[];
  readonly exclude: readonly OrganisationFilter[];
  readonly keepIsolates: boolean;
  readonly ties: string;
  readonly symmetrise: NetworkSettings['symmetrise'];
  readonly projection: NetworkSettings['projection'];
  readonly weighted: boolean;
  readonly without: readonly string[];
  readonly withoutConvened: readonly string[];
  readonly mergeParts: boolean;
}

/** The options that every command which answers about data takes. */
export interface CommonOptions extends SettingsOptions {
  readonly format: string;
  readonly seed: number;
  /** Undefined where nobody said; then each command has its own number. */
  readonly replicates?: number;
  readonly output?: string;
  readonly language: LanguageCode;
}

/** Settings of the network from the options; organisations are still named as they were typed. */
export function settingsFromOptions(options: SettingsOptions): NetworkSettings {
  return {
    at: options.at ?? null,
    window: options.window,
    roles: options.roles,
    countries: options.country,
    kinds: options.kind,
    sources: options.sources,
    only: options.only,
    exclude: options.exclude,
    keepIsolates: options.keepIsolates,
    ties: options.ties,
    symmetrise: options.symmetrise,
    projection: options.projection,
    weighted: options.weighted,
    without: options.without,
    withoutConvened: options.withoutConvened,
    mergeParts: options.mergeParts,
  };
}

/** Adds the common options with their descriptions in the reader's language. */
export function addCommonOptions(command: Command, language: Language, formats: readonly string[]): Command {
  const parse = parsers(language);
  const option = describedOption(language);
  addSettingsOptions(command, language);
  return [
    option(`--format <${formats.join('|')}>`, 'format').default(formats[0]),
    option('--seed <number>', 'seed').argParser(parse.seed).default(1),
    option('--replicates <number>', 'replicates').argParser(parse.replicates),
    option('--output <path>', 'output').argParser(parse.path),
    languageOption(language),
  ].reduce((sum, one) => sum.addOption(one), command);
}

const describedOption =
  (language: Language) =>
  (flags: string, id: string): Option =>
    new Option(flags, language.sayById(`option.${id}`));

/** Adds those that say which network is meant. */
export function addSettingsOptions(command: Command, language: Language): Command {
  const parse = parsers(language);
  const option = describedOption(language);
  return [
    option('--at <moment>', 'at').argParser(parse.moment),
    option('--window <rule>', 'window').argParser(parse.window).default('cumulative'),
    option('--roles <roles>', 'roles').argParser(parse.roles).default('collaboration'),
    option('--country <codes>', 'country').argParser(parse.list('--country')).default([]),
    option('--kind <kinds>', 'kind').argParser(parse.kinds).default([]),
    option('--sources <ids>', 'sources').argParser(parse.list('--sources')).default([]),
    option('--only <column=value>', 'only').argParser(parse.filter).default([]),
    option('--exclude <column=value>', 'exclude').argParser(parse.filter).default([]),
    option('--keep-isolates', 'keep-isolates').default(false),
    option('--ties <layer>', 'ties').default('participations'),
    option('--symmetrise <rule>', 'symmetrise').choices(['either', 'both']).default('either'),
    option('--projection <weights>', 'projection').choices(['newman', 'count', 'jaccard']).default('newman'),
    option('--weighted', 'weighted').default(false),
    option('--without <organisation>', 'without').argParser(parse.collect).default([]),
    option('--without-convened <organisation>', 'without-convened').argParser(parse.collect).default([]),
    option('--merge-parts', 'merge-parts').default(false),
  ].reduce((sum, one) => sum.addOption(one), command);
}

/** The language of everything that is said. */
export function languageOption(language: Language): Option {
  return new Option('--language <code>', language.say('option.language'))
    .argParser(parsers(language).language)
    .default(language.code);
}

/** Values inside one argument are separated by commas or `|`. */
const split = (text: string): readonly string[] =>
  text
    .split(/[,|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Turns arguments into values; commander adds the name of the option to what is thrown. */
function parsers(language: Language) {
  const invalid = (reason: string): never => {
    throw new InvalidArgumentError(reason);
  };
  const notAllowed = (option: string, value: string, allowed: readonly string[]): never =>
    invalid(language.say('usage.invalidValue', { option, value, allowed: allowed.join(', ') }));
  const oneOf = <T extends string>(option: string, allowed: readonly T[], value: string): T =>
    allowed.find((one) => one === value) ?? notAllowed(option, value, allowed);
  /** `alone`: what else is allowed, but not in a list. */
  const someOf = <T extends string>(
    option: string,
    allowed: readonly T[],
    value: string,
    alone: readonly string[] = [],
  ): readonly T[] => {
    const values = split(value);
    return (values.length === 0 ? [value] : values).map(
      (one) => allowed.find((other) => other === one) ?? notAllowed(option, one, [...alone, ...allowed]),
    );
  };
  const whole = (option: string, value: string, least: number): number => {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (Number.isSafeInteger(number) && number >= least) return number;
    return invalid(language.say('usage.notAWholeNumber', { option, least, value }));
  };
  return {
    moment: (value: string) =>
      parsePartialDate(value)?.date ?? invalid(language.say('usage.notADate', { option: '--at', value })),
    window: (value: string): NetworkSettings['window'] => {
      if (value === 'cumulative' || value === 'period') return value;
      const years = Number(value);
      if (Number.isSafeInteger(years) && years >= 1) return years;
      return notAllowed('--window', value, ['cumulative', 'period', '1', '2', '…']);
    },
    roles: (value: string): NetworkSettings['roles'] =>
      value === 'all' || value === 'collaboration'
        ? value
        : someOf('--roles', roles, value, ['collaboration', 'all']),
    kinds: (value: string, before: readonly InitiativeKind[]): readonly InitiativeKind[] => [
      ...before,
      ...someOf('--kind', initiativeKinds, value),
    ],
    list: (option: string) => (value: string, before: readonly string[]) => {
      const values = split(value);
      if (values.length === 0) return invalid(language.say('usage.needsValue', { option }));
      return [...before, ...values];
    },
    collect: (value: string, before: readonly string[]) => [...before, value],
    filter: (text: string, before: readonly OrganisationFilter[]): readonly OrganisationFilter[] => {
      const at = text.indexOf('=');
      const column = text.slice(0, Math.max(0, at)).trim();
      const values = split(text.slice(at + 1));
      if (column === '' || values.length === 0)
        return invalid(language.say('usage.notAFilter', { value: text }));
      return [...before, ...values.map((value) => ({ column, value }))];
    },
    path: (value: string) =>
      value === '' ? invalid(language.say('usage.needsValue', { option: '--output' })) : value,
    seed: (value: string) => whole('--seed', value, 0),
    replicates: (value: string) => whole('--replicates', value, 1),
    language: (value: string): LanguageCode => oneOf('--language', languageCodes, value),
  };
}
