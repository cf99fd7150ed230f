import { tieLayers } from '@partnermap/core';
import type { Dataset, NetworkSettings, OrganisationFilter } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { hasColumn } from './dimension.ts';
import { UsageFailure } from './failure.ts';
import { codeReader } from './namedValues.ts';
import { resolveOrganisations } from './resolveOrganisations.ts';

/**
 * The settings as the data understand them: organisations by id, values by code. Throws `UsageFailure` for an organisation, a layer
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
  const code = codeReader(dataset);
  const coded = (filters: readonly OrganisationFilter[]): readonly OrganisationFilter[] =>
    filters.map(({ column, value }) => ({ column, value: code(column, value) }));
  return resolveOrganisations(
    {
      ...settings,
      countries: settings.countries.map((country) => code('country', country)),
      only: coded(settings.only),
      exclude: coded(settings.exclude),
    },
    dataset,
    language,
  );
}
