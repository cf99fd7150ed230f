import { isBefore, parsePartialDate } from '@partnermap/core';
import type { Dataset, NetworkSettings, PartialDate } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { reportMoment } from '@partnermap/report';
import { UsageFailure } from '../failure.ts';

/** The moment that `--since` names. Throws `UsageFailure` where it is no date, or does not lie before the report's. */
export function momentSince(
  since: string,
  dataset: Dataset,
  settings: NetworkSettings,
  language: Language,
): PartialDate {
  const from = parsePartialDate(since)?.date ?? null;
  if (from === null)
    throw new UsageFailure(language.say('usage.notADate', { option: '--since', value: since }));
  const to = reportMoment(dataset, settings);
  if (to === null || !isBefore(from, to)) {
    throw new UsageFailure(
      language.say('usage.invalidValue', { option: '--since', value: since, allowed: `< ${to ?? '--at'}` }),
    );
  }
  return from;
}
