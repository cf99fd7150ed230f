import { initiativeKinds, parsePartialDate, roles } from '@partnermap/core';
import type { InitiativeKind, NetworkSettings, OrganisationFilter, Role } from '@partnermap/core';
import { isLanguageCode } from '@partnermap/language';
import type { Language, LanguageCode } from '@partnermap/language';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';

export const answerFormats = ['table', 'json', 'csv', 'md'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** The options that every command about data takes, as commander hands them over. */
export interface CommonOptions {
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
  readonly format: string;
  readonly seed: number;
  readonly replicates: number;
  readonly output?: string;
  readonly language: LanguageCode;
}

/** Settings of the network from the options; organisations are still named as they were typed. */
export function settingsFromOptions(options: CommonOptions): NetworkSettings {
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
  const option = (flags: string, id: string): Option => new Option(flags, language.sayById(`option.${id}`));
  return [
    option('--at <moment>', 'at').argParser(parse.moment),
    option('--window <rule>', 'window').argParser(parse.window).default('cumulative'),
    option('--roles <roles>', 'roles').argParser(parse.roles).default('collaboration'),
    option('--country <codes>', 'country').argParser(parse.list).default([]),
    option('--kind <kinds>', 'kind').argParser(parse.kinds).default([]),
    option('--sources <ids>', 'sources').argParser(parse.list).default([]),
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
    option(`--format <${formats.join('|')}>`, 'format').default(formats[0]),
    option('--seed <number>', 'seed').argParser(parse.seed).default(1),
    option('--replicates <number>', 'replicates').argParser(parse.positive).default(1000),
    option('--output <path>', 'output'),
    option('--language <code>', 'language').argParser(parse.language).default(language.code),
  ].reduce((sum, one) => sum.addOption(one), command);
}

/** Values inside one argument are separated by commas or `|`. */
const split = (text: string): readonly string[] =>
  text
    .split(/[,|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function parsers(language: Language) {
  const fail = (id: string, allowed: readonly string[]): never => {
    throw new InvalidArgumentError(language.sayById(`usage.${id}`, { allowed: allowed.join(', ') }));
  };
  const oneOf = <T extends string>(allowed: readonly T[], text: string): T =>
    allowed.find((one) => one === text) ?? fail('not-allowed', allowed);
  const whole = (text: string, least: number): number => {
    const value = Number(text);
    return Number.isSafeInteger(value) && value >= least ? value : fail('not-a-number', []);
  };
  return {
    moment: (text: string) => parsePartialDate(text)?.date ?? fail('not-a-date', []),
    window: (text: string): NetworkSettings['window'] =>
      text === 'cumulative' || text === 'period' ? text : whole(text, 1),
    roles: (text: string): NetworkSettings['roles'] =>
      text === 'all' || text === 'collaboration' ? text : split(text).map((role): Role => oneOf(roles, role)),
    kinds: (text: string, before: readonly InitiativeKind[]): readonly InitiativeKind[] => [
      ...before,
      ...split(text).map((kind) => oneOf(initiativeKinds, kind)),
    ],
    list: (text: string, before: readonly string[]) => [...before, ...split(text)],
    collect: (text: string, before: readonly string[]) => [...before, text],
    filter: (text: string, before: readonly OrganisationFilter[]): readonly OrganisationFilter[] => {
      const [column, value, ...rest] = text.split('=');
      if (column === undefined || value === undefined || rest.length > 0 || column.trim() === '')
        return fail('not-a-filter', []);
      return [...before, ...split(value).map((one) => ({ column: column.trim(), value: one }))];
    },
    seed: (text: string) => whole(text, 0),
    positive: (text: string) => whole(text, 1),
    language: (text: string): LanguageCode =>
      isLanguageCode(text) ? text : fail('not-allowed', ['en', 'ru', 'ky']),
  };
}
