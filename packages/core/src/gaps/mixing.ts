import type { CommunityNetwork } from '../network/community.ts';
import { layersOf } from '../network/layers.ts';
import type { Layer } from '../network/layers.ts';
import { partSteps } from '../progress/partSteps.ts';
import type { Steps } from '../progress/run.ts';
import { nullTest } from '../measures/nullTest.ts';
import { random } from '../statistics/random.ts';
import { adjustedWhere } from './adjustedWhere.ts';
import { significance } from './gap.ts';
import { nullTies } from '../network/nullTies.ts';
import type { NullModel } from '../network/nullTies.ts';

/** A way to sort organisations: into detected groups, or by the values of a dimension. */
export interface Sorting {
  /** The dimension; null for detected groups. */
  readonly dimension: string | null;
  /** Its values, or the ids of the groups, in order. */
  readonly codes: readonly string[];
  /** The codes that `terms` lists; all of them for detected groups. */
  readonly expected: ReadonlySet<string>;
  /** The places in `codes` of each organisation, in the order of `network.ids`; several where it has several values. */
  readonly places: readonly (readonly number[])[];
}

/** Ties between, or within, two groups or values against the null model. */
export interface MixingPair {
  readonly a: string;
  readonly b: string;
  readonly observed: number;
  /** Mean over the replicates; null where there is no null model. */
  readonly expected: number | null;
  readonly z: number | null;
  /** Chance of so few, and of so many. */
  readonly pBelow: number | null;
  readonly pAbove: number | null;
  /** Share of replicates without any such tie. */
  readonly pEmpty: number | null;
  /** `pBelow` adjusted over the pairs for which no tie at all would be unusual (Benjamini–Hochberg); null for others. */
  readonly pAdjusted: number | null;
  /** `pAbove` adjusted over all pairs of the sorting. */
  readonly pAboveAdjusted: number | null;
  /** Significantly fewer, or more, ties than expected; null where neither, or not known. */
  readonly verdict: 'fewer' | 'more' | null;
}

export interface Mixing {
  /** The layer whose ties are counted; null where the network has only one. */
  readonly layer: string | null;
  readonly dimension: string | null;
  readonly codes: readonly string[];
  /** The codes that `terms` lists; all of them for detected groups. */
  readonly expected: ReadonlySet<string>;
  /** How many organisations stand in each of `codes`. */
  readonly sizes: readonly number[];
  readonly model: NullModel | null;
  readonly replicates: number;
  /** All pairs with the place of a ≤ that of b; a = b: within. */
  readonly pairs: readonly MixingPair[];
}

/**
 * Ties between and within the groups or values of several sortings, against one sample of the null model of their layer
 * (curveball on the two-mode data, or edge swaps), which keeps in how many initiatives, or ties, everybody takes part.
 * Where the network has several layers each is counted and tested for itself, and p-values are adjusted within it. A tie
 * counts once for every pair of values that its ends have. Yields once a replicate. O(replicates · projected pairs ·
 * sortings) a layer.
 *
 * @see Strona et al. 2014, doi:10.1038/ncomms5114; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585
 */
export function* mixingSteps(
  network: CommunityNetwork,
  sortings: readonly Sorting[],
  { replicates, seed }: { readonly replicates: number; readonly seed: number },
): Steps<readonly Mixing[]> {
  const layers = layersOf(network);
  const found: Mixing[] = [];
  for (const [place, layer] of layers.entries()) {
    const part = { from: place, to: place + 1, total: layers.length };
    found.push(...(yield* partSteps(part, mixingIn(layer, sortings, { replicates, seed }))));
  }
  return found;
}

function* mixingIn(
  layer: Layer,
  sortings: readonly Sorting[],
  { replicates, seed }: { readonly replicates: number; readonly seed: number },
): Steps<readonly Mixing[]> {
  const { name, ids, adjacency, model } = layer;
  const counters = sortings.map((sorting) => counterOf(sorting));
  const { offsets, targets } = adjacency.outgoing;
  const observed = counters.map((counter) => {
    counter.start();
    for (let node = 0; node < ids.length; node++) {
      for (let k = offsets[node]; k < offsets[node + 1]; k++) {
        if (targets[k] > node) counter.add(node, targets[k]);
      }
    }
    return counter.counts.slice();
  });
  const samples = counters.map(({ counts }) => Array.from(counts, () => new Float64Array(replicates)));
  if (model !== null) {
    const draw = nullTies(layer, model, random(seed));
    for (let replicate = 0; replicate < replicates; replicate++) {
      const ties = draw();
      counters.forEach((counter, index) => {
        counter.start();
        for (let k = 0; k < ties.count; k++) counter.add(ties.sources[k], ties.targets[k]);
        counter.counts.forEach((count, cell) => (samples[index][cell][replicate] = count));
      });
      yield { done: replicate + 1, total: replicates };
    }
  }
  return sortings.map((sorting, index): Mixing => {
    const { dimension, codes, expected, places } = sorting;
    const sizes = codes.map((_, code) => places.filter((own) => own.includes(code)).length);
    const pairs = pairsOf(codes, observed[index], model === null ? null : samples[index]);
    return {
      layer: name,
      dimension,
      codes,
      expected,
      sizes,
      model,
      replicates: model === null ? 0 : replicates,
      pairs,
    };
  });
}

/** Counts ties by the pair of places of their ends, the lower place first. */
function counterOf({ codes, places }: Sorting): {
  readonly counts: Float64Array;
  readonly start: () => void;
  readonly add: (source: number, target: number) => void;
} {
  const size = codes.length;
  const counts = new Float64Array(size * size);
  return {
    counts,
    start: () => counts.fill(0),
    add: (source, target) => {
      const [own, others] = [places[source], places[target]];
      if (own.length === 1 && others.length === 1) {
        const [a, b] = [own[0], others[0]];
        counts[a <= b ? a * size + b : b * size + a]++;
        return;
      }
      const cells = new Set<number>();
      for (const a of own) for (const b of others) cells.add(a <= b ? a * size + b : b * size + a);
      for (const cell of cells) counts[cell]++;
    },
  };
}

function pairsOf(
  codes: readonly string[],
  observed: Float64Array,
  samples: readonly Float64Array[] | null,
): readonly MixingPair[] {
  const size = codes.length;
  const cells = codes.flatMap((a, row) =>
    codes.slice(row).map((b, offset) => ({ a, b, cell: row * size + row + offset })),
  );
  if (samples === null) {
    return cells.map(({ a, b, cell }) => ({ a, b, observed: observed[cell], ...notTested }));
  }
  const tests = cells.map(({ cell }) => {
    const none = samples[cell].reduce((count, value) => count + (value === 0 ? 1 : 0), 0);
    return { ...nullTest(observed[cell], samples[cell]), pEmpty: none / samples[cell].length };
  });
  const below = adjustedWhere(
    tests.map(({ pBelow }) => pBelow),
    tests.map(({ pEmpty }) => pEmpty <= significance),
  );
  const above = adjustedWhere(
    tests.map(({ pAbove }) => pAbove),
    tests.map(() => true),
  );
  return cells.map(({ a, b }, index): MixingPair => {
    const { observed: ties, expected, z, pBelow, pAbove, pEmpty } = tests[index];
    const [pAdjusted, pAboveAdjusted] = [below[index], above[index]];
    const fewer = pAdjusted !== null && pAdjusted <= significance;
    const more = pAboveAdjusted !== null && pAboveAdjusted <= significance;
    const verdict = fewer ? 'fewer' : more ? 'more' : null;
    return { a, b, observed: ties, expected, z, pBelow, pAbove, pEmpty, pAdjusted, pAboveAdjusted, verdict };
  });
}

const notTested = {
  expected: null,
  z: null,
  pBelow: null,
  pAbove: null,
  pEmpty: null,
  pAdjusted: null,
  pAboveAdjusted: null,
  verdict: null,
} as const;
