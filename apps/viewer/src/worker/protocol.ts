import type { Calls } from './calls.ts';

export type CallName = keyof Calls;

/** The generation of calls that depend on no state of the page, such as reading a file: nothing cancels them. */
export const outside = 0;

/** What the page sends. A call of a newer generation cancels all older ones that are still running. */
export interface CallMessage {
  readonly type: 'call';
  readonly id: number;
  readonly generation: number;
  readonly call: CallName;
  readonly args: unknown;
}

export interface CancelMessage {
  readonly type: 'cancel';
  readonly id: number;
}

export type PageMessage = CallMessage | CancelMessage;

/** What the worker answers; one of the last three ends a call. */
export type WorkerMessage =
  | {
      readonly type: 'progress';
      readonly id: number;
      readonly generation: number;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: 'result'; readonly id: number; readonly generation: number; readonly result: unknown }
  | { readonly type: 'cancelled'; readonly id: number; readonly generation: number }
  | { readonly type: 'failed'; readonly id: number; readonly generation: number; readonly message: string };

/** The part of a `Worker` or `MessagePort` that the protocol needs, so that it can be tested without either. */
export interface Channel<Sent, Received> {
  readonly post: (message: Sent) => void;
  readonly listen: (receive: (message: Received) => void) => void;
}
