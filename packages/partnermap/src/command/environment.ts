/** All that a command touches of the machine; tests hand in their own. */
export interface Environment {
  readonly standardInput: () => Promise<Uint8Array>;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly signal: AbortSignal;
}
