import type { Dataset } from '../dataset/dataset.ts';
import type { Network } from './network.ts';
import type { NetworkSettings } from './settings.ts';

/** Why an organisation of the dataset is not shown. */
export type HiddenReason =
  | 'undated'
  | 'not-yet'
  | 'left'
  | 'no-tie-left'
  | 'not-selected'
  | 'excluded'
  | 'removed'
  | 'merged-into-parent';

export interface HiddenOrganisation {
  readonly id: string;
  readonly reason: HiddenReason;
}

/** One tie of the network with what it rests on; `a < b` by id. */
export interface CommunityTie {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly layers: readonly string[];
  /** The initiatives in which both took part in a role that makes ties; empty for reported ties. */
  readonly initiativeIds: readonly string[];
}

/** The network of a dataset at one moment and one setting, with all that was hidden and why. */
export interface CommunityNetwork extends Network {
  readonly dataset: Dataset;
  readonly settings: NetworkSettings;
  readonly ties: readonly CommunityTie[];
  readonly hidden: readonly HiddenOrganisation[];
  /** Initiatives and participations that count here. */
  readonly initiativeIds: readonly string[];
  readonly participations: number;
  /** Initiatives and ties that have no date and are therefore never shown at a moment. */
  readonly undatedInitiatives: readonly string[];
  readonly undatedTies: number;
  /** Since when each shown organisation is present, and whether that is inferred; by index of `ids`. */
  readonly present: readonly Presence[];
}

export interface Presence {
  readonly since: string | null;
  readonly inferred: boolean;
}
