import { compareIds } from '../network/order.ts';
import type { DimensionPair } from './dimensions.ts';
import type { Gap, GapKind } from './gap.ts';

type Weight = (gap: Gap) => number;

/** How far below the expected count, in standard deviations where these are known, else in items. */
const shortfall: Weight = ({ z, expected, observed }) =>
  z === null ? (expected ?? 0) - (observed ?? 0) : -z;
const share: Weight = ({ observed, total }) => (total === null || total === 0 ? 0 : (observed ?? 0) / total);
const concerned: Weight = ({ subject }) => subject.organisations.length;

/** Kinds in the order in which gaps are told: what would break, what is missing, who stands apart, what is not known. */
const kinds: readonly (readonly [GapKind, Weight])[] = [
  ['dependence', ({ observed }) => observed ?? 0],
  ['coverage-value', shortfall],
  ['coverage-cell', shortfall],
  ['stage-step', shortfall],
  ['component-pair', shortfall],
  ['group-pair', shortfall],
  ['only-through', concerned],
  ['isolate', concerned],
  ['periphery', concerned],
  ['unmet-need', ({ observed, total }) => (total ?? 0) - (observed ?? 0)],
  ['data', share],
];
const isCircular = ({ doubts }: Gap): boolean => doubts.includes('groups-from-same-ties');
const isEmptyCell = ({ kind, observed }: Gap): boolean => kind === 'coverage-cell' && observed === 0;

const places = new Map(kinds.map(([kind, weight], rank) => [kind, { rank, weight }]));

/**
 * Gaps with the most important first: judged ones before all others, last of them those between groups found in the same
 * ties, whose p-values say little; then by kind; coverage in the order of
 * `dimensions`; within a kind those without a doubt first, empty cells before thin ones, then the weightier first, then
 * by id. Weights: the share of reach lost (dependence); how far below the expected count (coverage, pairs); how many
 * organisations are concerned (only-through, periphery); the amount that is missing (needs); the share (data).
 */
export function orderGaps(gaps: readonly Gap[], dimensions: readonly DimensionPair[] = []): readonly Gap[] {
  const pairRank = new Map(dimensions.map((pair, rank) => [JSON.stringify(pair), rank]));
  const dimensionRank = new Map([...new Set(dimensions.flat())].map((name, rank) => [name, rank]));
  const rankOfCell = ({ kind, subject }: Gap): number => {
    const names = subject.values.map(({ dimension }) => dimension);
    if (kind === 'coverage-cell') return pairRank.get(JSON.stringify(names)) ?? dimensions.length;
    return kind === 'coverage-value' ? (dimensionRank.get(names[0]) ?? dimensionRank.size) : 0;
  };
  return gaps
    .map((gap) => {
      const { rank, weight } = places.get(gap.kind) ?? { rank: kinds.length, weight: () => 0 };
      return { gap, rank, cell: rankOfCell(gap), weight: weight(gap) };
    })
    .toSorted(
      (a, b) =>
        Number(b.gap.judged) - Number(a.gap.judged) ||
        Number(isCircular(a.gap)) - Number(isCircular(b.gap)) ||
        a.rank - b.rank ||
        a.cell - b.cell ||
        Number(a.gap.doubts.length > 0) - Number(b.gap.doubts.length > 0) ||
        Number(isEmptyCell(b.gap)) - Number(isEmptyCell(a.gap)) ||
        b.weight - a.weight ||
        compareIds(a.gap.id, b.gap.id),
    )
    .map(({ gap }) => gap);
}
