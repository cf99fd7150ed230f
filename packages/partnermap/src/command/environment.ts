/** All that a command touches of the machine; tests hand in their own. */
export interface Environment {
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Shows a line that the next one overwrites, null = none; says nothing where nobody watches a terminal. */
  readonly progress: (line: string | null) => void;
  readonly signal: AbortSignal;
}
