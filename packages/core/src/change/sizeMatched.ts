import type { CommunityNetwork } from '../network/community.ts';
import { nullModelOf, nullTies } from '../network/nullTies.ts';
import { networkOfPairs } from '../network/networkOfPairs.ts';
import { partSteps } from '../progress/partSteps.ts';
import type { Steps } from '../progress/run.ts';
import { mean, populationVariance } from '../statistics/moments.ts';
import { quantiles } from '../statistics/quantile.ts';
import { random } from '../statistics/random.ts';
import { sizeDependent } from './comparedMeasures.ts';
import { inducedNetwork } from './inducedNetwork.ts';

/** A measure beside networks that are as large and as active, but otherwise chance. */
export interface AgainstNull {
  readonly value: number | null;
  /** Mean over the null networks; null where there is no null model, or the measure is undefined there. */
  readonly expected: number | null;
  /** (value − expected) / standard deviation; null also where all null networks are alike. */
  readonly z: number | null;
}

/** One measure at two moments of different size. */
export interface MatchedMeasure {
  readonly id: string;
  readonly before: AgainstNull;
  readonly after: AgainstNull;
  /** The larger network drawn down to the size of the smaller, at random: median, 2.5 and 97.5 %; null where sizes agree. */
  readonly drawnDown: { readonly median: number; readonly low: number; readonly high: number } | null;
}

export interface MatchedOptions {
  readonly replicates: number;
  readonly seed: number;
}

/**
 * Measures that cannot be compared raw because the number of organisations changes: each moment beside its own null
 * model (two-mode data shuffled with all their sums kept; reported ties rewired with all degrees kept), and the larger
 * network drawn down to the size of the smaller. A step a replicate.
 */
export function* matchedMeasures(
  before: CommunityNetwork,
  after: CommunityNetwork,
  { replicates, seed }: MatchedOptions,
): Steps<readonly MatchedMeasure[]> {
  const total = 3;
  const earlier = yield* partSteps({ from: 0, to: 1, total }, nullValues(before, replicates, seed));
  const later = yield* partSteps({ from: 1, to: 2, total }, nullValues(after, replicates, seed + 1));
  const drawn = yield* partSteps(
    { from: 2, to: total, total },
    drawnDown(before, after, replicates, seed + 2),
  );
  return sizeDependent.map(([id, measure], index) => ({
    id,
    before: againstNull(measure(before), earlier?.[index] ?? []),
    after: againstNull(measure(after), later?.[index] ?? []),
    drawnDown: spread(drawn?.[index] ?? []),
  }));
}

type Column = readonly (readonly (number | null)[])[];

const columns = (): (number | null)[][] => sizeDependent.map(() => []);

/** The measures in networks of the null model; null where the layer has none. */
function* nullValues(network: CommunityNetwork, replicates: number, seed: number): Steps<Column | null> {
  const model = nullModelOf(network);
  if (model === null) return null;
  const draw = nullTies(network, model, random(seed));
  const values = columns();
  for (let replicate = 0; replicate < replicates; replicate++) {
    const { sources, targets, count } = draw();
    const drawn = networkOfPairs(network.ids, sources.subarray(0, count), targets.subarray(0, count));
    sizeDependent.forEach(([, measure], index) => values[index].push(measure(drawn)));
    yield { done: replicate + 1, total: replicates };
  }
  return values;
}

function* drawnDown(
  before: CommunityNetwork,
  after: CommunityNetwork,
  replicates: number,
  seed: number,
): Steps<Column | null> {
  if (before.ids.length === after.ids.length) return null;
  const [smaller, larger] = before.ids.length < after.ids.length ? [before, after] : [after, before];
  const source = random(seed);
  const nodes = larger.ids.map((_, index) => index);
  const values = columns();
  for (let replicate = 0; replicate < replicates; replicate++) {
    const chosen = source
      .shuffle(nodes.slice())
      .slice(0, smaller.ids.length)
      .sort((a, b) => a - b);
    const drawn = inducedNetwork(larger, chosen);
    sizeDependent.forEach(([, measure], index) => values[index].push(measure(drawn)));
    yield { done: replicate + 1, total: replicates };
  }
  return values;
}

const defined = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null);

function againstNull(value: number | null, drawn: readonly (number | null)[]): AgainstNull {
  const known = defined(drawn);
  const expected = mean(known);
  const deviation = Math.sqrt(populationVariance(known) ?? 0);
  // What rounding leaves of equal values is no spread.
  const varies = deviation > 1e-12;
  return {
    value,
    expected,
    z: value === null || expected === null || !varies ? null : (value - expected) / deviation,
  };
}

function spread(values: readonly (number | null)[]): MatchedMeasure['drawnDown'] {
  const [low, median, high] = quantiles(defined(values), [0.025, 0.5, 0.975]);
  return low === null || median === null || high === null ? null : { median, low, high };
}
