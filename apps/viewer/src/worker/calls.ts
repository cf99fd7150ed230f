import { dataset } from './calls/dataset.ts';
import { groups } from './calls/groups.ts';
import { layout } from './calls/layout.ts';
import { measures } from './calls/measures.ts';
import { network } from './calls/network.ts';
import { read } from './calls/read.ts';
import { write } from './calls/write.ts';
import type { CallContext } from './callContext.ts';

/** A call whose code is loaded when it is first asked: the first map does not wait for it. */
function later<Args, Result>(
  load: () => Promise<(args: Args, context: CallContext) => Result | Promise<Result>>,
): (args: Args, context: CallContext) => Promise<Result> {
  return async (args, context) => {
    const call = await load();
    return await call(args, context);
  };
}

/** Everything that the page can ask of the worker: one line a call. */
export const calls = {
  read,
  write,
  dataset,
  network,
  layout,
  measures,
  groups,
  chosen: later(async () => (await import('./calls/chosenMeasures.ts')).chosenMeasures),
  whole: later(async () => (await import('./calls/chosenMeasures.ts')).wholeMeasures),
  rankRanges: later(async () => (await import('./calls/rankRanges.ts')).rankRanges),
  gaps: later(async () => (await import('./calls/gaps.ts')).gaps),
  introductions: later(async () => (await import('./calls/introductions.ts')).introductions),
  publishers: later(async () => (await import('./calls/publishers.ts')).publishers),
  report: later(async () => (await import('./calls/report.ts')).report),
  cellMembers: later(async () => (await import('./calls/cellMembers.ts')).cellMembers),
  portfolio: later(async () => (await import('./calls/portfolio.ts')).portfolio),
  match: later(async () => (await import('./calls/match.ts')).match),
  listId: later(async () => (await import('./calls/listId.ts')).listId),
  teams: later(async () => (await import('./calls/teams.ts')).teams),
  without: later(async () => (await import('./calls/without.ts')).without),
  whatIf: later(async () => (await import('./calls/whatIf.ts')).whatIf),
  whatIfGaps: later(async () => (await import('./calls/whatIfGaps.ts')).whatIfGaps),
  compare: later(async () => (await import('./calls/compare.ts')).compare),
} as const;

/** The arguments and the result of each call. */
export type Calls = {
  readonly [Name in keyof typeof calls]: {
    readonly args: Parameters<(typeof calls)[Name]>[0];
    readonly result: Awaited<ReturnType<(typeof calls)[Name]>>;
  };
};
