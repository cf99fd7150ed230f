import { aboutValue, compareSteps, isBefore, parsePartialDate } from '@partnermap/core';
import type { Dataset, MomentComparison, NetworkSettings, PartialDate, Steps } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import type { RunSettings } from '../../document/settingsJson.ts';
import { UsageFailure } from '../failure.ts';
import { groupRuns } from './analysis.ts';

/** Networks drawn for what changed: two moments take as long as two reports. */
const mostReplicates = 200;

/**
 * What changed since a moment, up to the moment of the report: `--at`, else the date as of which the data stand, else the
 * last date in the data.
 */
export function changeSince(
  since: string,
  dataset: Dataset,
  settings: NetworkSettings,
  { seed, replicates }: Pick<RunSettings, 'seed' | 'replicates'>,
  language: Language,
): Steps<MomentComparison> {
  const from = parsePartialDate(since)?.date ?? null;
  if (from === null)
    throw new UsageFailure(language.say('usage.notADate', { option: '--since', value: since }));
  const to = settings.at ?? lastMoment(dataset);
  if (to === null || !isBefore(from, to)) {
    throw new UsageFailure(
      language.say('usage.invalidValue', { option: '--since', value: since, allowed: `< ${to ?? '--at'}` }),
    );
  }
  return compareSteps(dataset, settings, from, to, {
    seed,
    replicates: Math.min(replicates, mostReplicates),
    groupRuns,
  });
}

function lastMoment(dataset: Dataset): PartialDate | null {
  const asOf = parsePartialDate(aboutValue(dataset, 'as_of'))?.date ?? null;
  const dates = dataset.initiatives.flatMap(({ start, end }) => [start, end].flatMap((date) => date ?? []));
  return asOf ?? dates.toSorted((a, b) => (isBefore(a, b) ? 1 : isBefore(b, a) ? -1 : 0))[0] ?? null;
}
