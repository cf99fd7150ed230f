import { defaultSettings } from '@partnermap/core';
import type { NetworkSettings } from '@partnermap/core';

/** The options whose name is not that of their setting. */
const optionNames: Readonly<Record<string, string>> = { countries: 'country', kinds: 'kind' };

/** The options of the network that were given another value than they have of themselves, as they are typed. */
export function settingsGiven(settings: NetworkSettings): readonly string[] {
  const names = Object.keys(defaultSettings) as (keyof NetworkSettings)[];
  return names
    .filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(defaultSettings[name]))
    .map(
      (name) =>
        `--${(optionNames[name] ?? name).replaceAll(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`)}`,
    );
}
