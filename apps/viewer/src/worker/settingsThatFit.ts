import { defaultSettings, tieLayers } from '@partnermap/core';
import type { Dataset, NetworkSettings } from '@partnermap/core';

/** Settings without what the dataset no longer holds: in the page its last tie of a layer can be deleted. */
export function settingsThatFit(dataset: Dataset, settings: NetworkSettings): NetworkSettings {
  const { ties, without, withoutConvened } = settings;
  const known = new Set(dataset.organisations.map(({ id }) => id));
  return {
    ...settings,
    ties: tieLayers(dataset).includes(ties) ? ties : defaultSettings.ties,
    without: without.filter((id) => known.has(id)),
    withoutConvened: withoutConvened.filter((id) => known.has(id)),
  };
}
