import type { NetworkSettings } from '@partnermap/core';

/** What a call about the network of a view needs to know of the view. */
export interface ViewArguments {
  readonly settings: NetworkSettings;
  readonly seed: number;
}
