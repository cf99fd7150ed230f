import type { Counted, NetworkSettings } from '@partnermap/core';
import { defaultSettings } from '@partnermap/core';

/** What the colour of an organisation shows: its detected group, its value in a column, or that of a measure. */
export type ColourBy =
  | { readonly by: 'group' }
  | { readonly by: 'column'; readonly column: string }
  | { readonly by: 'measure'; readonly measure: string };

/** How the map is drawn. */
export interface MapSettings {
  readonly colourBy: ColourBy;
  /** The measure that the size shows; null = all the same. */
  readonly sizeBy: string | null;
  readonly tieWidth: 'strength' | 'equal';
  /** Legend entries that were switched off, by their key: a group's id, a code, or '' for none. */
  readonly faded: readonly string[];
}

/** Only the surroundings of an organisation: those at most so many ties away. */
export interface Focus {
  readonly organisationId: string;
  readonly steps: number;
}

/** Two columns whose combinations the coverage matrix counts. */
export interface CoverageSettings {
  readonly rows: string;
  readonly columns: string;
  /** What is counted. */
  readonly counted: Counted;
}

/** One way of looking at the data; everything in it is saved and can be undone. */
export interface View {
  readonly id: string;
  readonly settings: NetworkSettings;
  readonly map: MapSettings;
  readonly focus: Focus | null;
  /** The measure by which "Who is central?" ranks. */
  readonly measure: string;
  readonly coverage: CoverageSettings;
  readonly seed: number;
}

/** What the map's size shows and what "Who is central?" ranks by at first: everybody knows what it counts. */
export const defaultMeasure = 'degree.noLoops';

export const defaultView: View = {
  id: 'main',
  settings: defaultSettings,
  map: { colourBy: { by: 'group' }, sizeBy: defaultMeasure, tieWidth: 'strength', faded: [] },
  focus: null,
  measure: defaultMeasure,
  coverage: { rows: 'region', columns: 'pipeline_stages', counted: 'organisations' },
  seed: 1,
};
