import { firstDay, lastDay } from '../dataset/partialDate.ts';
import type { PartialDate } from '../dataset/partialDate.ts';
import { buildNetwork } from '../network/build.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { compareIds } from '../network/order.ts';
import { quantiles } from '../statistics/quantile.ts';
import { random } from '../statistics/random.ts';
import { ownershipIn } from './sharedOwnership.ts';
import type { Share, SharedOwnership } from './sharedOwnership.ts';

/** The 5th and 95th percentile under resampling. */
export interface ShareRange {
  readonly low: number;
  readonly high: number;
}

export type OwnershipShare = keyof SharedOwnership;

/** The four shares at one moment; `range` is null where a share has no value, or nothing could be resampled. */
export interface OwnershipAt {
  readonly at: PartialDate;
  readonly shares: Readonly<Record<OwnershipShare, Share & { readonly range: ShareRange | null }>>;
}

const names = [
  'jointNotLedByFacilitator',
  'jointNotConvenedByFacilitator',
  'tiesWithoutConvened',
  'twoPartnersBesides',
] as const satisfies readonly OwnershipShare[];

const mostYears = 10;

/**
 * The four shares of shared ownership year by year, up to the moment of the network: the last ten years in which an
 * initiative began. The range is that under resampling, 5th to 95th percentile, when the initiatives of the year's network
 * are drawn anew with replacement: how much rests on single initiatives, not a confidence interval. Drawing leaves
 * initiatives out and adds none, so that shares that need many ties lie above their range. Years in which no share has a
 * value are left out; empty without dates.
 * Everything random follows `seed`. O(years · replicates · ties).
 *
 * @see Efron 1979, doi:10.1214/aos/1176344552
 */
export function ownershipOverTime(
  { dataset, settings }: CommunityNetwork,
  { replicates, seed }: { readonly replicates: number; readonly seed: number },
): readonly OwnershipAt[] {
  const until = settings.at === null ? Infinity : lastDay(settings.at);
  const starts = dataset.initiatives.flatMap(({ start }) =>
    start === null || firstDay(start) > until ? [] : [start.slice(0, 4)],
  );
  const years = [...new Set(starts)].sort().slice(-mostYears);
  return years.flatMap((at): readonly OwnershipAt[] => {
    const network = buildNetwork(dataset, { ...settings, at });
    const shares = ownershipIn(network);
    const found = shares(() => 1);
    if (names.every((name) => found[name].value === null)) return [];
    const drawn = draws(network, shares, replicates, seed);
    const withRange = (name: OwnershipShare): OwnershipAt['shares'][OwnershipShare] => ({
      ...found[name],
      range: found[name].value === null ? null : rangeOf(drawn.map((one) => one[name].value)),
    });
    const all = Object.fromEntries(names.map((name) => [name, withRange(name)])) as OwnershipAt['shares'];
    return [{ at, shares: all }];
  });
}

/** The shares in networks whose initiatives were drawn anew. */
function draws(
  { initiativeIds }: CommunityNetwork,
  shares: (weight: (id: string) => number) => SharedOwnership,
  replicates: number,
  seed: number,
): readonly SharedOwnership[] {
  const ids = initiativeIds.toSorted(compareIds);
  if (ids.length === 0) return [];
  const source = random(seed);
  return Array.from({ length: replicates }, () => {
    const times = new Map<string, number>();
    for (let k = 0; k < ids.length; k++) {
      const id = ids[source.integer(ids.length)];
      times.set(id, (times.get(id) ?? 0) + 1);
    }
    return shares((id) => times.get(id) ?? 0);
  });
}

function rangeOf(values: readonly (number | null)[]): ShareRange | null {
  const [low, high] = quantiles(
    values.filter((value) => value !== null),
    [0.05, 0.95],
  );
  return low === null || high === null ? null : { low, high };
}
