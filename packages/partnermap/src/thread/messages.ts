/** What the thread that works tells the one that holds the terminal. */
export type FromThread =
  | { readonly kind: 'print' | 'warn'; readonly text: string }
  | { readonly kind: 'progress'; readonly line: string | null }
  /** A file is begun beside its place. */
  | { readonly kind: 'begun'; readonly path: string }
  /** Standard input is wanted. */
  | { readonly kind: 'input' }
  /** The exit status; nothing follows. */
  | { readonly kind: 'end'; readonly status: number };

/** What the thread is told: to stop before its next step. */
export type ToThread = 'stop';
