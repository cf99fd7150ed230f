import { findOrganisation } from '@partnermap/core';
import type { Dataset, NetworkSettings } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { UsageFailure } from './failure.ts';

/** The settings with ids where organisations were named by name, short name or alias. Throws `UsageFailure`. */
export function resolveOrganisations(
  settings: NetworkSettings,
  dataset: Dataset,
  language: Language,
): NetworkSettings {
  const { without, withoutConvened } = settings;
  if (without.length === 0 && withoutConvened.length === 0) return settings;
  const resolve = organisationResolver(dataset, language);
  return { ...settings, without: without.map(resolve), withoutConvened: withoutConvened.map(resolve) };
}

/** Turns what a user typed for an organisation into its id. */
export function organisationResolver(dataset: Dataset, language: Language): (text: string) => string {
  const find = findOrganisation(dataset);
  return (text) => {
    const matches = find(text);
    const [only] = matches;
    if (only !== undefined && matches.length === 1) return only;
    throw new UsageFailure(
      matches.length === 0
        ? language.say('usage.unknownOrganisation', { organisation: text })
        : language.say('usage.ambiguousOrganisation', { organisation: text, matches }),
    );
  };
}
