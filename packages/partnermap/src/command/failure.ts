import type { Issue } from '@partnermap/core';

/** The command was called wrongly: exit status 2. The message is a sentence in the reader's language. */
export class UsageFailure extends Error {
  override readonly name = 'UsageFailure';
}

/** The data cannot be used: exit status 1, or 2 where reading their format is not built. The issues say why. */
export class DataFailure extends Error {
  override readonly name = 'DataFailure';
  readonly issues: readonly Issue[];
  /** Whether the issues have been said already. */
  readonly told: boolean;

  constructor(issues: readonly Issue[], { told = false }: { readonly told?: boolean } = {}) {
    super('The data cannot be used.');
    this.issues = issues;
    this.told = told;
  }
}

/** `cancelled` is what shells expect of a command that Ctrl-C ended. */
export const exitStatus = { done: 0, unusableData: 1, wrongUsage: 2, cancelled: 130 } as const;
