import type { SuggestedIntroduction } from '@partnermap/core';
import type { ListedPair } from '../../state/introductionLog.ts';
import { listed } from '../../worker/calls/listed.ts';

/** What decides which introductions are in the list, besides data and settings. */
export const listOptions: readonly string[] = [`count=${listed}`];

/** An introduction as the log writes it: the facilitator is nobody's convener. */
export function listedPair({ a, b, conveners, convenedBy }: SuggestedIntroduction): ListedPair {
  return { a, b, convener: convenedBy === 'facilitator' ? null : (conveners.at(0) ?? null) };
}
