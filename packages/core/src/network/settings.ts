import type { PartialDate } from '../dataset/partialDate.ts';
import type { Role } from '../dataset/participation.ts';
import type { InitiativeKind } from '../dataset/initiative.ts';

/** `column = value`: organisations one of whose values of a column (known or not) equals the value. */
export interface OrganisationFilter {
  readonly column: string;
  readonly value: string;
}

/** What makes a network of a dataset. `defaultSettings` shows everything that has begun, collaboration roles only. */
export interface NetworkSettings {
  /** The moment; null = all time. */
  readonly at: PartialDate | null;
  /** What counts at the moment: all that had begun, what overlaps it, or what began or ran in the last so many years. */
  readonly window: 'cumulative' | 'period' | number;
  /** Which roles make ties. */
  readonly roles: 'collaboration' | 'all' | readonly Role[];
  /** Keep only initiatives of these countries, kinds, sources; empty = no filter. */
  readonly countries: readonly string[];
  readonly kinds: readonly InitiativeKind[];
  readonly sources: readonly string[];
  /** Keep, or leave out, organisations by the values of a column. */
  readonly only: readonly OrganisationFilter[];
  readonly exclude: readonly OrganisationFilter[];
  readonly keepIsolates: boolean;
  /** Which layer makes the ties; a layer's own name (`funding`) selects it alone. */
  readonly ties: 'participations' | 'reported' | 'both' | (string & {});
  /** A reported tie holds when either, or both, of the two reported it. */
  readonly symmetrise: 'either' | 'both';
  readonly projection: 'newman' | 'count' | 'jaccard';
  /** Whether benefit, dependence and what-if use strengths. */
  readonly weighted: boolean;
  /** Organisations taken out after projection. */
  readonly without: readonly string[];
  /** Organisations taken out together with the initiatives that they alone lead or convene. */
  readonly withoutConvened: readonly string[];
  /** Whether parents and their parts count as one organisation. */
  readonly mergeParts: boolean;
}

export const defaultSettings: NetworkSettings = {
  at: null,
  window: 'cumulative',
  roles: 'collaboration',
  countries: [],
  kinds: [],
  sources: [],
  only: [],
  exclude: [],
  keepIsolates: false,
  ties: 'participations',
  symmetrise: 'either',
  projection: 'newman',
  weighted: false,
  without: [],
  withoutConvened: [],
  mergeParts: false,
};
