import { isBefore, parsePartialDate } from '@partnermap/core';
import type { NetworkSettings, PartialDate } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { Command } from 'commander';
import { UsageFailure } from '../failure.ts';

export interface TwoMomentOptions {
  readonly from: string;
  readonly to: string;
}

/** The options of commands that hold two moments against each other; both are required. */
export function addTwoMomentOptions(command: Command, language: Language): void {
  command
    .requiredOption('--from <moment>', language.say('option.from'))
    .requiredOption('--to <moment>', language.say('option.to'));
}

/**
 * The two moments; a third one, of `--at`, is said to count for nothing. Throws `UsageFailure` where one is no date, or
 * the first does not lie before the second.
 */
export function twoMoments(
  { from, to }: TwoMomentOptions,
  { at }: NetworkSettings,
  language: Language,
  warn: (text: string) => void,
): readonly [from: PartialDate, to: PartialDate] {
  const date = (option: string, value: string): PartialDate => {
    const parsed = parsePartialDate(value);
    if (parsed === null) throw new UsageFailure(language.say('usage.notADate', { option, value }));
    return parsed.date;
  };
  const [earlier, later] = [date('--from', from), date('--to', to)];
  if (!isBefore(earlier, later)) throw new UsageFailure(language.say('change.wrongOrder', { from, to }));
  if (at !== null) {
    warn(`${language.say('warning.notBeside', { option: '--at', other: '--from, --to' })}\n`);
  }
  return [earlier, later];
}
