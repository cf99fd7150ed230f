// Test support: the reference values of fixtures/oracles/stats.json. Not part of the library.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** One reference value of `fixtures/oracles/stats.json`. */
export interface StatisticsCase<Input, Values> {
  readonly function: string;
  readonly input: Input;
  readonly params: Readonly<Record<string, unknown>>;
  readonly values: Values;
}

const file = new URL('../../../../fixtures/oracles/stats.json', import.meta.url);

/** The reference cases of one function; an unknown name is an error, so that no test passes for want of cases. */
export function statisticsCases<Input, Values>(name: string): readonly StatisticsCase<Input, Values>[] {
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
    cases: readonly StatisticsCase<Input, Values>[];
  };
  const found = cases.filter((entry) => entry.function === name);
  if (found.length === 0) throw new RangeError(`No reference case is called "${name}".`);
  return found;
}

/** Matches a number within 10^-digits/2 of `value`, and null exactly. */
export function nearly(value: number | null, digits: number): unknown {
  return value === null ? null : expect.closeTo(value, digits);
}
