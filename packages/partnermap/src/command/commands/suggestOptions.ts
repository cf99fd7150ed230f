import { parsePartialDate, portfolioObjectives } from '@partnermap/core';
import type {
  Dataset,
  Pair,
  PairCost,
  PartialDate,
  PortfolioObjectiveName,
  SuggestOptions,
} from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { UsageFailure } from '../failure.ts';
import { codeReader, valuesIn } from '../namedValues.ts';
import type { NamedValue } from '../namedValues.ts';
import { organisationResolver } from '../resolveOrganisations.ts';

/** The options of `suggest` as they were typed. */
export interface SuggestCommandOptions {
  readonly count: number;
  readonly perOrganisation: number;
  readonly objective: PortfolioObjectiveName;
  readonly lambda?: number;
  readonly minimumFeasibility?: number;
  readonly budget?: number;
  readonly cost?: number;
  readonly pairCost?: readonly string[];
  readonly mustInclude?: readonly string[];
  readonly neverPair?: readonly string[];
  readonly regions?: string;
  readonly stages?: string;
  readonly offer?: string;
  readonly suggestedOn?: string;
  readonly due?: string;
  readonly plan?: string;
  readonly log?: string;
}

/** Adds them. Pairs are two organisations each; an option may stand several times. */
export function addSuggestOptions(command: Command, language: Language): void {
  const { say } = language;
  const number =
    (fits: (value: number) => boolean, explain: (option: string, value: string) => string) =>
    (option: string) =>
    (text: string) => {
      const value = text.trim() === '' ? NaN : Number(text);
      if (Number.isFinite(value) && fits(value)) return value;
      throw new InvalidArgumentError(explain(option, text));
    };
  const whole = number(
    (value) => Number.isSafeInteger(value) && value >= 1,
    (option, value) => say('usage.notAWholeNumber', { option, least: 1, value }),
  );
  const share = number(
    (value) => value >= 0 && value <= 1,
    (option, value) => say('usage.notAShare', { option, value }),
  );
  const amount = number(
    (value) => value >= 0,
    (option, value) => say('usage.notAnAmount', { option, value }),
  );
  command
    .option('--count <number>', say('option.count'), whole('--count'), 10)
    .option('--per-organisation <number>', say('option.per-organisation'), whole('--per-organisation'), 2)
    .addOption(
      new Option('--objective <objective>', say('option.objective'))
        .choices(portfolioObjectives)
        .default('efficiency'),
    )
    .option('--lambda <number>', say('option.lambda'), share('--lambda'))
    .option(
      '--minimum-feasibility <number>',
      say('option.minimum-feasibility'),
      share('--minimum-feasibility'),
    )
    .option('--budget <number>', say('option.budget'), amount('--budget'))
    .option('--cost <number>', say('option.cost'), amount('--cost'))
    .option('--pair-cost <pairs...>', say('option.pair-cost'))
    .option('--must-include <pairs...>', say('option.must-include'))
    .option('--never-pair <pairs...>', say('option.never-pair'))
    .option('--regions <codes>', say('option.regions'))
    .option('--stages <codes>', say('option.stages'))
    .option('--offer <ranks>', say('option.offer'))
    .option('--suggested-on <moment>', say('option.suggested-on'))
    .option('--due <moment>', say('option.due'))
    .option('--plan <file>', say('option.plan'))
    .option('--log <file>', say('option.log'));
}

/** The options as core takes them, organisations by id. Throws `UsageFailure`. */
export function suggestOptions(
  options: SuggestCommandOptions,
  dataset: Dataset,
  language: Language,
): SuggestOptions {
  const resolve = organisationResolver(dataset, language);
  const { count, perOrganisation, objective, lambda, minimumFeasibility, budget, cost } = options;
  const pairs = (option: string, names: readonly string[] = []): readonly Pair[] => {
    if (names.length % 2 === 1) throw new UsageFailure(language.say('whatIf.needsTwo', { option }));
    return names.flatMap((name, at) =>
      at % 2 === 0 ? [[resolve(name), resolve(names[at + 1])] as const] : [],
    );
  };
  const code = codeReader(dataset);
  const codes = (option: string, text: string | undefined, column: string): readonly string[] => {
    if (text === undefined) return [];
    const values = text
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (values.length === 0) throw new UsageFailure(language.say('usage.needsValue', { option }));
    return values.map((value) => code(column, value));
  };
  return {
    count,
    perOrganisation,
    objective,
    mustInclude: pairs('--must-include', options.mustInclude),
    neverPair: pairs('--never-pair', options.neverPair),
    regions: codes('--regions', options.regions, 'region'),
    stages: codes('--stages', options.stages, 'pipeline_stages'),
    costs: pairCosts(options.pairCost, resolve, language),
    ...(lambda === undefined ? {} : { lambda }),
    ...(minimumFeasibility === undefined ? {} : { minimumFeasibility }),
    ...(budget === undefined ? {} : { budget }),
    ...(cost === undefined ? {} : { cost }),
  };
}

/** The values of columns that the options name. */
export function placesNamed(
  { regions = [], stages = [] }: SuggestOptions,
  dataset: Dataset,
): readonly NamedValue[] {
  const named = (option: string, values: readonly string[], column: string): readonly NamedValue[] =>
    values.map((value) => ({ option, value, column: null, among: valuesIn(dataset, column) }));
  return [...named('--regions', regions, 'region'), ...named('--stages', stages, 'pipeline_stages')];
}

function pairCosts(
  values: readonly string[] = [],
  resolve: (name: string) => string,
  language: Language,
): readonly PairCost[] {
  if (values.length % 3 !== 0) {
    throw new UsageFailure(language.say('suggest.needsPairAndCost', { option: '--pair-cost' }));
  }
  return values.flatMap((name, at): PairCost[] => {
    if (at % 3 !== 0) return [];
    const cost = Number(values[at + 2]);
    if (!Number.isFinite(cost) || cost < 0) {
      throw new UsageFailure(
        language.say('usage.notAnAmount', { option: '--pair-cost', value: values[at + 2] }),
      );
    }
    return [{ a: resolve(name), b: resolve(values[at + 1]), cost }];
  });
}

/** A moment that an option names; null where it does not stand. Throws `UsageFailure`. */
export function momentOf(option: string, value: string | undefined, language: Language): PartialDate | null {
  if (value === undefined) return null;
  const parsed = parsePartialDate(value);
  if (parsed === null) throw new UsageFailure(language.say('usage.notADate', { option, value }));
  return parsed.date;
}

/** `1,3` as the ranks that are offered; null where the option does not stand. Throws `UsageFailure`. */
export function offeredRanks(
  text: string | undefined,
  count: number,
  language: Language,
): ReadonlySet<number> | null {
  if (text === undefined) return null;
  const ranks = text.split(',').map((rank) => Number(rank));
  for (const rank of ranks) {
    if (Number.isSafeInteger(rank) && rank >= 1 && rank <= count) continue;
    throw new UsageFailure(
      language.say('usage.invalidValue', { option: '--offer', value: text, allowed: `1 … ${count}` }),
    );
  }
  return new Set(ranks);
}
