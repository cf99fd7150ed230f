import { mapThemes } from '../scene/mapTheme.ts';
import type { MapTheme } from '../scene/mapTheme.ts';
import { useDarkTheme } from '../theme/useDarkTheme.ts';

/** The map's colours under the chosen theme, or the system's. */
export function useMapTheme(): MapTheme {
  return useDarkTheme() ? mapThemes.dark : mapThemes.light;
}
