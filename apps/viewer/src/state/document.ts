import type { Dataset } from '@partnermap/core';
import type { Change } from './change.ts';
import type { Scenario } from './scenario.ts';
import { defaultView } from './view.ts';
import type { View } from './view.ts';

/** The version of the document that this viewer writes; older ones are migrated when they are read. */
export const formatVersion = 1;

/** One change that was made and not undone: what the reader sees under "what changed". */
export interface LogEntry {
  /** When, as ISO text; handed in by whoever made the change. */
  readonly at: string;
  readonly change: Change;
}

/** Two rows that turned out to be one organisation. */
export interface Merge {
  readonly kept: string;
  readonly merged: string;
}

/** Everything that is saved. Immutable: each change is a command that gives a new document. */
export interface ViewerDocument {
  readonly formatVersion: typeof formatVersion;
  readonly dataset: Dataset;
  /** The first is the one that is shown. */
  readonly views: readonly [View, ...View[]];
  readonly scenarios: readonly Scenario[];
  readonly log: readonly LogEntry[];
  readonly merges: readonly Merge[];
}

export function newDocument(dataset: Dataset): ViewerDocument {
  return { formatVersion, dataset, views: [defaultView], scenarios: [], log: [], merges: [] };
}
