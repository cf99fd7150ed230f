import { cellMembers } from './calls/cellMembers.ts';
import { dataset } from './calls/dataset.ts';
import { gaps } from './calls/gaps.ts';
import { groups } from './calls/groups.ts';
import { introductions } from './calls/introductions.ts';
import { layout } from './calls/layout.ts';
import { measures } from './calls/measures.ts';
import { network } from './calls/network.ts';
import { publishers } from './calls/publishers.ts';
import { read } from './calls/read.ts';
import { write } from './calls/write.ts';

/** Everything that the page can ask of the worker: one line a call. */
export const calls = {
  read,
  write,
  dataset,
  network,
  layout,
  measures,
  groups,
  gaps,
  introductions,
  publishers,
  cellMembers,
} as const;

/** The arguments and the result of each call. */
export type Calls = {
  readonly [Name in keyof typeof calls]: {
    readonly args: Parameters<(typeof calls)[Name]>[0];
    readonly result: Awaited<ReturnType<(typeof calls)[Name]>>;
  };
};
