import type { Steps } from '@partnermap/core';
import type { Workspace } from './workspace.ts';

/** What a call may use besides its arguments. */
export interface CallContext {
  /** The dataset and what was computed from it, kept between calls. */
  readonly workspace: Workspace;
  readonly signal: AbortSignal;
  readonly progress: (progress: { readonly done: number; readonly total: number }) => void;
  /** Drives long work of core: tells its progress and lets a cancellation be heard. */
  readonly run: <Result>(steps: Steps<Result>) => Promise<Result>;
}

// Anybody's arguments: each call knows its own, and the client's types hold them to it.
export type AnyCall = (args: never, context: CallContext) => unknown;
