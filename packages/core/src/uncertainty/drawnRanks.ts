import type { Measure } from '../measures/measure.ts';
import { computeMeasure } from '../measures/compute.ts';
import type { Steps } from '../progress/run.ts';
import { random } from '../statistics/random.ts';
import { restore, wholeDraw } from './draw.ts';
import type { Evidence } from './evidence.ts';
import { inputFor } from './inputFor.ts';
import type { RankingInput } from './inputFor.ts';
import { rankOrganisations } from './rankOrganisations.ts';
import { replicates as replicatesOf } from './replicate.ts';
import type { Disturbance } from './resampling.ts';

/** What the replicates `from` … `to`−1 gave, as plain data: it may come from a worker. */
export interface DrawnRanks {
  readonly from: number;
  readonly to: number;
  /** By id of the measure: the rank of organisation i in replicate r at i·(to−from) + r−from; 0 = does not count. */
  readonly ranks: ReadonlyMap<string, Uint32Array>;
  /** By id of the measure of the whole network: its value in each replicate; NaN where it has none. */
  readonly figures: ReadonlyMap<string, Float64Array>;
}

export interface DrawnMeasures {
  /** Those that rank the organisations of the whole network. */
  readonly ranked: readonly Measure[];
  /** Those that give one number for it. */
  readonly figures: readonly Measure[];
}

/** So many replicates are drawn between two reports of progress. */
const stride = 10;

/**
 * Draws the replicates `from` … `to`−1 and measures each. A replicate has a generator of its own, so that it is the same
 * whoever draws it, in whatever order.
 */
export function* drawnRanks(
  evidence: Evidence,
  { disturb }: Pick<Disturbance, 'disturb'>,
  { ranked, figures }: DrawnMeasures,
  input: RankingInput,
  { from, to }: Pick<DrawnRanks, 'from' | 'to'>,
): Steps<DrawnRanks> {
  const order = evidence.network.ids.length;
  const count = to - from;
  const ranks = ranked.map(() => new Uint32Array(order * count));
  const values = figures.map(() => new Float64Array(count));
  const draw = wholeDraw(evidence);
  const rebuild = replicatesOf(evidence);
  const seeds = replicateSeeds(input.seed ?? 1, to);
  for (let place = 0; place < count; place++) {
    restore(draw);
    disturb(draw, from + place, random(seeds[from + place]));
    const { network, kept } = rebuild(draw);
    const given = inputFor(network, kept, input);
    for (const [index, measure] of ranked.entries()) {
      const own = rankOrganisations(measure, given);
      // A network in which the measure is undefined says nothing about ranks.
      if (own === null) continue;
      const drawn = ranks[index];
      let behind = 1;
      for (let node = 0; node < own.length; node++) if (own[node] > 0) behind++;
      for (let node = 0; node < order; node++) {
        drawn[node * count + place] = draw.organisations[node] === 0 ? 0 : behind;
      }
      for (let node = 0; node < own.length; node++) {
        if (own[node] > 0) drawn[kept[node] * count + place] = own[node];
      }
    }
    for (const [index, measure] of figures.entries()) {
      const { value } = computeMeasure(measure, given);
      values[index][place] = typeof value === 'number' ? value : Number.NaN;
    }
    if ((place + 1) % stride === 0) yield { done: place + 1, total: count };
  }
  return {
    from,
    to,
    ranks: new Map(ranked.map(({ id }, index) => [id, ranks[index]])),
    figures: new Map(figures.map(({ id }, index) => [id, values[index]])),
  };
}

/** One seed a replicate, from 53 random bits: the first thousand of two thousand are those of one thousand. */
function replicateSeeds(seed: number, count: number): Float64Array {
  const source = random(seed);
  const seeds = new Float64Array(count);
  for (let replicate = 0; replicate < count; replicate++) {
    seeds[replicate] = source.integer(2 ** 32) * 2 ** 21 + source.integer(2 ** 21);
  }
  return seeds;
}

/** Puts the parts of a whole together, whatever their order. Throws RangeError where one is missing. */
export function joinDrawnRanks(parts: readonly DrawnRanks[], replicates: number): DrawnRanks {
  const ordered = parts.toSorted((a, b) => a.from - b.from);
  let reached = 0;
  for (const { from, to } of ordered) {
    if (from === reached) reached = to;
    else reached = Number.NaN;
  }
  if (reached !== replicates) throw new RangeError(`The parts do not make up ${replicates} replicates.`);
  if (ordered.length === 1) return ordered[0];
  const joined = <Values extends Uint32Array | Float64Array>(
    ids: Iterable<string>,
    valuesOf: (part: DrawnRanks, id: string) => Values | undefined,
    empty: (length: number) => Values,
  ): ReadonlyMap<string, Values> =>
    new Map(
      [...ids].map((id) => {
        const rows = (valuesOf(ordered[0], id)?.length ?? 0) / (ordered[0].to - ordered[0].from);
        const all = empty(rows * replicates);
        for (const part of ordered) {
          const values = valuesOf(part, id);
          const count = part.to - part.from;
          for (let row = 0; row < rows; row++) {
            const own = values?.subarray(row * count, (row + 1) * count);
            if (own !== undefined) all.set(own, row * replicates + part.from);
          }
        }
        return [id, all];
      }),
    );
  return {
    from: 0,
    to: replicates,
    ranks: joined(
      ordered[0].ranks.keys(),
      (part, id) => part.ranks.get(id),
      (length) => new Uint32Array(length),
    ),
    figures: joined(
      ordered[0].figures.keys(),
      (part, id) => part.figures.get(id),
      (length) => new Float64Array(length),
    ),
  };
}
