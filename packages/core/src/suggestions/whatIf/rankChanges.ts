import { measureById } from '../../measures/catalogue.ts';
import { computeMeasure } from '../../measures/compute.ts';
import type { CommunityNetwork } from '../../network/community.ts';
import { compareIds } from '../../network/order.ts';
import { competitionRanks } from '../../statistics/ranks.ts';

/** Where an organisation stands by a measure; equal values share the better rank, 1 = highest. */
export interface Standing {
  readonly value: number;
  readonly rank: number;
}

/** An organisation whose rank by a measure changes; null where it is not there or the measure is undefined. */
export interface RankChange {
  readonly measure: string;
  readonly id: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** By what organisations are ranked unless told otherwise. */
export const rankedMeasures: readonly string[] = [
  'betweenness.normalized',
  'degree.noLoops',
  'harmonic.normalized',
  'eigenvector.perComponent',
];

/**
 * Organisations whose rank changes from one network to another: by measure in the given order, the greatest change of
 * rank first, then by id; those that come or go stand first.
 *
 * Values that differ by rounding alone (1e-9) share a rank.
 * @throws RangeError for an id that the catalogue does not have.
 */
export function rankChanges(
  before: CommunityNetwork,
  after: CommunityNetwork,
  measures: readonly string[] = rankedMeasures,
): readonly RankChange[] {
  return measures.flatMap((measure) => {
    const earlier = standings(before, measure);
    const later = standings(after, measure);
    return [...new Set([...before.ids, ...after.ids])]
      .map((id): RankChange => ({
        measure,
        id,
        before: earlier.get(id) ?? null,
        after: later.get(id) ?? null,
      }))
      .filter((change) => change.before?.rank !== change.after?.rank)
      .sort((x, y) => size(y) - size(x) || compareIds(x.id, y.id));
  });
}

const size = ({ before, after }: RankChange): number =>
  before === null || after === null ? Infinity : Math.abs(before.rank - after.rank);

function standings(network: CommunityNetwork, id: string): ReadonlyMap<string, Standing> {
  const measure = measureById(id);
  if (measure === null) throw new RangeError(`There is no measure "${id}".`);
  const { value } = computeMeasure(measure, { network, groups: null, numbers: null, seed: 1 });
  if (!(value instanceof Map)) return new Map();
  const entries = [...(value as ReadonlyMap<string, unknown>)].flatMap(([one, own]) =>
    typeof own === 'number' ? [[one, own] as const] : [],
  );
  const ranks = competitionRanks(entries.map(([, own]) => -Math.round(own * 1e9)));
  return new Map(entries.map(([one, own], index) => [one, { value: own, rank: ranks[index] }]));
}
