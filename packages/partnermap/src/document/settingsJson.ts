import type { NetworkSettings, OrganisationFilter, Value } from '@partnermap/core';

/** What, besides the settings of the network, decides a result: the seed, the replicates, the data themselves. */
export interface RunSettings {
  readonly seed: number;
  readonly replicates: number;
  readonly dataSha256: string | null;
  readonly language: string;
}

const filterText = ({ column, value }: OrganisationFilter): string => `${column}=${value}`;

/** The settings as every document holds them, each under the name of its option. */
export function settingsJson(settings: NetworkSettings, run: RunSettings): Value {
  return {
    at: settings.at,
    window: settings.window,
    ties: settings.ties,
    symmetrise: settings.symmetrise,
    roles: settings.roles,
    projection: settings.projection,
    weighted: settings.weighted,
    country: settings.countries,
    kind: settings.kinds,
    sources: settings.sources,
    only: settings.only.map(filterText),
    exclude: settings.exclude.map(filterText),
    keepIsolates: settings.keepIsolates,
    without: settings.without,
    withoutConvened: settings.withoutConvened,
    mergeParts: settings.mergeParts,
    ...run,
  };
}
