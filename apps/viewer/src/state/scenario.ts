import type { ScenarioChange } from '@partnermap/core';

/** A trial of changes that leaves the data as they are. */
export interface Scenario {
  readonly id: string;
  readonly changes: readonly ScenarioChange[];
}
