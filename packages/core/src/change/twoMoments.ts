import type { Dataset } from '../dataset/dataset.ts';
import { isBefore } from '../dataset/partialDate.ts';
import type { PartialDate } from '../dataset/partialDate.ts';
import { buildNetwork } from '../network/build.ts';
import type { CommunityNetwork } from '../network/community.ts';
import type { NetworkSettings } from '../network/settings.ts';

/** One community at two moments, all else alike. */
export interface TwoMoments {
  readonly before: CommunityNetwork;
  readonly after: CommunityNetwork;
}

/**
 * The networks of two moments under the same settings except `at`.
 *
 * @throws RangeError unless `from` lies before `to`.
 */
export function twoMoments(
  dataset: Dataset,
  settings: NetworkSettings,
  from: PartialDate,
  to: PartialDate,
): TwoMoments {
  if (!isBefore(from, to)) throw new RangeError(`${from} does not lie before ${to}.`);
  return {
    before: buildNetwork(dataset, { ...settings, at: from }),
    after: buildNetwork(dataset, { ...settings, at: to }),
  };
}
