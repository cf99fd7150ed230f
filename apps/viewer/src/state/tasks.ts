import type { Dataset } from '@partnermap/core';
import type { Calls } from '../worker/calls.ts';
import type { Answer } from './analysis.ts';

/** What the page asks of the worker when a reader asks for it, each with its own progress and cancel. */
export const taskCalls = [
  'portfolio',
  'match',
  'teams',
  'without',
  'whatIf',
  'whatIfGaps',
  'compare',
] as const satisfies readonly (keyof Calls)[];
export type TaskCall = (typeof taskCalls)[number];

/** An answer with what was asked, so that it can be told whether it still fits what is shown. */
export interface Task<Name extends TaskCall> extends Answer<Calls[Name]['result']> {
  /** What the answer was computed from, or is being computed from; null = nothing was asked. */
  readonly about: Asked<Name> | null;
}

export interface Asked<Name extends TaskCall> {
  readonly dataset: Dataset;
  readonly args: Calls[Name]['args'];
}

export type Tasks = { readonly [Name in TaskCall]: Task<Name> };

const idle = { value: null, status: 'waiting', progress: null, failure: null, about: null } as const;

export const newTasks = Object.fromEntries(taskCalls.map((call) => [call, idle])) as unknown as Tasks;

/** Whether a task is about exactly this. */
export function isAbout<Name extends TaskCall>({ about }: Task<Name>, asked: Asked<Name>): boolean {
  return (
    about !== null &&
    about.dataset === asked.dataset &&
    JSON.stringify(about.args) === JSON.stringify(asked.args)
  );
}
