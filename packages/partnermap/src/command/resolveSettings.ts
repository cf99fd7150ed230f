import { tieLayers } from '@partnermap/core';
import type { Dataset, NetworkSettings } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { hasColumn } from './dimension.ts';
import { UsageFailure } from './failure.ts';
import { resolveOrganisations } from './resolveOrganisations.ts';

/**
 * The settings as the data understand them: organisations by id. Throws `UsageFailure` for an organisation, a layer
 * of ties or a column that the data do not have: a slip of the pen must not look like an empty network.
 */
export function resolveSettings(
  settings: NetworkSettings,
  dataset: Dataset,
  language: Language,
): NetworkSettings {
  const layers = tieLayers(dataset);
  if (!layers.includes(settings.ties)) {
    const allowed = layers.join(', ');
    throw new UsageFailure(
      language.say('usage.invalidValue', { option: '--ties', value: settings.ties, allowed }),
    );
  }
  for (const { column } of [...settings.only, ...settings.exclude]) {
    if (!hasColumn(dataset, column)) {
      throw new UsageFailure(language.say('usage.unknownAttribute', { attribute: column }));
    }
  }
  return resolveOrganisations(settings, dataset, language);
}
