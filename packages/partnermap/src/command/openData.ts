import type { Dataset, Issue, NetworkSettings } from '@partnermap/core';
import { load } from '../data/load.ts';
import type { LoadedData } from '../data/load.ts';
import type { NamedBytes } from '../data/readPath.ts';
import { settingsFromOptions } from './commonOptions.ts';
import type { SettingsOptions } from './commonOptions.ts';
import { issueLines } from './commands/issueTable.ts';
import { DataFailure } from './failure.ts';
import { filterValues, sayMissing } from './namedValues.ts';
import { resolveSettings } from './resolveSettings.ts';
import type { Session } from './session.ts';

export interface OpenData {
  readonly data: LoadedData;
  readonly issues: readonly Issue[];
  readonly settings: NetworkSettings;
}

/**
 * The data and the settings of a command; warnings are said. Throws `DataFailure` where the data cannot be used,
 * `UsageFailure` where they do not have what an option names.
 */
export async function openData(
  input: NamedBytes | readonly NamedBytes[],
  options: SettingsOptions,
  session: Session,
): Promise<OpenData> {
  const { language, environment } = session;
  const { data, issues } = await load(input, { signal: environment.signal });
  if (data === null) throw new DataFailure(issues);
  const warnings = issues.filter(({ severity }) => severity !== 'note');
  if (warnings.length > 0) environment.warn(`${issueLines(warnings, language)}\n`);
  return { data, issues, settings: settingsFor(options, data.dataset, session) };
}

/** The settings as the data understand them; a value of a filter that nothing has is said, for it may be misspelt. */
export function settingsFor(
  options: SettingsOptions,
  dataset: Dataset,
  { language, environment }: Session,
): NetworkSettings {
  const settings = resolveSettings(settingsFromOptions(options), dataset, language);
  sayMissing(filterValues(settings, dataset), language, environment.warn);
  return settings;
}
