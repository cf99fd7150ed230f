import type { Dataset } from '../dataset/dataset.ts';
import type { PartialDate } from '../dataset/partialDate.ts';
import type { Participation } from '../dataset/participation.ts';
import type { Network } from './network.ts';
import type { NetworkSettings } from './settings.ts';

/**
 * Why an organisation of the dataset is not shown: it has no date at all; it came later, or left before; the filters
 * left it no participation or tie; it was not selected, or excluded; it was removed; its parent stands for it.
 */
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
  /** `participations` and the kinds of reported ties. */
  readonly layers: readonly string[];
  /** The initiatives in which both took part in a role that makes ties; empty for ties that were only reported. */
  readonly initiativeIds: readonly string[];
}

/** Since when an organisation is there; inferred from its first participation or tie where no `joined` says so. */
export interface Presence {
  readonly since: PartialDate | null;
  readonly inferred: boolean;
}

/** The network of a dataset at one moment and one setting, with all that was hidden and why. */
export interface CommunityNetwork extends Network {
  /** The dataset as it was measured: with parts merged into their parents where the settings say so. */
  readonly dataset: Dataset;
  readonly settings: NetworkSettings;
  /** Sorted by `a`, then `b`. */
  readonly ties: readonly CommunityTie[];
  readonly hidden: readonly HiddenOrganisation[];
  /** Initiatives and participations (in any role) of shown organisations that count here. */
  readonly initiativeIds: readonly string[];
  readonly participations: readonly Participation[];
  /** What has no date and is therefore hidden at any moment; empty and 0 where no moment is set. */
  readonly undatedInitiatives: readonly string[];
  readonly undatedTies: number;
  /** By index of `ids`. */
  readonly presence: readonly Presence[];
}
